import { describe, expect, it } from "vitest";
import type { Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { agendaTexts } from "./agenda-point.ts";
import { planAgenda } from "./plan-agenda.ts";

const today = "2026-11-23";
const only = (fields: Partial<Plan>): Plan => ({
  schemaVersion: planExample.schemaVersion,
  id: "plan-1",
  status: "in-force",
  parties: [
    { id: "user", role: "user" },
    { id: "worker", role: "worker" },
  ],
  ...fields,
});
const told = (plan: Plan, meeting?: string) => {
  const agenda = planAgenda(plan, { today, ...(meeting === undefined ? {} : { meeting }) });
  return agenda.ok ? agenda.value.map(({ kind, id }) => [kind, id]) : agenda.issues;
};

describe("planAgenda", () => {
  it("starts with what matters to the person and ends with the next meeting", () => {
    expect(told(planExample)).toEqual([
      ["matters-to-me", "statement-1"],
      ["carried-over", "action-2"],
      ["goal", "goal-1"],
      ["goal", "goal-2"],
      ["unmet-need", "need-1"],
      ["next-meeting", undefined],
    ]);
  });

  it("puts what was chosen for a meeting first, once", () => {
    const meetings = [{ id: "m", plannedOn: "2026-12-01", items: ["wish-1", "goal-2"] }];
    expect(told({ ...planExample, meetings }, "m")).toEqual([
      ["matters-to-me", "statement-1"],
      ["chosen", "wish-1"],
      ["chosen", "goal-2"],
      ["goal", "goal-1"],
      ["unmet-need", "need-1"],
      ["next-meeting", undefined],
    ]);
    expect(told(planExample, "nobody")).toMatchObject([{ code: "plans.dangling-reference" }]);
  });

  it("takes the person's unanswered proposals before those of others", () => {
    const proposals = [
      { id: "p1", text: "Later", by: "worker" },
      { id: "p2", text: "At home", by: "user" },
      { id: "p3", text: "Answered", by: "user", outcome: "Yes" },
    ];
    const meetings = [{ id: "m", heldOn: "2026-10-12", proposals }];
    expect(told(only({ meetings }))).toEqual([
      ["proposal", "p2"],
      ["proposal", "p1"],
      ["next-meeting", undefined],
    ]);
  });

  it("orders goals by what is urgent and by the person's own choice", () => {
    const goal = (id: string, rest: object = {}) => ({
      id,
      level: "main" as const,
      text: id,
      by: "user",
      ...rest,
    });
    const goals = [
      goal("third"),
      goal("second", { priority: { rank: 2, chosenBy: "user" } }),
      goal("first", { priority: { rank: 1, chosenBy: "user" } }),
      goal("now", { urgent: true }),
      goal("rests", { status: "on-hold" }),
      goal("asks", { confirmation: { state: "not-yet" } }),
    ];
    expect(told(only({ goals }))).toEqual([
      ["goal", "now"],
      ["goal", "first"],
      ["goal", "second"],
      ["goal", "third"],
      ["to-confirm", "asks"],
      ["next-meeting", undefined],
    ]);
  });

  it("takes up what has passed its day and what is disagreed on", () => {
    const plan = only({
      actions: [{ id: "a", text: "Call", due: "2026-11-01" }],
      revisions: ["2026-11-02"],
      disagreements: [
        { id: "d1", about: "a", userView: "Now" },
        { id: "d2", about: "a", outcome: "Settled" },
      ],
    });
    expect(told(plan)).toEqual([
      ["past-its-day", "a"],
      ["evaluation", undefined],
      ["disagreement", "d1"],
      ["next-meeting", undefined],
    ]);
  });

  it("refuses to leave a wish without an answer off the agenda", () => {
    const wishes: Plan["wishes"] = [
      { id: "w1", text: "A boat", by: "user" },
      { id: "w2", text: "A dog", by: "user", outcome: { status: "open" } },
    ];
    expect(told(only({ wishes }))).toEqual([
      ["wish", "w1"],
      ["wish", "w2"],
      ["next-meeting", undefined],
    ]);
  });

  it("speaks of the work, and blames nobody, in three languages", () => {
    const words = JSON.stringify(agendaTexts).toLowerCase();
    for (const blame of ["forsøm", "svikt", "neglect", "fail", "umotiv"]) {
      expect(words).not.toContain(blame);
    }
  });
});
