import { describe, expectTypeOf, it } from "vitest";
import { assessConsent } from "./consent/assess-consent.ts";
import type { Finding } from "./lint/finding.ts";
import { lintPlan } from "./lint/lint-plan.ts";
import type {
  Consent,
  ExchangeConsent,
  Goal,
  ListEntry,
  Plan,
  PlanConsent,
  PlanContent,
  PlanEvent,
} from "./plan.ts";
import { migratePlan } from "./migrate/migrate-plan.ts";
import type { EntryOf } from "./events/plan-lists.ts";

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

describe("PlanEvent", () => {
  const who = { id: "e", at: "2026-11-23T09:00:00.000Z", by: "user" };

  it("keeps a thing and its list together", () => {
    // @ts-expect-error a wish is no goal
    const mixed: ListEntry = { list: "goals", item: { id: "w", text: "Bo i ro", by: "user" } };
    expectTypeOf(mixed).toEqualTypeOf<ListEntry>();
    expectTypeOf<EntryOf<"goals">["item"]>().toEqualTypeOf<Goal>();
  });

  it("refuses to end or pause a plan without somebody's name and reason", () => {
    const nameless: PlanEvent = {
      type: "status-changed",
      ...who,
      // @ts-expect-error nobody answers for it
      change: { to: "ended", ending: { on: "2026-11-23", kind: "moved", reason: "Flytter" } },
    };
    const pause: PlanEvent = {
      type: "status-changed",
      ...who,
      // @ts-expect-error a pause has a reason
      change: { to: "paused", pause: { id: "p", from: "2026-11-23", decidedBy: "user" } },
    };
    expectTypeOf(nameless).toEqualTypeOf<PlanEvent>();
    expectTypeOf(pause).toEqualTypeOf<PlanEvent>();
  });

  it("refuses to keep anything of what was erased but who, when and on what ground", () => {
    const redaction = { by: "worker", at: who.at, ground: "GDPR, article 17" };
    // @ts-expect-error the words are gone
    const kept: PlanEvent = { type: "redacted", id: "e", redaction, entry: {} };
    expectTypeOf(kept).toEqualTypeOf<PlanEvent>();
  });

  it("refuses to change the status as a field", () => {
    // @ts-expect-error a step in the life of the plan is decided, not filled in
    const set: PlanEvent = { type: "set", ...who, entry: { field: "status", value: "ended" } };
    expectTypeOf(set).toEqualTypeOf<PlanEvent>();
  });
});

describe("PlanContent", () => {
  it("has no log", () => {
    expectTypeOf<PlanContent>().not.toHaveProperty("events");
    expectTypeOf(migratePlan).returns.toEqualTypeOf<Plan>();
  });
});
