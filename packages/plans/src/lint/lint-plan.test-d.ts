import { describe, expectTypeOf, it } from "vitest";
import { ruleExamples } from "../rules/rule-examples.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import type { Finding } from "./finding.ts";
import type { LintOptions, LintSettings } from "./lint-options.ts";
import { lintPlan } from "./lint-plan.ts";

const plan = { schemaVersion: "1.0", id: "plan-1", status: "draft" } as const;

describe("lintPlan", () => {
  it("takes stored settings with a day", () => {
    expectTypeOf<LintSettings & { today: string }>().toExtend<LintOptions>();
  });

  it("has no default profile", () => {
    // @ts-expect-error which sources count is the caller's choice
    lintPlan(plan, { today: "2026-11-23" });
  });

  it("knows its rules", () => {
    expectTypeOf<Finding["ruleId"]>().toEqualTypeOf<RuleId>();
    // @ts-expect-error nobody is judged for motivation
    const rules: LintOptions["rules"] = { "not-motivated": { show: "off", reason: "x" } };
    expectTypeOf(rules).toExtend<LintOptions["rules"]>();
    expectTypeOf(ruleExamples).toHaveProperty("goal-without-action");
  });

  it("refuses a setting that sharpens a rule, or one without a reason", () => {
    // @ts-expect-error severity follows from the sources
    const sharper: LintOptions["rules"] = { "plan-stale": { show: "error", reason: "x" } };
    // @ts-expect-error the reason stays visible
    const silent: LintOptions["rules"] = { "plan-stale": { show: "off" } };
    expectTypeOf([sharper, silent]).toExtend<LintOptions["rules"][]>();
  });
});
