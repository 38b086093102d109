import { describe, expectTypeOf, it } from "vitest";
import { assessConsent } from "./consent/assess-consent.ts";
import type { Finding } from "./lint/finding.ts";
import { lintPlan } from "./lint/lint-plan.ts";
import type { Consent, ExchangeConsent, Goal, Plan, PlanConsent } from "./plan.ts";

const plan: Plan = { schemaVersion: "1.0", id: "plan-1", status: "draft" };

describe("Plan", () => {
  it("needs three fields", () => {
    // @ts-expect-error a plan has a status
    const withoutStatus: Plan = { schemaVersion: "1.0", id: "plan-1" };
    expectTypeOf(withoutStatus).toEqualTypeOf<Plan>();
  });

  it("knows its version", () => {
    // @ts-expect-error no other version exists
    const later: Plan = { ...plan, schemaVersion: "2.0" };
    expectTypeOf(later).toEqualTypeOf<Plan>();
  });

  it("refuses to override a goal", () => {
    expectTypeOf<Goal>().not.toHaveProperty("override");
  });

  it("refuses an ending that nobody may answer for", () => {
    // @ts-expect-error relapse never ends a plan
    const ended: Plan = { ...plan, ending: { kind: "relapse" } };
    expectTypeOf(ended).toEqualTypeOf<Plan>();
  });
});

describe("Consent", () => {
  it("is one of two, told apart by type", () => {
    expectTypeOf<Extract<Consent, { type: "plan" }>>().toEqualTypeOf<PlanConsent>();
    expectTypeOf<Extract<Consent, { type: "exchange" }>>().toEqualTypeOf<ExchangeConsent>();
    expectTypeOf<PlanConsent>().not.toHaveProperty("scope");
    expectTypeOf(assessConsent).parameter(0).toEqualTypeOf<Consent>();
  });
});

describe("lintPlan", () => {
  it("needs a day and a profile", () => {
    // @ts-expect-error there is no default profile
    lintPlan(plan, { today: "2026-11-23" });
    // @ts-expect-error the library reads no clock
    lintPlan(plan, { profile: "all" });
    expectTypeOf(lintPlan).returns.toEqualTypeOf<readonly Finding[]>();
  });
});
