import type { Result } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../integrity/check-plan.ts";
import type { Plan, PlanContent, PlanEvent, Redaction } from "../plan.ts";
import { applyEvent } from "./apply-event.ts";
import { confirmationStates } from "./confirmation-states.ts";
import { confirmedVersion } from "./confirmed-version.ts";
import { foldEvents } from "./fold-events.ts";
import { isSame } from "./is-same.ts";
import { mergeEvents } from "./merge-events.ts";
import { mergePlans } from "./merge-plans.ts";
import { planAsOf } from "./plan-as-of.ts";
import { redactEvent } from "./redact-event.ts";
import { redactItem } from "./redact-item.ts";
import { unloggedChanges } from "./unlogged-changes.ts";

// Synthetic; every part is there from the beginning, so that all of it can be erased.
const content: PlanContent = {
  schemaVersion: "1.0",
  id: "plan-1",
  status: "in-force",
  title: "tittel",
  revisions: ["2026-06-01"],
  parties: [
    { id: "user", role: "user" },
    { id: "worker", role: "worker" },
    { id: "guest", role: "peer", until: "2026-04-01" },
  ],
  voice: { past: [{ id: "said-1", text: "ord", by: "user", writtenBy: "worker" }] },
  goals: [
    { id: "goal-1", level: "main", text: "mål", by: "user" },
    { id: "goal-2", level: "main", text: "mål to", by: "user" },
  ],
  needs: [{ id: "need-1", userView: "behov" }],
};
const at = (minute: number): string => new Date(Date.UTC(2026, 3, 1, 9, minute)).toISOString();
const who = (id: string, minute: number, by = "worker") => ({ id, at: at(minute), by });
const started: PlanEvent = { type: "started", ...who("e0", 0), content };
const plan: Plan = { ...content, events: [started] };
const redaction: Redaction = { by: "worker", at: at(30), ground: "GDPR, artikkel 17" };
const set = (id: string, minute: number, value: string, by = "worker"): PlanEvent => ({
  type: "set",
  ...who(id, minute, by),
  entry: { field: "title", value },
});
const remove = (id: string, minute: number, item: string, by = "worker"): PlanEvent => ({
  type: "removed",
  ...who(id, minute, by),
  item,
});
const pause = { id: "p-1", from: "2026-04-01", decidedBy: "user", reason: "Vil hvile" };
const ending = { on: "2026-05-01", kind: "moved", decidedBy: "user", reason: "Flytter" } as const;
type Change = Extract<PlanEvent, { type: "status-changed" }>["change"];
const step = (id: string, minute: number, change: Change, by = "worker"): PlanEvent => ({
  type: "status-changed",
  ...who(id, minute, by),
  change,
});

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join("\n"));
  return result.value;
}
const fold = (...events: readonly PlanEvent[]): Result<Plan> => foldEvents([started, ...events]);
const placesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("the places that issues name", () => {
  const confirm = (more: object): PlanEvent => ({
    type: "confirmed",
    ...who("e1", 1, "user"),
    events: ["e0"],
    state: "seen",
    ...more,
  });

  it("are those of the event", () => {
    expect(placesOf(fold(confirm({ by: "worker" })))).toEqual([
      "plans.only-the-user-confirms events.1.by",
    ]);
    expect(placesOf(fold(confirm({ events: ["e0", "e9"] })))).toEqual([
      "plans.unknown-event events.1.events.1",
    ]);
    expect(placesOf(fold(confirm({ disagreed: ["e0", "e9"] })))).toEqual([
      "plans.unknown-event events.1.disagreed.1",
    ]);
    const paused = step("e1", 1, { to: "paused", pause });
    const again = step("e3", 3, { to: "paused", pause });
    expect(
      placesOf(fold(paused, step("e2", 2, { to: "in-force", on: "2026-04-02" }), again)),
    ).toEqual(["plans.repeated-id events.3.change.pause.id"]);
  });

  it("tell the steps that a plan can't take", () => {
    const result = fold(step("e1", 1, { to: "in-force", on: "2026-04-02" }));
    expect(!result.ok && result.issues[0].message).toBe(
      "The plan can't go from `in-force` to `in-force`.",
    );
  });

  it("are those of the two logs, of the redaction, and of what differs", () => {
    const other = mergeEvents([started, set("e1", 1, "a")], [started, set("e1", 1, "b")]);
    expect(placesOf(other)).toEqual(["plans.event-differs events.1"]);
    expect(placesOf(redactItem(plan, "goal-1", { ...redaction, by: "x" }))).toEqual([
      "plans.not-a-party by",
    ]);
    expect(placesOf(redactItem({ ...plan, title: "annet" }, "goal-1", redaction))).toEqual([
      "plans.log-differs title",
    ]);
  });
});

