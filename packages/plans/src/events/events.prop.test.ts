import { fc, test } from "@fast-check/vitest";
import { parseWith } from "@medvirk/core/schemas";
import { describe, expect } from "vitest";
import { checkPlan } from "../integrity/check-plan.ts";
import type { ListEntry, Plan, PlanContent, PlanEvent } from "../plan.ts";
import { PlanEventSchema, PlanSchema } from "../schemas.ts";
import { applyEvent } from "./apply-event.ts";
import { confirmationStates } from "./confirmation-states.ts";
import { foldEvents } from "./fold-events.ts";
import { mergeEvents } from "./merge-events.ts";
import { redactEvent } from "./redact-event.ts";
import { redactItem } from "./redact-item.ts";

const content: PlanContent = {
  schemaVersion: "1.0",
  id: "plan",
  status: "draft",
  parties: [
    { id: "user", role: "user" },
    { id: "worker", role: "worker" },
  ],
};
const at = (second: number): string => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();
const started: PlanEvent = { type: "started", id: "start", at: at(0), by: "worker", content };

const text = fc.string({ minLength: 1, maxLength: 5 });
const names = ["a", "b", "c", "d"];
const entries: fc.Arbitrary<ListEntry> = fc.oneof(
  fc.record({
    list: fc.constant("goals" as const),
    item: fc.record({
      id: fc.constantFrom(...names),
      level: fc.constant("sub" as const),
      text,
      by: fc.constantFrom("user", "worker"),
    }),
  }),
  fc.record({
    list: fc.constant("actions" as const),
    item: fc.record({
      id: fc.constantFrom(...names.map((name) => `action-${name}`)),
      text,
      goals: fc.subarray(names),
    }),
  }),
  fc.record({
    list: fc.constant("wishes" as const),
    item: fc.record({
      id: fc.constantFrom(...names.map((name) => `wish-${name}`)),
      text,
      by: fc.constantFrom("user", "worker"),
    }),
  }),
);
const by = fc.constantFrom("user", "worker", "stranger");
type Deed = (id: string, moment: string) => PlanEvent;
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .tuple(fc.constantFrom("added" as const, "changed" as const), by, entries)
    .map(([type, who, entry]): Deed => (id, moment) => ({ type, id, at: moment, by: who, entry })),
  fc
    .tuple(by, fc.constantFrom(...names, "wish-a", "action-a", "user"))
    .map(([who, item]): Deed => (id, moment) => ({
      type: "removed",
      id,
      at: moment,
      by: who,
      item,
    })),
  fc.tuple(by, fc.option(text, { nil: undefined })).map(([who, value]): Deed => (id, moment) => ({
    type: "set",
    id,
    at: moment,
    by: who,
    entry: { field: "title", value },
  })),
  fc.constantFrom("in-force" as const, "paused" as const).map((to): Deed => (id, moment) => ({
    type: "status-changed",
    id,
    at: moment,
    by: "worker",
    change:
      to === "in-force"
        ? { to, on: "2026-01-01" }
        : {
            to,
            pause: {
              id: `pause-${id}`,
              from: "2026-01-01",
              decidedBy: "worker",
              reason: "rest",
            },
          },
  })),
);

interface History {
  readonly plan: Plan;
  readonly accepted: readonly PlanEvent[];
}

/** What applyEvent makes of deeds one by one; what it refuses is left out. */
function live(first: Plan, given: readonly Deed[], prefix: string, second: number): History {
  let plan = first;
  const accepted: PlanEvent[] = [];
  for (const [index, deed] of given.entries()) {
    const event = deed(`${prefix}-${String(index)}`, at(second + index * 2));
    const result = applyEvent(plan, event);
    if (!result.ok) continue;
    plan = result.value;
    accepted.push(event);
  }
  return { plan, accepted };
}

const begun: Plan = { ...content, events: [started] };
const history = fc.array(deeds, { maxLength: 30 }).map((given) => live(begun, given, "event", 1));

describe("the log", () => {
  test.prop([history])("rebuilds the plan that its events made one by one", ({ plan }) => {
    expect(foldEvents(plan.events ?? [])).toEqual({ ok: true, value: plan });
  });

  test.prop([history])("only ever makes plans that hold together", ({ plan }) => {
    expect(checkPlan(plan)).toEqual([]);
    expect(parseWith(PlanSchema, plan).ok).toBe(true);
  });

  test.prop([history])("survives JSON", ({ plan }) => {
    const copy: unknown = JSON.parse(JSON.stringify(plan.events));
    const parsed = parseWith(PlanEventSchema.array(), copy);
    if (!parsed.ok) throw new Error(parsed.issues[0].message);
    const folded = foldEvents(parsed.value);
    const rebuilt: unknown = JSON.parse(JSON.stringify(folded.ok && folded.value));
    expect(rebuilt).toEqual(JSON.parse(JSON.stringify(plan)));
  });

  test.prop([history])("refuses the same event a second time", ({ plan, accepted }) => {
    for (const event of accepted) expect(applyEvent(plan, event).ok).toBe(false);
  });

  test.prop([history])("never loses a wish to the service", ({ plan, accepted }) => {
    for (const event of accepted) {
      if (event.type !== "added" || event.entry.list !== "wishes") continue;
      const { id, by: whose } = event.entry.item;
      const isTakenBack = accepted.some(
        (later) => later.type === "removed" && later.item === id && later.by === whose,
      );
      expect(plan.wishes?.some((wish) => wish.id === id)).toBe(!isTakenBack);
    }
  });

  test.prop([history])("has an answer of the person for each change", ({ plan }) => {
    const states = confirmationStates(plan);
    expect(states.map(({ event }) => event)).toEqual(plan.events?.map(({ id }) => id));
    const ids = states.map(({ event }) => event);
    const confirmed = applyEvent(plan, {
      type: "confirmed",
      id: "confirmed",
      at: at(1000),
      by: "user",
      events: ids,
      state: "confirmed",
    });
    if (!confirmed.ok) throw new Error(confirmed.issues[0].message);
    expect(confirmationStates(confirmed.value).map(({ state }) => state)).not.toContain("not-yet");
  });
});

