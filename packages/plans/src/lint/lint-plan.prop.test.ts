import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { completeExample } from "../rules/complete-example.ts";
import { ruleExamples, type PlanFragment } from "../rules/rule-examples.ts";
import { ruleIds } from "../rules/rule-ids.ts";
import { PlanDocumentSchema } from "../schemas.ts";
import type { Finding } from "./finding.ts";
import { lintPlan } from "./lint-plan.ts";

/** Parts of the rules' own examples put together, so that most rules have something to look at. */
const fragments = fc
  .array(fc.tuple(fc.constantFrom(...ruleIds), fc.constantFrom("failing", "passing")), {
    maxLength: 12,
  })
  .map((picked) =>
    picked.reduce<PlanFragment>(
      (fragment, [id, kind]) => ({
        ...fragment,
        ...(kind === "failing" ? ruleExamples[id].failing : ruleExamples[id].passing),
      }),
      {},
    ),
  );
const plans = fc
  .tuple(
    fragments,
    fc.constantFrom("draft" as const, "in-force" as const, "paused" as const, "ended" as const),
    fc.option(
      fc.constantFrom(
        ...(["precontemplation", "contemplation", "preparation", "action", "maintenance"] as const),
      ),
      { nil: undefined },
    ),
  )
  .map(([fragment, status, phase]) =>
    completeExample({ ...fragment, status, ...(phase === undefined ? {} : { phase }) }),
  );
const days = fc.constantFrom(
  "2004-06-01",
  "2006-06-01",
  "2011-12-31",
  "2012-01-01",
  "2020-01-01",
  "2026-11-23",
);
const key = ({ ruleId, path }: Finding): string => `${ruleId} ${path.join(".")}`;
const weight = { hint: 1, warning: 2, error: 3 } as const;

describe("lintPlan", () => {
  test.prop([plans, days])("finds no less when more sources count", (plan, today) => {
    const law = lintPlan(plan, { today, profile: "law" }).map(key);
    const guidance = lintPlan(plan, { today, profile: "law-and-guidance" }).map(key);
    const all = lintPlan(plan, { today, profile: "all" }).map(key);
    expect(guidance).toEqual(expect.arrayContaining(law));
    expect(all).toEqual(expect.arrayContaining(guidance));
  });

  test.prop([plans, days])(
    "names the same findings again, in the order of the rules",
    (plan, today) => {
      const findings = lintPlan(plan, { today, profile: "all" });
      expect(lintPlan(plan, { today, profile: "all" })).toEqual(findings);
      const places = findings.map(({ ruleId }) => ruleIds.indexOf(ruleId));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    },
  );

  test.prop([plans, fc.constantFrom(...ruleIds), fc.constantFrom("off", "hint", "warning")])(
    "lets a setting quiet its own rule and no other, and sharpen none",
    (plan, id, show) => {
      const options = { today: "2026-11-23", profile: "all" } as const;
      const before = lintPlan(plan, options);
      const rules = { [id]: { show: show, reason: "x" } };
      const after = lintPlan(plan, { ...options, rules });
      const others = (findings: readonly Finding[]) =>
        findings.filter(({ ruleId }) => ruleId !== id);
      expect(others(after)).toEqual(others(before));
      const own = after.filter(({ ruleId }) => ruleId === id);
      const was = before.filter(({ ruleId }) => ruleId === id);
      expect(own).toHaveLength(show === "off" ? 0 : was.length);
      for (const [at, finding] of own.entries()) {
        expect(weight[finding.severity]).toBeLessThanOrEqual(weight[was[at]?.severity ?? "error"]);
      }
    },
  );

  test.prop([plans])("points to a field of the plan", (plan) => {
    const known = Object.keys(PlanDocumentSchema.shape);
    for (const { path } of lintPlan(plan, { today: "2026-11-23", profile: "all" })) {
      expect(known).toContain(path[0]);
    }
  });
});