describe("acts", () => {
  it("of a party on its last day count", () => {
    const last = { ...set("e1", 1, "x"), by: "guest" };
    expect(fold(last).ok).toBe(true);
    const late = { ...last, at: "2026-04-02T00:00:00.000Z" };
    expect(placesOf(fold(late))).toEqual(["plans.not-a-party events.1.by"]);
  });

  it("that are refused change nothing", () => {
    const words: PlanEvent = {
      type: "changed",
      ...who("e1", 1, "guest"),
      entry: { list: "past", item: { id: "said-1", text: "andre ord", by: "user" } },
    };
    expect(placesOf(fold(words))).toEqual(["plans.words-of-another events.1.entry.item.text"]);
    const wish: PlanEvent = {
      type: "added",
      ...who("e1", 1),
      entry: { list: "wishes", item: { id: "w", text: "x", by: "user" } },
    };
    const known = fold(wish, remove("e2", 2, "w"));
    expect(placesOf(known)).toContain("plans.unknown-item events.2.item");
  });

  it("let whoever wrote words down mend them, also through another's entry", () => {
    const mended = (more: object): Result<Plan> =>
      fold({
        type: "changed",
        ...who("e1", 1),
        entry: { list: "past", item: { id: "said-1", text: "mine ord", by: "user" } },
        ...more,
      });
    expect(mended({}).ok).toBe(true);
    expect(mended({ by: "guest", writtenBy: "worker" }).ok).toBe(true);
    const claimed = fold({
      type: "changed",
      ...who("e1", 1),
      entry: { list: "past", item: { id: "said-1", text: "ord", by: "worker" } },
    });
    expect(placesOf(claimed)).toContain("plans.words-of-another events.1.entry.item.text");
  });

  it("leave needs that were never unmet as free as any other thing", () => {
    const change: PlanEvent = {
      type: "changed",
      ...who("e1", 1),
      entry: { list: "needs", item: { id: "need-1", userView: "annet" } },
    };
    expect(fold(change).ok).toBe(true);
  });

  it("note the day of a confirmation, and not of a look", () => {
    const seen: PlanEvent = {
      type: "confirmed",
      ...who("e1", 1, "user"),
      events: ["e0"],
      state: "seen",
    };
    expect(valueOf(fold(seen)).confirmedByUserOn).toBeUndefined();
    expect(valueOf(fold({ ...seen, state: "confirmed" })).confirmedByUserOn).toBe("2026-04-01");
  });

  it("end a pause on the day the work goes on, unless it had its end", () => {
    const resume = step("e2", 2, { to: "in-force", on: "2026-05-01" });
    const open = valueOf(fold(step("e1", 1, { to: "paused", pause }), resume));
    expect(open.pauses).toEqual([{ ...pause, until: "2026-05-01" }]);
    const set: Change = { to: "paused", pause: { ...pause, until: "2026-04-20" } };
    expect(valueOf(fold(step("e1", 1, set), resume)).pauses?.[0]?.until).toBe("2026-04-20");
    const kept: Plan = { ...content, status: "paused", pauses: undefined };
    const bare: PlanEvent = { ...started, content: kept };
    expect(valueOf(foldEvents([bare, resume])).status).toBe("in-force");
    expect(valueOf(foldEvents([{ ...started, content: { ...content, status: "draft", pauses: [pause] } }, { ...resume }])).pauses).toEqual([pause]); // prettier-ignore
  });
});

