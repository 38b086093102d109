import { MedvirkError } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { completeExample } from "../rules/complete-example.ts";
import type { PlanFragment } from "../rules/rule-examples.ts";
import { LintSettingsSchema } from "../schemas.ts";
import { lintSettingsExample } from "../schemas/lint-settings-example.ts";
import { lintPlan } from "./lint-plan.ts";
import type { LintOptions } from "./lint-options.ts";

const options: LintOptions = { today: "2026-11-23", profile: "all" };
const reason = "Kept in another system";
const of = (ruleId: string, change: Partial<LintOptions>, fragment: PlanFragment = {}) =>
  lintPlan(completeExample(fragment), { ...options, ...change }).filter(
    (finding) => finding.ruleId === ruleId,
  );

describe("settings of lintPlan", () => {
  it("leave a rule out", () => {
    expect(of("user-copy-missing", {})).toHaveLength(1);
    const rules = { "user-copy-missing": { show: "off", reason } } as const;
    expect(of("user-copy-missing", { rules })).toEqual([]);
    expect(of("coordinator-missing", { rules })).toHaveLength(1);
  });

  it("show a rule less strongly, and say so", () => {
    const rules = { "consent-to-plan-missing": { show: "hint", reason } } as const;
    const actions = [{ id: "action-1", text: "Look for a flat" }];
    expect(of("consent-to-plan-missing", { rules }, { actions })[0]).toMatchObject({
      severity: "hint",
      quieted: { from: "error", reason },
    });
  });

  it("refuse to show a rule more strongly than its sources do", () => {
    const rules = { "goal-not-smarte": { show: "warning", reason } } as const;
    const goals = [
      {
        id: "goal-1",
        level: "main" as const,
        text: "A dog",
        by: "user",
        priority: { rank: 1, chosenBy: "user" },
      },
    ];
    const [finding] = of("goal-not-smarte", { rules }, { goals });
    expect(finding?.severity).toBe("hint");
    expect(finding).not.toHaveProperty("quieted");
    expect(
      LintSettingsSchema.safeParse({
        ...lintSettingsExample,
        rules: { "goal-not-smarte": { show: "error", reason } },
      }).success,
    ).toBe(false);
  });

  it("refuse a setting without a reason", () => {
    const rules = { "plan-stale": { show: "off" } };
    expect(LintSettingsSchema.safeParse({ ...lintSettingsExample, rules }).success).toBe(false);
  });

  it("can be spread in as they are stored", () => {
    const settings = LintSettingsSchema.parse(lintSettingsExample);
    const findings = lintPlan(completeExample({}), { ...settings, today: "2026-11-23" });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain("user-copy-missing");
    expect(findings.map(({ rank }) => rank)).not.toContain("finding");
  });

  it("throw for a rule that doesn't exist and for limits that aren't whole numbers", () => {
    const misuse = (change: object) => () =>
      lintPlan(completeExample({}), { ...options, ...change });
    expect(misuse({ rules: { "not-motivated": { show: "off", reason } } })).toThrow(MedvirkError);
    expect(misuse({ longestTextCharacters: 0.5 })).toThrow(MedvirkError);
  });
});
