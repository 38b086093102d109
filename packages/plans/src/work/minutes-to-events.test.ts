import { describe, expect, it } from "vitest";
import { applyEvent } from "../events/apply-event.ts";
import { startLog } from "../events/start-log.ts";
import type { Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { minutesToEvents, type Minutes } from "./minutes-to-events.ts";

const content = planExample;
const author = { id: "minutes-2", at: "2026-11-24T12:00:00.000Z", by: "worker" };
const minutes: Minutes = {
  meeting: {
    id: "meeting-2",
    heldOn: "2026-11-24",
    expected: ["user", "worker"],
    attendance: [
      { party: "user", state: "attended" },
      { party: "worker", state: "attended" },
    ],
    items: ["goal-2"],
    carriedOver: ["action-1"],
  },
  agreed: [{ id: "action-3", text: "Ringe utleier", responsible: ["worker"], due: "2026-11-27" }],
  followedUp: [
    { action: "action-1", said: "Så på én til", due: "2027-01-15" },
    { action: "action-1", status: "started" },
  ],
};

function applied(plan: Plan): Plan {
  const started = startLog(plan, { id: "start", at: "2026-11-24T11:00:00.000Z", by: "worker" });
  const events = minutesToEvents(plan, minutes, author);
  if (!started.ok || !events.ok) throw new Error("the example holds together");
  return events.value.reduce((before, event) => {
    const after = applyEvent(before, event);
    if (!after.ok) throw new Error(JSON.stringify(after.issues));
    return after.value;
  }, started.value);
}

describe("minutesToEvents", () => {
  it("puts the meeting, what was agreed and what was followed up into the plan", () => {
    const plan = applied(content);
    expect(plan.meetings?.at(-1)).toEqual(minutes.meeting);
    expect(plan.actions?.find(({ id }) => id === "action-3")?.text).toBe("Ringe utleier");
    const action = plan.actions?.find(({ id }) => id === "action-1");
    expect(action).toMatchObject({ due: "2027-01-15", status: "started" });
    expect(action?.followUps?.map(({ on, text }) => [on, text])).toEqual([
      ["2026-11-09", "Sett én, for dyr"],
      ["2026-11-24", "Så på én til"],
      ["2026-11-24", undefined],
    ]);
  });

  it("gives every entry a name, an author and a moment", () => {
    const events = minutesToEvents(content, minutes, author);
    expect(events.ok && events.value.map(({ id, type }) => [id, type])).toEqual([
      ["minutes-2.1", "added"],
      ["minutes-2.2", "added"],
      ["minutes-2.3", "changed"],
    ]);
    expect(events.ok && events.value.every((event) => "by" in event && event.by === "worker")).toBe(
      true,
    );
  });

  it("takes the place of the meeting that was planned", () => {
    const planned = { ...content, meetings: [{ id: "meeting-2", plannedOn: "2026-11-24" }] };
    const events = minutesToEvents(planned, minutes, author);
    expect(events.ok && events.value[0]?.type).toBe("changed");
  });

  it("changes nothing that it was given", () => {
    const before = structuredClone(content);
    minutesToEvents(content, minutes, author);
    expect(content).toEqual(before);
  });

  it("refuses a follow-up of what isn't in the plan", () => {
    const wrong = { ...minutes, followedUp: [{ action: "nothing" }] };
    expect(minutesToEvents(content, wrong, author)).toMatchObject({
      ok: false,
      issues: [{ code: "plans.dangling-reference", path: ["followedUp", 0, "action"] }],
    });
  });
});