describe("a plan that was erased in", () => {
  it("can be worked on: its log goes on, and references hold", () => {
    const erased = valueOf(redactItem(plan, "goal-1", redaction));
    const pointing: PlanEvent = {
      type: "added",
      ...who("e1", 40),
      entry: { list: "actions", item: { id: "a", text: "Ringe", goals: ["goal-1"] } },
    };
    expect(valueOf(applyEvent(erased, pointing)).actions).toHaveLength(1);
    const added: PlanEvent = {
      type: "added",
      ...who("e1", 1),
      entry: { list: "resources", item: { id: "r", text: "x" } },
    };
    const later = valueOf(redactEvent(valueOf(fold(added)), "e1", redaction));
    const about: PlanEvent = {
      type: "added",
      ...who("e2", 40),
      entry: { list: "disagreements", item: { id: "d", about: "r" } },
    };
    expect(valueOf(applyEvent(later, about)).disagreements).toHaveLength(1);
    expect(placesOf(applyEvent(later, { ...about, id: "e1" }))).toEqual(["plans.event-twice id"]);
  });

  it("keeps the ids of what was taken out from being used again", () => {
    const without = valueOf(applyEvent(plan, remove("e1", 1, "goal-1")));
    const again: PlanEvent = {
      type: "added",
      ...who("e2", 2),
      entry: { list: "resources", item: { id: "goal-1", text: "x" } },
    };
    expect(placesOf(applyEvent(without, again))).toEqual(["plans.repeated-id entry.item.id"]);
    expect(without.goals?.map(({ id }) => id)).toEqual(["goal-2"]);
  });

  it("lets acts of somebody who was erased stand", () => {
    const acts = valueOf(fold(set("e1", 1, "ny", "guest")));
    const erased = valueOf(redactItem(acts, "guest", redaction));
    expect(erased.title).toBe("ny");
    expect(JSON.stringify(erased)).not.toContain("peer");
    expect(checkPlan(erased)).toEqual([]);
  });

  it("keeps a title, an ending and a confirmation out of the log when they are erased", () => {
    const confirmed: PlanEvent = {
      type: "confirmed",
      ...who("e3", 3, "user"),
      events: ["e0"],
      state: "confirmed",
      words: "hemmelig svar",
    };
    const whole = valueOf(
      fold(set("e1", 1, "hemmelig tittel"), confirmed, step("e4", 4, { to: "ended", ending })),
    );
    const noTitle = valueOf(redactItem(whole, "title", redaction));
    expect(noTitle).not.toHaveProperty("title");
    expect(noTitle.events?.[1]).toEqual({ type: "redacted", id: "e1", item: "title", redaction });
    expect(noTitle.events?.[2]).toEqual(confirmed);
    const noEnding = valueOf(redactItem(whole, "ending", redaction));
    expect(noEnding).toMatchObject({ status: "ended" });
    expect(noEnding).not.toHaveProperty("ending");
    expect(noEnding.events?.[3]).toEqual({ type: "redacted", id: "e4", to: "ended", redaction });
    const noAnswer = valueOf(redactEvent(whole, "e3", redaction));
    expect(JSON.stringify(noAnswer)).not.toContain("hemmelig svar");
    expect(noAnswer.events?.[2]).toEqual({ type: "redacted", id: "e3", redaction });
    expect(
      placesOf(redactEvent(valueOf(fold(remove("e1", 1, "goal-1"))), "e1", redaction)),
    ).toEqual(["plans.nothing-to-redact "]);
  });

  it("keeps a plan in force and a pause apart from their words", () => {
    const paused = valueOf(fold(step("e1", 1, { to: "paused", pause })));
    const erased = valueOf(redactItem(paused, "p-1", redaction));
    expect(erased.events?.[1]).toEqual({
      type: "redacted",
      id: "e1",
      item: "p-1",
      to: "paused",
      redaction,
    });
    expect(placesOf(redactItem(paused, "ending", redaction))).toEqual(["plans.unknown-item "]);
  });

  it("erases days that are no things, and no list as a whole", () => {
    expect(valueOf(redactItem(plan, "revisions", redaction))).not.toHaveProperty("revisions");
    expect(placesOf(redactItem(plan, "goals", redaction))).toEqual(["plans.unknown-item "]);
    expect(placesOf(redactItem(plan, "voice", redaction))).toEqual(["plans.unknown-item "]);
    const silent = valueOf(redactItem(plan, "said-1", redaction));
    expect(silent.voice).toEqual({ past: [] });
    expect(content.voice?.past).toHaveLength(1);
  });
});

