import { describe, expect, it } from "vitest";
import type { Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { checkPlan } from "./check-plan.ts";

const draft: Plan = {
  schemaVersion: "1.0",
  id: "plan-1",
  status: "draft",
  parties: [{ id: "user", role: "user" }],
};
const codes = (change: Partial<Plan>): readonly string[] =>
  checkPlan({ ...draft, ...change }).map(({ code, path }) => `${code} ${path.join(".")}`);
const goal = (id: string, parent?: string): NonNullable<Plan["goals"]>[number] => ({
  id,
  level: "sub",
  text: "A step",
  by: "user",
  ...(parent === undefined ? {} : { parent }),
});

describe("checkPlan", () => {
  it("finds nothing in a whole plan or in an almost empty draft", () => {
    expect(checkPlan(planExample)).toEqual([]);
    expect(checkPlan(draft)).toEqual([]);
  });

  it("finds an id that stands twice, wherever", () => {
    expect(codes({ resources: [{ id: "user", text: "Strong" }] })).toEqual([
      "plans.repeated-id resources.0.id",
    ]);
    expect(codes({ goals: [goal("plan-1")] })).toEqual(["plans.repeated-id goals.0.id"]);
  });

  it("finds references to nothing, or to something of another kind", () => {
    expect(codes({ actions: [{ id: "a", text: "Act", responsible: ["user", "gone"] }] })).toEqual([
      "plans.dangling-reference actions.0.responsible.1",
    ]);
    expect(codes({ goals: [goal("g", "user")] })).toEqual([
      "plans.dangling-reference goals.0.parent",
    ]);
    expect(
      codes({
        wishes: [
          { id: "w", text: "A dog", by: "user", outcome: { status: "became-goal", goal: "w" } },
        ],
      }),
    ).toEqual(["plans.dangling-reference wishes.0.outcome.goal"]);
    expect(
      codes({ offer: { origin: "offered", coordinatorOffered: { on: "2026-01-01", by: "x" } } }),
    ).toEqual(["plans.dangling-reference offer.coordinatorOffered.by"]);
  });

  it("lets a disagreement be about anything in the plan", () => {
    expect(codes({ disagreements: [{ id: "d", about: "user" }] })).toEqual([]);
  });

  it("finds cycles between goals and between actions, each once", () => {
    expect(codes({ goals: [goal("a", "c"), goal("b", "a"), goal("c", "b")] })).toHaveLength(1);
    expect(codes({ goals: [goal("a", "a")] })).toEqual(["plans.goal-cycle goals.0.parent"]);
    expect(
      codes({
        actions: [
          { id: "a", text: "Act", dependsOn: ["b"] },
          { id: "b", text: "Act", dependsOn: ["a"] },
        ],
      }),
    ).toEqual(["plans.action-cycle actions.1.dependsOn"]);
    expect(codes({ goals: [goal("a"), goal("b", "a"), goal("c", "a")] })).toEqual([]);
  });

  it("finds dates out of order", () => {
    expect(codes({ period: { from: "2026-05-01", until: "2026-04-30" } })).toEqual([
      "plans.dates-out-of-order period.until",
    ]);
    expect(codes({ createdOn: "2026-05-02", inForceFrom: "2026-05-01" })).toEqual([
      "plans.dates-out-of-order inForceFrom",
    ]);
    expect(codes({ period: { from: "2026-05-01", until: "2026-05-01" } })).toEqual([]);
  });

  it("says nothing of anybody in its messages", () => {
    const secret = "Kari Hemmelig";
    const issues = checkPlan({
      ...draft,
      parties: [
        { id: "a", role: "user", name: secret },
        { id: "a", role: "user", name: secret },
      ],
      goals: [{ ...goal("g", secret), text: secret, by: secret }],
    });
    expect(issues.length).toBeGreaterThan(3);
    expect(JSON.stringify(issues)).not.toContain(secret);
  });
});

describe("a plan of 10,000 goals", () => {
  const goals = Array.from({ length: 10_000 }, (_, at) =>
    goal(`goal-${String(at)}`, at === 0 ? undefined : `goal-${String(at - 1)}`),
  );

  it("in one long row holds together", () => {
    expect(codes({ goals })).toEqual([]);
  });

  it("in one long ring has one cycle", () => {
    const ring = [goal("goal-0", "goal-9999"), ...goals.slice(1)];
    expect(codes({ goals: ring })).toHaveLength(1);
  });
});
