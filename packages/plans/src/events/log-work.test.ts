import type { Result } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../integrity/check-plan.ts";
import type { ListEntry, Plan, PlanContent, PlanEvent, Redaction } from "../plan.ts";
import { confirmationStates } from "./confirmation-states.ts";
import { foldEvents } from "./fold-events.ts";
import { mergeEvents } from "./merge-events.ts";
import { mergePlans } from "./merge-plans.ts";
import { redactEvent } from "./redact-event.ts";
import { redactItem } from "./redact-item.ts";
import { startLog } from "./start-log.ts";

type Act = Extract<PlanEvent, { type: "added" | "changed" }>;
type StatusChange = Extract<PlanEvent, { type: "status-changed" }>["change"];

// Synthetic.
const content: PlanContent = {
  schemaVersion: "1.0",
  id: "plan-1",
  status: "draft",
  title: "hemmelig tittel",
  parties: [
    { id: "user", role: "user" },
    { id: "worker", role: "worker" },
  ],
  resources: [{ id: "resource-1", text: "hemmelig ressurs" }],
};
const at = (minute: number): string => new Date(Date.UTC(2026, 3, 1, 9, minute)).toISOString();
const entry = (id: string, text: string, more: object = {}): ListEntry => ({
  list: "goals",
  item: { id, level: "main", text, by: "user", ...more },
});
const act = (id: string, minute: number, type: "added" | "changed", of: ListEntry): Act => ({
  type,
  id,
  at: at(minute),
  by: "user",
  entry: of,
});
const started: PlanEvent = { type: "started", id: "e0", at: at(0), by: "worker", content };
const log: readonly PlanEvent[] = [
  started,
  act("e1", 1, "added", entry("goal-1", "hemmelig først")),
  act("e2", 2, "changed", entry("goal-1", "riktig nå")),
  {
    type: "added",
    id: "e3",
    at: at(3),
    by: "worker",
    entry: { list: "actions", item: { id: "action-1", text: "Ringe", goals: ["goal-1"] } },
  },
];
const redaction: Redaction = { by: "worker", at: at(30), ground: "GDPR, artikkel 17" };

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join("\n"));
  return result.value;
}
const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ code }) => code);
const plan = valueOf(foldEvents(log));

describe("redactEvent", () => {
  it("leaves a marker of who, when and on what ground, and nothing else", () => {
    const erased = valueOf(redactEvent(plan, "e1", redaction));
    expect(erased.events?.[1]).toEqual({ type: "redacted", id: "e1", item: "goal-1", redaction });
    expect(JSON.stringify(erased)).not.toContain("hemmelig først");
    expect(erased.goals?.[0]?.text).toBe("riktig nå");
    expect(checkPlan(erased)).toEqual([]);
  });

  it("lets the version before stand again", () => {
    expect(valueOf(redactEvent(plan, "e2", redaction)).goals?.[0]?.text).toBe("hemmelig først");
  });

  it("keeps the steps in the life of the plan", () => {
    const step = (id: string, minute: number, change: StatusChange): PlanEvent => ({
      type: "status-changed",
      id,
      at: at(minute),
      by: "worker",
      change,
    });
    const paused = valueOf(
      foldEvents([
        ...log,
        step("e4", 4, { to: "in-force", on: "2026-04-01" }),
        step("e5", 5, {
          to: "paused",
          pause: { id: "p", from: "2026-05-01", decidedBy: "user", reason: "hemmelig grunn" },
        }),
      ]),
    );
    const erased = valueOf(redactEvent(paused, "e5", redaction));
    expect(erased.status).toBe("paused");
    expect(JSON.stringify(erased)).not.toContain("hemmelig grunn");
    expect(valueOf(redactItem(paused, "p", redaction)).events?.[5]?.type).toBe("redacted");
  });

  it("refuses where there is nothing to erase, or nobody to answer for it", () => {
    expect(codesOf(redactEvent(plan, "e0", redaction))).toEqual(["plans.nothing-to-redact"]);
    expect(codesOf(redactEvent(plan, "e9", redaction))).toEqual(["plans.unknown-event"]);
    expect(codesOf(redactEvent(plan, "e1", { ...redaction, by: "stranger" }))).toEqual([
      "plans.not-a-party",
    ]);
    const erased = valueOf(redactEvent(plan, "e1", redaction));
    expect(codesOf(redactEvent(erased, "e1", redaction))).toEqual(["plans.nothing-to-redact"]);
  });

  it("refuses to lose a change that was made beside the log", () => {
    const quiet: Plan = { ...plan, period: { from: "2026-01-01" } };
    expect(codesOf(redactEvent(quiet, "e1", redaction))).toEqual(["plans.log-differs"]);
  });
});

