import { describe, expect, it } from "vitest";
import type { Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { dueItems } from "./due-items.ts";

const today = "2026-11-23";
const base: Plan = { ...planExample, status: "in-force" };
const only = (fields: Partial<Plan>): Plan => ({
  schemaVersion: base.schemaVersion,
  id: "plan-1",
  status: "in-force",
  ...fields,
});
const told = (plan: Plan) =>
  dueItems(plan, { today }).map(({ kind, on, state }) => [kind, on, state]);

// Days counted on a calendar of November and December 2026.
describe("dueItems", () => {
  it("lists the days of the example in the order of the calendar", () => {
    expect(told(base)).toEqual([
      ["revision", "2026-12-14", "ahead"],
      ["action-due", "2026-12-18", "ahead"],
      ["goal-due", "2026-12-18", "ahead"],
      ["consent-end", "2027-02-15", "ahead"],
      ["period-end", "2027-04-20", "ahead"],
    ]);
    const [revision, action] = dueItems(base, { today });
    expect(revision).toMatchObject({ daysUntil: 21, path: ["revisions", 0], responsible: [] });
    expect(action).toMatchObject({ id: "action-1", responsible: ["user", "worker"] });
  });

  it("asks for a start only where nothing has begun, and for nothing that is done", () => {
    const action = { id: "a", text: "Call", start: "2026-11-20", due: "2026-11-23" };
    expect(told(only({ actions: [action] }))).toEqual([
      ["action-start", "2026-11-20", "overdue"],
      ["action-due", "2026-11-23", "today"],
    ]);
    expect(told(only({ actions: [{ ...action, status: "started" }] }))).toEqual([
      ["action-due", "2026-11-23", "today"],
    ]);
    expect(told(only({ actions: [{ ...action, status: "done" }] }))).toEqual([]);
  });

  it("takes a revision for held when an evaluation was held on its day or later", () => {
    const revisions = ["2026-06-01", "2026-09-01"];
    const held = { id: "e", heldOn: "2026-06-03" };
    expect(told(only({ revisions, evaluations: [held] }))).toEqual([
      ["revision", "2026-09-01", "overdue"],
    ]);
    const planned = { id: "p", plannedOn: "2026-09-01" };
    expect(told(only({ revisions, evaluations: [held, planned] }))).toEqual([
      ["evaluation", "2026-09-01", "overdue"],
    ]);
  });

  it("counts across the nights when the clock changes", () => {
    const [item] = dueItems(only({ revisions: ["2026-10-26"] }), { today: "2026-10-24" });
    expect(item?.daysUntil).toBe(2);
  });

  it("refuses to let a passed consent or move be overdue", () => {
    const consents: Plan["consents"] = [
      { type: "exchange", id: "c", answer: "given", until: "2026-01-01" },
      {
        type: "exchange",
        id: "w",
        answer: "given",
        until: "2027-01-01",
        withdrawnOn: "2026-05-01",
      },
    ];
    const transitions: Plan["transitions"] = [{ id: "t", kind: "discharge", on: "2026-01-01" }];
    expect(told(only({ consents, transitions }))).toEqual([]);
  });

  it("refuses to ask anything of an ended plan, and to end a pause by itself", () => {
    expect(told({ ...base, status: "ended" })).toEqual([]);
    const pauses: Plan["pauses"] = [{ id: "p", from: "2026-01-01", reviewOn: "2026-03-01" }];
    expect(told({ ...only({ pauses }), status: "paused" })).toEqual([
      ["pause-review", "2026-03-01", "overdue"],
    ]);
  });

  it("throws on a day that doesn't exist", () => {
    expect(() => dueItems(base, { today: "2026-02-30" })).toThrow("YYYY-MM-DD");
  });
});
