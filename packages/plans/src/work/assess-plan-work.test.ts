import { describe, expect, it } from "vitest";
import type { Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { assessActivePlan } from "./assess-active-plan.ts";
import { assessFreshness } from "./assess-freshness.ts";

const today = "2026-11-23";
const only = (fields: Partial<Plan>): Plan => ({
  schemaVersion: planExample.schemaVersion,
  id: "plan-1",
  status: "in-force",
  ...fields,
});

describe("assessFreshness", () => {
  it("tells when the example was last gone through, and when it is next", () => {
    expect(assessFreshness(planExample, { today })).toEqual({
      confirmedOn: "2026-10-12",
      daysSinceConfirmed: 42,
      evaluatedOn: "2026-10-12",
      nextEvaluationOn: "2026-12-14",
      reasons: [],
    });
  });

  it("names what has happened since, oldest first", () => {
    const plan = only({
      confirmedByUserOn: "2026-03-02",
      revisions: ["2026-06-01"],
      transitions: [
        { id: "t1", kind: "imprisonment", on: "2026-09-01" },
        { id: "t2", kind: "discharge", on: "2027-01-01" },
      ],
      coordinators: [
        { id: "c1", party: "worker", from: "2026-01-01" },
        { id: "c2", party: "other", from: "2026-04-01" },
      ],
    });
    const { reasons } = assessFreshness(plan, { today, confirmedWithinMonths: 6 });
    expect(reasons.map(({ kind, on }) => [kind, on])).toEqual([
      ["long-since-confirmed", "2026-03-02"],
      ["coordinator-changed", "2026-04-01"],
      ["evaluation-passed", "2026-06-01"],
      ["life-event", "2026-09-01"],
    ]);
  });

  it("refuses to have a period of its own: no law sets one", () => {
    const plan = only({ confirmedByUserOn: "1999-01-01" });
    expect(assessFreshness(plan, { today }).reasons).toEqual([]);
  });

  it("refuses to take silence for a confirmation", () => {
    const { reasons } = assessFreshness(only({}), { today, confirmedWithinMonths: 12 });
    expect(reasons).toEqual([{ kind: "long-since-confirmed", path: ["confirmedByUserOn"] }]);
  });
});

// The three criteria of the national definition of 2011.
describe("assessActivePlan", () => {
  const states = (plan: Plan) =>
    assessActivePlan(plan, { today, withinMonths: 6 }).criteria.map(({ state }) => state);

  it("finds all three in the example", () => {
    expect(assessActivePlan(planExample, { today, withinMonths: 6 }).state).toBe("active");
    expect(states(planExample)).toEqual(["met", "met", "met"]);
  });

  it("needs a coordinator today", () => {
    const coordinators: Plan["coordinators"] = [
      { id: "c", party: "worker", from: "2026-01-01", until: "2026-11-22" },
    ];
    const plan = { ...planExample, coordinators };
    expect(assessActivePlan(plan, { today, withinMonths: 6 }).state).toBe("not-active");
    expect(states(plan)[0]).toBe("not-met");
  });

  it("takes a follow-up for use, and what is long ago for none", () => {
    const followUps = [{ id: "f", on: "2026-11-09", by: "worker" }];
    const actions = [{ id: "a", text: "Call", followUps }];
    expect(states(only({ actions, meetings: [] }))[1]).toBe("met");
    expect(states(only({ meetings: [{ id: "m", heldOn: "2026-01-02", items: ["a"] }] }))[1]).toBe(
      "not-met",
    );
  });

  it("refuses to judge by what is not recorded", () => {
    expect(assessActivePlan(only({}), { today, withinMonths: 6 })).toMatchObject({
      state: "cannot-tell",
    });
    expect(states(only({}))).toEqual(["not-recorded", "not-recorded", "not-recorded"]);
  });

  it("finds no draft and no ended plan active", () => {
    const plan: Plan = { ...planExample, status: "draft" };
    expect(assessActivePlan(plan, { today, withinMonths: 6 }).state).toBe("not-active");
  });
});