describe("redactItem", () => {
  it("erases every version of a thing; what points to it holds", () => {
    const erased = valueOf(redactItem(plan, "goal-1", redaction));
    expect(JSON.stringify(erased)).not.toMatch(/hemmelig først|riktig nå/);
    expect(erased.goals ?? []).toEqual([]);
    expect(erased.actions?.[0]?.goals).toEqual(["goal-1"]);
    expect(checkPlan(erased)).toEqual([]);
    expect(foldEvents(erased.events ?? [])).toEqual({ ok: true, value: erased });
  });

  it("erases what the log began with: a thing, or a field about the whole plan", () => {
    const erased = valueOf(redactItem(plan, "resource-1", redaction));
    expect(JSON.stringify(erased)).not.toContain("hemmelig ressurs");
    expect(erased.events?.[0]).toMatchObject({
      redactions: [{ ...redaction, item: "resource-1" }],
    });
    const untitled = valueOf(redactItem(erased, "title", redaction));
    expect(JSON.stringify(untitled)).not.toContain("hemmelig tittel");
    expect(untitled).not.toHaveProperty("title");
    expect(checkPlan(untitled)).toEqual([]);
  });

  it("refuses what isn't there, a whole list, and what there is no plan without", () => {
    for (const item of ["goal-9", "goals", "status", "id", "toString", "__proto__"]) {
      expect(codesOf(redactItem(plan, item, redaction))).toEqual(["plans.unknown-item"]);
    }
  });

  it("doesn't let an erased id be used again", () => {
    const erased = valueOf(redactItem(plan, "goal-1", redaction));
    const again = [...(erased.events ?? []), act("e9", 40, "added", entry("goal-1", "Ny"))];
    expect(codesOf(foldEvents(again))).toEqual(["plans.repeated-id"]);
  });
});

describe("mergeEvents and mergePlans", () => {
  const ours = [...log, act("our-1", 10, "added", entry("goal-2", "Vårt"))];
  const theirs = [...log, act("their-1", 9, "added", entry("goal-3", "Deres"))];

  it("brings together what was written side by side", () => {
    const merged = valueOf(mergeEvents(ours, theirs));
    expect(merged.events.map(({ id }) => id)).toEqual(["e0", "e1", "e2", "e3", "their-1", "our-1"]);
    expect(merged.conflicts).toEqual([]);
    const { plan: both } = valueOf(
      mergePlans(valueOf(foldEvents(ours)), valueOf(foldEvents(theirs))),
    );
    expect(both.goals?.map(({ id }) => id)).toEqual(["goal-1", "goal-3", "goal-2"]);
  });

  it("gives a conflict back where both changed the same thing, and loses neither", () => {
    const our = act("our-2", 10, "changed", entry("goal-1", "Slik"));
    const their = act("their-2", 11, "changed", entry("goal-1", "Eller slik"));
    const { plan: both, conflicts } = valueOf(
      mergePlans(valueOf(foldEvents([...ours, our])), valueOf(foldEvents([...theirs, their]))),
    );
    expect(conflicts).toEqual([{ target: "goal-1", ours: [our], theirs: [their] }]);
    expect(both.goals?.map(({ text }) => text)).toEqual(["riktig nå", "Deres", "Vårt"]);
  });

  it("sets a confirmation apart with the conflict that it is about", () => {
    const our = act("our-2", 10, "changed", entry("goal-1", "Slik"));
    const their = act("their-2", 11, "changed", entry("goal-1", "Eller slik"));
    const confirmed: PlanEvent = {
      type: "confirmed",
      id: "our-3",
      at: at(12),
      by: "user",
      events: ["our-2"],
      state: "confirmed",
    };
    const merged = valueOf(mergeEvents([...log, our, confirmed], [...log, their]));
    expect(merged.conflicts[0]?.ours).toEqual([our, confirmed]);
    expect(valueOf(foldEvents(merged.events)).confirmedByUserOn).toBeUndefined();
  });

  it("never takes a change for confirmed that the person could not have seen", () => {
    const their = act("their-4", 4, "added", entry("goal-4", "Ukjent"));
    const unseen: PlanEvent = { ...their, by: "worker" };
    const confirmed: PlanEvent = {
      type: "confirmed",
      id: "our-4",
      at: at(5),
      by: "user",
      events: ["e0", "e3"],
      state: "confirmed",
    };
    const { plan: both } = valueOf(
      mergePlans(valueOf(foldEvents([...log, confirmed])), valueOf(foldEvents([...log, unseen]))),
    );
    const states = confirmationStates(both);
    expect(states.find(({ event }) => event === "their-4")?.state).toBe("not-yet");
  });

  it("spreads what was erased on one side", () => {
    const erased = valueOf(redactEvent(plan, "e1", redaction));
    const merged = valueOf(mergeEvents(theirs, erased.events ?? []));
    expect(JSON.stringify(merged)).not.toContain("hemmelig først");
    expect(valueOf(mergeEvents(erased.events ?? [], theirs))).toEqual(merged);
    const item = valueOf(redactItem(plan, "resource-1", redaction));
    const both = valueOf(mergeEvents(theirs, item.events ?? []));
    expect(JSON.stringify(both)).not.toContain("hemmelig ressurs");
  });

  it("mends a log out of order, and one that says things twice", () => {
    const shuffled = [started, ...[...log.slice(1)].reverse()];
    expect(valueOf(mergeEvents(log, shuffled)).events.length).toBe(log.length);
    expect(valueOf(mergeEvents([...log, ...log], [])).events).toEqual(log);
  });

  it("refuses two events under one id, and plans without a log", () => {
    const other = [...log.slice(0, 3), act("e3", 3, "added", entry("goal-9", "Annet"))];
    expect(codesOf(mergeEvents(log, other))).toEqual(["plans.event-differs"]);
    expect(codesOf(mergePlans(plan, content))).toEqual(["plans.log-not-started"]);
  });
});