describe("merging", () => {
  const ours = (event: PlanEvent): readonly PlanEvent[] => [started, event];
  const targetOf = (one: PlanEvent, other: PlanEvent): readonly string[] =>
    valueOf(mergeEvents(ours(one), ours(other))).conflicts.map(({ target }) => target);

  it("knows what each event is about", () => {
    expect(targetOf(set("a", 1, "x"), set("b", 2, "y"))).toEqual(["title"]);
    const changed: PlanEvent = {
      type: "changed",
      ...who("c", 1),
      entry: { list: "needs", item: { id: "goal-1" } },
    };
    expect(targetOf(remove("a", 1, "goal-1"), changed)).toEqual(["goal-1"]);
    expect(
      targetOf(step("a", 1, { to: "paused", pause }), step("b", 1, { to: "ended", ending })),
    ).toEqual(["status"]);
    expect(targetOf(set("a", 1, "x"), remove("b", 1, "goal-1"))).toEqual([]);
    const twice = valueOf(
      mergeEvents([...ours(set("a", 1, "x")), set("c", 3, "z")], ours(set("b", 2, "y"))),
    );
    expect(twice.conflicts[0]?.ours.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("gives logs that began apart back as a conflict", () => {
    const other: PlanEvent = { ...started, id: "e9" };
    const merged = valueOf(mergeEvents([started], [other]));
    expect(merged.conflicts.map(({ target }) => target)).toEqual(["started"]);
    expect(placesOf(mergePlans(plan, { ...plan, events: [other] }))).toEqual([
      "plans.log-not-started events.0.type",
    ]);
  });

  it("does not take a person's answers for changes in conflict", () => {
    const answer = (id: string): PlanEvent => ({
      type: "confirmed",
      ...who(id, 1, "user"),
      events: ["e0"],
      state: "seen",
    });
    const gone = (id: string): PlanEvent => ({ type: "redacted", id, redaction });
    expect(targetOf(answer("a"), answer("b"))).toEqual([]);
    expect(targetOf(gone("a"), gone("b"))).toEqual([]);
  });

  it("keeps what was erased on either side, and what was erased there first", () => {
    const [one, other] = [
      valueOf(redactItem(plan, "goal-1", redaction)),
      valueOf(redactItem(valueOf(redactItem(plan, "goal-1", redaction)), "goal-2", redaction)),
    ];
    for (const logs of [
      [one.events ?? [], other.events ?? []],
      [other.events ?? [], one.events ?? []],
    ] as const) {
      expect(valueOf(mergeEvents(...logs)).events).toEqual(other.events);
    }
    const differing: PlanEvent = { ...started, content: { ...content, title: "annet" } };
    expect(mergeEvents([started], [differing]).ok).toBe(false);
  });

  it("lets what is left of an erased event by, and takes equal moments by id", () => {
    const gone: PlanEvent = { type: "redacted", id: "z", redaction };
    const logs = [
      [started, set("b", 5, "x"), gone],
      [started, remove("a", 5, "goal-1")],
    ] as const;
    const ids = (one: readonly PlanEvent[], two: readonly PlanEvent[]): readonly string[] =>
      valueOf(mergeEvents(one, two)).events.map(({ id }) => id);
    expect(ids(...logs)).toEqual(["e0", "a", "b", "z"]);
    expect(ids(logs[1], logs[0])).toEqual(["e0", "a", "b", "z"]);
    expect(ids([started, gone], [started, set("b", 5, "x")])).toEqual(["e0", "z", "b"]);
    expect(ids([started, set("b", 5, "x")], [started, gone])).toEqual(["e0", "z", "b"]);
  });
});

describe("a plan without a log", () => {
  it("is what its person knows, has nothing unlogged, and no version before", () => {
    expect(confirmedVersion(content)).toEqual(content);
    expect(unloggedChanges(content)).toEqual({ ok: true, value: [] });
    expect(placesOf(planAsOf({}, "e0"))).toEqual(["plans.unknown-event "]);
    expect(placesOf(redactItem(content, "goal-1", redaction))).toEqual(["plans.unknown-item "]);
    expect(placesOf(redactEvent(content, "e0", redaction))).toEqual(["plans.unknown-event "]);
    expect(placesOf(mergePlans(content, plan))).toEqual(["plans.log-not-started "]);
  });
});

describe("confirmedVersion", () => {
  it("takes over each kind of change that the person knows", () => {
    const own = valueOf(
      fold(
        {
          type: "confirmed",
          ...who("e1", 1, "user"),
          events: ["e0"],
          state: "confirmed",
        },
        remove("e2", 2, "goal-1", "user"),
        step("e3", 3, { to: "paused", pause }, "user"),
        set("e4", 4, "ukjent"),
      ),
    );
    expect(confirmedVersion(own)).toMatchObject({
      status: "paused",
      title: "tittel",
      confirmedByUserOn: "2026-04-01",
      goals: [{ id: "goal-2" }],
    });
  });

  it("begins with nothing where the person has not seen the beginning", () => {
    const unseen = valueOf(
      fold({ type: "confirmed", ...who("e1", 1, "user"), events: ["e0"], state: "seen" }),
    );
    expect(confirmedVersion(unseen)).toEqual({
      schemaVersion: "1.0",
      id: "plan-1",
      status: "draft",
    });
    const noUser = { events: [set("e1", 1, "x")], parties: [{ id: "w", role: "worker" as const }] };
    expect(confirmationStates(noUser).map(({ state }) => state)).toEqual(["not-yet"]);
    expect(confirmationStates({ events: noUser.events })[0]).toEqual({
      event: "e1",
      state: "not-yet",
    });
    const gone: PlanEvent = { type: "redacted", id: "e2", redaction };
    expect(confirmationStates({ events: [gone] })).toEqual([]);
  });
});

describe("isSame", () => {
  it("tells values apart as JSON would", () => {
    expect(isSame({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
    expect(isSame({ a: undefined }, {})).toBe(true);
    for (const [one, other] of [
      [1, 2],
      [1, {}],
      [{}, 1],
      [null, {}],
      [{}, null],
      [[], {}],
      [{}, []],
      [{ a: 1 }, { b: 1 }],
      [{ a: 1 }, { a: 1, b: 1 }],
      [
        ["a", "b"],
        ["b", "a"],
      ],
      ["a", undefined],
    ]) {
      expect(isSame(one, other)).toBe(false);
    }
  });
});