const redaction = { by: "worker", at: at(2000), ground: "a rule" };

describe("erasing", () => {
  test.prop([history, fc.nat()])("leaves no word of an event in the plan", ({ plan }, pick) => {
    const events = (plan.events ?? []).filter(({ type }) => type === "added");
    const event = events[pick % Math.max(events.length, 1)];
    if (event?.type !== "added") return;
    const marked = structuredClone(plan.events ?? []).map((one) => mark(one, event.id));
    const folded = foldEvents(marked);
    if (!folded.ok) throw new Error(folded.issues[0].message);
    const erased = redactEvent(folded.value, event.id, redaction);
    // What follows may need the version that was erased; then nothing is done, and it is said.
    if (!erased.ok) return;
    expect(JSON.stringify(erased.value)).not.toContain("the very words");
    expect(checkPlan(erased.value)).toEqual([]);
  });

  test.prop([history, fc.constantFrom(...names)])(
    "of a thing leaves none of its versions, and a plan that holds together",
    ({ plan }, item) => {
      const erased = redactItem(plan, item, redaction);
      if (!erased.ok) return;
      const entriesLeft = (erased.value.events ?? []).filter(
        (event) =>
          (event.type === "added" || event.type === "changed") && event.entry.item.id === item,
      );
      expect(entriesLeft).toEqual([]);
      expect(checkPlan(erased.value)).toEqual([]);
      expect(foldEvents(erased.value.events ?? [])).toEqual(erased);
    },
  );
});

const sides = fc
  .tuple(history, fc.array(deeds, { maxLength: 8 }), fc.array(deeds, { maxLength: 8 }))
  .map(([shared, ours, theirs]) => ({
    shared: shared.plan.events ?? [],
    ours: live(shared.plan, ours, "ours", 100).plan.events ?? [],
    theirs: live(shared.plan, theirs, "theirs", 100).plan.events ?? [],
  }));

describe("merging", () => {
  test.prop([sides])("gives the same whichever log is first", ({ ours, theirs }) => {
    const [one, other] = [mergeEvents(ours, theirs), mergeEvents(theirs, ours)];
    if (!one.ok || !other.ok) throw new Error("no event differs");
    expect(one.value.events).toEqual(other.value.events);
    const turned = other.value.conflicts.map(({ target, ours: a, theirs: b }) => ({
      target,
      ours: b,
      theirs: a,
    }));
    const byTarget = (a: { target: string }, b: { target: string }): number =>
      a.target < b.target ? -1 : 1;
    expect([...one.value.conflicts].sort(byTarget)).toEqual(turned.sort(byTarget));
  });

  test.prop([sides])("loses nothing and says nothing twice", ({ ours, theirs }) => {
    const merged = mergeEvents(ours, theirs);
    if (!merged.ok) throw new Error("no event differs");
    const { events, conflicts } = merged.value;
    const apart = conflicts.flatMap((conflict) => [...conflict.ours, ...conflict.theirs]);
    const ids = [...events, ...apart].map(({ id }) => id);
    expect([...new Set(ids)].sort()).toEqual(
      [...new Set([...ours, ...theirs].map(({ id }) => id))].sort(),
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  test.prop([sides])("changes nothing when merged with itself or its past", (logs) => {
    const { shared, ours } = logs;
    expect(mergeEvents(ours, ours)).toEqual({ ok: true, value: { events: ours, conflicts: [] } });
    expect(mergeEvents(shared, ours)).toEqual({ ok: true, value: { events: ours, conflicts: [] } });
  });

  test.prop([sides])("keeps the order of moments and of each log", ({ ours, theirs }) => {
    const merged = mergeEvents(ours, theirs);
    if (!merged.ok) throw new Error("no event differs");
    const { events } = merged.value;
    const moments = events.flatMap((event) => (event.type === "redacted" ? [] : [event.at]));
    expect(moments).toEqual([...moments].sort());
    const ids = events.map(({ id }) => id);
    const inOurs = ours.map(({ id }) => id).filter((id) => ids.includes(id));
    expect(ids.filter((id) => inOurs.includes(id))).toEqual(inOurs);
  });
});

function mark(event: PlanEvent, id: string): PlanEvent {
  if (event.id !== id || event.type !== "added") return event;
  const { entry } = event;
  if (entry.list === "goals") {
    return { ...event, entry: { ...entry, item: { ...entry.item, text: "the very words" } } };
  }
  if (entry.list === "actions") {
    return { ...event, entry: { ...entry, item: { ...entry.item, text: "the very words" } } };
  }
  return event;
}