describe("confirmationStates", () => {
  const by = (id: string, minute: number, who: string): Extract<PlanEvent, { type: "set" }> => ({
    type: "set",
    id,
    at: at(minute),
    by: who,
    entry: { field: "title", value: id },
  });
  type Answer = Extract<PlanEvent, { type: "confirmed" }>;
  const answer = (
    id: string,
    minute: number,
    more: Pick<Answer, "events" | "state"> & Partial<Answer>,
  ): Answer => ({ type: "confirmed", id, at: at(minute), by: "user", ...more });
  const statesOf = (...events: readonly PlanEvent[]): readonly string[] =>
    confirmationStates({
      parties: content.parties ?? [],
      events: [...events],
    }).map(({ state }) => state);

  it("tells the person's own from others', and answered from not", () => {
    const acts = [by("a", 1, "user"), by("b", 2, "worker"), by("c", 3, "worker")];
    expect(statesOf(...acts)).toEqual(["own", "not-yet", "not-yet"]);
    const seen = answer("d", 4, { events: ["b"], state: "seen" });
    expect(statesOf(...acts, seen)).toEqual(["own", "seen", "not-yet"]);
    const confirmed = answer("e", 5, { events: ["b", "c"], state: "confirmed", disagreed: ["c"] });
    expect(statesOf(...acts, seen, confirmed)).toEqual(["own", "confirmed", "disagreed"]);
  });

  it("says who wrote down what the person did", () => {
    const parties = content.parties ?? [];
    const events = [{ ...by("a", 1, "user"), writtenBy: "worker" }];
    expect(confirmationStates({ parties, events })).toEqual([
      { event: "a", state: "own", writtenBy: "worker" },
    ]);
    expect(confirmationStates({ parties })).toEqual([]);
  });

  it("refuses that anybody but the person confirms, whoever writes it down", () => {
    const confirm = (by: string, more: Partial<Answer> = {}): readonly string[] =>
      codesOf(
        foldEvents([...log, answer("e9", 9, { events: ["e0"], state: "confirmed", by, ...more })]),
      );
    expect(confirm("worker")).toEqual(["plans.only-the-user-confirms"]);
    expect(confirm("user", { writtenBy: "worker" })).toEqual([]);
    expect(confirm("user", { events: ["e77"] })).toEqual(["plans.unknown-event"]);
    expect(confirm("user", { disagreed: ["e3"] })).toEqual(["plans.unknown-event"]);
  });
});

describe("startLog", () => {
  it("begins with what the plan says", () => {
    const begun = valueOf(startLog(content, { id: "e0", at: at(0), by: "worker" }));
    expect(begun).toEqual({ ...content, events: [started] });
    expect(codesOf(startLog(begun, { id: "e1", at: at(1), by: "worker" }))).toEqual([
      "plans.log-started-twice",
    ]);
    expect(codesOf(startLog(content, { id: "e0", at: at(0), by: "stranger" }))).toEqual([
      "plans.not-a-party",
    ]);
  });
});
