import type { Result } from "@medvirk/core";
import { parseWith } from "@medvirk/core/schemas";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../integrity/check-plan.ts";
import type { ListEntry, Plan, PlanContent, PlanEvent } from "../plan.ts";
import { PlanSchema } from "../schemas.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { applyEvent } from "./apply-event.ts";
import { foldEvents } from "./fold-events.ts";
import { planAsOf } from "./plan-as-of.ts";
import { startLog } from "./start-log.ts";
import { unloggedChanges } from "./unlogged-changes.ts";

// Synthetic: a person, a worker, a sister and a clinic that takes part until the end of March.
const content: PlanContent = {
  schemaVersion: "1.0",
  id: "plan-1",
  status: "draft",
  parties: [
    { id: "user", role: "user" },
    { id: "worker", role: "worker", reach: "internal" },
    { id: "sister", role: "relative" },
    { id: "clinic", role: "worker", reach: "external", until: "2026-03-31" },
  ],
};
const at = (minute: number): string => new Date(Date.UTC(2026, 3, 1, 9, minute)).toISOString();
const started: PlanEvent = { type: "started", id: "e0", at: at(0), by: "worker", content };
const begun: Plan = { ...content, events: [started] };

type Entry = Pick<Extract<PlanEvent, { type: "added" }>, "entry">["entry"];
type Added = Extract<PlanEvent, { type: "added" }>;
const added = (id: string, entry: Entry, by = "user", minute = 1): Added => ({
  type: "added",
  id,
  at: at(minute),
  by,
  entry,
});
const wish: Entry = { list: "wishes", item: { id: "wish-1", text: "Bo i ro", by: "user" } };
const goal: Entry = {
  list: "goals",
  item: { id: "goal-1", level: "main", text: "Bo i ro", by: "user" },
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result.value;
}

function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

function applyAll(...events: readonly PlanEvent[]): Result<Plan> {
  let result: Result<Plan> = { ok: true, value: begun };
  for (const event of events) result = applyEvent(valueOf(result), event);
  return result;
}

const refusalOf = (event: PlanEvent, ...before: readonly PlanEvent[]): readonly string[] =>
  codesOf(applyEvent(valueOf(applyAll(...before)), event));

describe("applyEvent", () => {
  it("adds, changes and removes, and keeps all of it in the log", () => {
    const changed: Entry = { ...goal, item: { ...goal.item, text: "Bo i ro, med hund" } };
    const plan = valueOf(
      applyAll(
        added("e1", goal),
        { type: "changed", id: "e2", at: at(2), by: "worker", entry: changed },
        { type: "set", id: "e3", at: at(3), by: "user", entry: { field: "title", value: "Min" } },
        { type: "removed", id: "e4", at: at(4), by: "user", item: "goal-1" },
        { type: "set", id: "e5", at: at(5), by: "user", entry: { field: "title" } },
      ),
    );
    expect(plan.goals).toEqual([]);
    expect(plan).not.toHaveProperty("title");
    expect(plan.events?.map(({ id }) => id)).toEqual(["e0", "e1", "e2", "e3", "e4", "e5"]);
    expect(valueOf(planAsOf(plan, "e2")).goals).toEqual([changed.item]);
    expect(valueOf(planAsOf(plan, "e3")).title).toBe("Min");
    expect(foldEvents(plan.events ?? [])).toEqual({ ok: true, value: plan });
    expect(parseWith(PlanSchema, plan)).toEqual({ ok: true, value: plan });
  });

  it("changes nothing that it is given", () => {
    const before = JSON.stringify(begun);
    valueOf(applyAll(added("e1", goal), added("e2", wish, "user", 2)));
    expect(JSON.stringify(begun)).toBe(before);
  });

  it("fills the person's voice, list by list", () => {
    const entry: Entry = {
      list: "mattersToMe",
      item: { id: "s-1", text: "Hunden", by: "user", writtenBy: "worker" },
    };
    const plan = valueOf(applyAll(added("e1", entry, "worker")));
    expect(plan.voice).toEqual({ mattersToMe: [entry.item] });
  });

  it("lets both sides write, each in their own name", () => {
    const theirs: Entry = {
      list: "serviceAssessments",
      item: { id: "s-2", text: "Trenger varig bolig", by: "worker" },
    };
    const plan = valueOf(applyAll(added("e1", wish), added("e2", theirs, "worker", 2)));
    expect(plan.wishes?.length).toBe(1);
    expect(plan.serviceAssessments?.length).toBe(1);
  });

  it("refuses somebody who is not, or is no longer, a party", () => {
    expect(refusalOf(added("e1", goal, "stranger"))).toEqual(["plans.not-a-party by"]);
    expect(refusalOf(added("e1", goal, "clinic"))).toEqual(["plans.not-a-party by"]);
    expect(refusalOf({ ...added("e1", goal), writtenBy: "stranger" })).toEqual([
      "plans.not-a-party writtenBy",
    ]);
  });

  it("refuses an event twice, and one out of order", () => {
    expect(refusalOf(added("e1", wish), added("e1", goal))).toEqual(["plans.event-twice id"]);
    expect(refusalOf(added("e2", wish, "user", 1), added("e1", goal, "user", 2))).toEqual([
      "plans.event-out-of-order at",
    ]);
    expect(refusalOf({ ...started, id: "e1" })).toEqual(["plans.log-started-twice type"]);
    expect(codesOf(applyEvent(content, started))).toEqual(["plans.log-not-started "]);
  });

  it("refuses an id that is or was taken, and things that aren't there", () => {
    const removed: PlanEvent = { type: "removed", id: "e2", at: at(2), by: "user", item: "goal-1" };
    expect(refusalOf(added("e3", goal, "user", 3), added("e1", goal), removed)).toEqual([
      "plans.repeated-id entry.item.id",
    ]);
    expect(refusalOf({ ...removed, id: "e3", at: at(3) }, added("e1", goal), removed)).toEqual([
      "plans.unknown-item item",
    ]);
    expect(refusalOf({ type: "changed", id: "e1", at: at(1), by: "user", entry: wish })).toEqual([
      "plans.unknown-item entry.item.id",
    ]);
    const elsewhere: Entry = { list: "resources", item: { id: "goal-1", text: "x" } };
    expect(
      refusalOf(
        { type: "changed", id: "e2", at: at(2), by: "user", entry: elsewhere },
        added("e1", goal),
      ),
    ).toEqual(["plans.unknown-item entry.item.id"]);
  });

  it("refuses what would leave the plan unclear: a dangling reference, a cycle", () => {
    const lost: Entry = { list: "actions", item: { id: "a", text: "Ringe", goals: ["gone"] } };
    expect(refusalOf(added("e1", lost))).toEqual(["plans.dangling-reference actions.0.goals.0"]);
    const ring: Entry = { ...goal, item: { ...goal.item, parent: "goal-1" } };
    expect(refusalOf(added("e1", ring))).toEqual(["plans.goal-cycle goals.0.parent"]);
  });

  it("lets a plan that was unclear before be worked on", () => {
    const unclear: Plan = {
      ...begun,
      actions: [{ id: "a", text: "Ringe", goals: ["gone"] }],
    };
    expect(applyEvent(unclear, added("e1", goal)).ok).toBe(true);
  });

  it("asks for nothing to be filled in: an empty draft can be written in", () => {
    expect(applyAll(added("e1", { list: "goals", item: goal.item })).ok).toBe(true);
  });
});

describe("words", () => {
  it("refuses to let a worker's entry pass as the person's", () => {
    expect(refusalOf(added("e1", wish, "worker"))).toEqual([
      "plans.words-of-another entry.item.by",
    ]);
    const writtenDown: Entry = { ...wish, item: { ...wish.item, writtenBy: "worker" } };
    expect(refusalOf(added("e1", writtenDown, "worker"))).toEqual([]);
    expect(refusalOf({ ...added("e1", wish), writtenBy: "worker" })).toEqual([]);
  });

  it("refuses to write over the words of the other side", () => {
    const own: Entry = {
      list: "serviceAssessments",
      item: { id: "s-1", text: "Vår vurdering", by: "worker" },
    };
    const over = (entry: Entry, by: string): PlanEvent => ({
      type: "changed",
      id: "e2",
      at: at(2),
      by,
      entry,
    });
    const otherText = { ...own.item, text: "Noe annet" };
    expect(
      refusalOf(over({ ...own, item: otherText }, "user"), added("e1", own, "worker")),
    ).toEqual(["plans.words-of-another entry.item.text"]);
    expect(
      refusalOf(over({ ...own, item: otherText }, "worker"), added("e1", own, "worker")),
    ).toEqual([]);
    const claimed: Entry = { ...wish, item: { ...wish.item, by: "worker", text: "Noe annet" } };
    expect(refusalOf(over(claimed, "worker"), added("e1", wish))).toEqual([
      "plans.words-of-another entry.item.text",
    ]);
  });

  it("lets anybody write what has become of a wish", () => {
    const answered: Entry = { ...wish, item: { ...wish.item, outcome: { status: "open" } } };
    const event: PlanEvent = {
      type: "changed",
      id: "e2",
      at: at(2),
      by: "worker",
      entry: answered,
    };
    expect(refusalOf(event, added("e1", wish))).toEqual([]);
  });
});

describe("what stays", () => {
  const remove = (item: string, by: string): PlanEvent => ({
    type: "removed",
    id: "e9",
    at: at(9),
    by,
    item,
  });

  it("refuses that a service deletes a wish; whoever wished it may", () => {
    expect(refusalOf(remove("wish-1", "worker"), added("e1", wish))).toEqual([
      "plans.must-stay item",
    ]);
    expect(refusalOf(remove("wish-1", "user"), added("e1", wish))).toEqual([]);
  });

  it("refuses to delete a disagreement or an unmet need, whoever asks", () => {
    const disagreement: Entry = { list: "disagreements", item: { id: "d", about: "user" } };
    const need: Entry = { list: "needs", item: { id: "n", unmet: { since: "2026-01-01" } } };
    expect(refusalOf(remove("d", "user"), added("e1", disagreement))).toEqual([
      "plans.must-stay item",
    ]);
    expect(refusalOf(remove("n", "user"), added("e1", need))).toEqual(["plans.must-stay item"]);
    const silent: PlanEvent = {
      type: "changed",
      id: "e2",
      at: at(2),
      by: "worker",
      entry: { list: "needs", item: { id: "n" } },
    };
    expect(refusalOf(silent, added("e1", need))).toEqual(["plans.must-stay entry.item.unmet"]);
    const met: PlanEvent = {
      ...silent,
      entry: { list: "needs", item: { id: "n", unmet: { metOn: "2026-05-01" } } },
    };
    expect(refusalOf(met, added("e1", need))).toEqual([]);
  });

  it("refuses to delete parties, consents and exchanges: they tell who knew what", () => {
    expect(refusalOf(remove("sister", "user"))).toEqual(["plans.must-stay item"]);
  });
});

describe("an exchange of information", () => {
  const exchange = (more: object = {}): Entry => ({
    list: "exchanges",
    item: {
      id: "x",
      direction: "give",
      party: "clinic",
      category: "housing",
      on: "2026-04-01",
      ...more,
    },
  });

  it("refuses one without consent or another named legal ground", () => {
    expect(refusalOf(added("e1", exchange(), "worker"))).toEqual([
      "plans.exchange-without-ground entry.item",
    ]);
    expect(refusalOf(added("e1", exchange({ otherLegalGround: " " }), "worker"))).toHaveLength(1);
  });

  it("takes one that names its own ground, or that the plan has a ground for", () => {
    expect(refusalOf(added("e1", exchange({ otherLegalGround: "hpl § 33" }), "worker"))).toEqual(
      [],
    );
    const ground = (until: string): Entry => ({
      list: "otherGrounds",
      item: {
        id: "ground",
        rule: "hpl § 33",
        party: "clinic",
        categories: ["Housing"],
        directions: ["give"],
        from: "2026-04-01",
        until,
        decidedBy: "worker",
      },
    });
    const event = added("e2", exchange(), "worker", 2);
    expect(refusalOf(event, added("e1", ground("2026-04-01"), "worker"))).toEqual([]);
    const late = added("e2", exchange({ on: "2026-04-02" }), "worker", 2);
    expect(refusalOf(late, added("e1", ground("2026-04-01"), "worker"))).toHaveLength(1);
  });

  it("takes one that an informed consent covers", () => {
    const before = valueOf(startLog(planExample, { id: "e0", at: at(0), by: "worker" }));
    const covered = planExample.exchanges?.[0];
    expect(covered).toBeDefined();
    if (covered === undefined) return;
    const event = added("e1", { list: "exchanges", item: { ...covered, id: "x-2" } }, "worker");
    expect(codesOf(applyEvent(before, event))).toEqual([]);
  });
});

describe("the life of a plan", () => {
  const step = (
    id: string,
    minute: number,
    change: Extract<PlanEvent, { type: "status-changed" }>["change"],
  ): PlanEvent => ({ type: "status-changed", id, at: at(minute), by: "worker", change });
  const inForce = step("e1", 1, { to: "in-force", on: "2026-04-01" });
  const pause = { id: "p", from: "2026-05-01", decidedBy: "user", reason: "Vil hvile litt" };
  const paused = step("e2", 2, { to: "paused", pause });
  const resumed = step("e3", 3, { to: "in-force", on: "2026-08-01" });

  it("is put in force, paused and taken up again without a new application", () => {
    const plan = valueOf(applyAll(inForce, paused, resumed));
    expect(plan).toMatchObject({
      status: "in-force",
      inForceFrom: "2026-04-01",
      pauses: [{ ...pause, until: "2026-08-01" }],
    });
  });

  it("ends with a human reason, and a new plan is a new plan", () => {
    const ending = {
      on: "2026-09-01",
      kind: "users-wish",
      decidedBy: "user",
      reason: "Klarer meg",
    } as const;
    const ended = step("e2", 2, { to: "ended", ending });
    expect(valueOf(applyAll(inForce, ended))).toMatchObject({ status: "ended", ending });
    expect(refusalOf(resumed, inForce, ended)).toEqual(["plans.status-out-of-order change.to"]);
    expect(refusalOf(step("e1", 1, { to: "paused", pause }))).toHaveLength(1);
  });

  it("refuses to let prison, an institution or a relapse move the plan", () => {
    for (const kind of ["imprisonment", "institution", "discharge", "moved"] as const) {
      const transition: Entry = { list: "transitions", item: { id: "t", kind, on: "2026-04-02" } };
      expect(valueOf(applyAll(inForce, added("e2", transition, "worker", 2))).status).toBe(
        "in-force",
      );
    }
    const relapse = {
      ...inForce,
      id: "e2",
      change: { to: "ended", ending: { on: "2026-05-01", kind: "relapse" } },
    };
    const plan = { ...begun, events: [started, inForce, relapse] };
    expect(parseWith(PlanSchema, plan).ok).toBe(false);
  });

  it("starts aftercare before discharge, if that is agreed", () => {
    const transition: Entry = {
      list: "transitions",
      item: { id: "t", kind: "discharge", on: "2026-06-01", aftercareFrom: "2026-05-01" },
    };
    expect(refusalOf(added("e1", transition, "worker"))).toEqual([]);
  });
});

describe("foldEvents", () => {
  it("refuses a log that doesn't start, and goes on to say all else", () => {
    expect(codesOf(foldEvents([]))).toEqual(["plans.log-not-started events.0.type"]);
    expect(codesOf(foldEvents([added("e1", goal)]))).toEqual([
      "plans.log-not-started events.0.type",
    ]);
    expect(
      codesOf(foldEvents([started, added("e1", goal, "stranger"), added("e2", wish, "worker")])),
    ).toEqual(["plans.not-a-party events.1.by", "plans.words-of-another events.2.entry.item.by"]);
  });

  it("finds an author of the beginning who is no party", () => {
    expect(codesOf(foldEvents([{ ...started, by: "stranger" }]))).toEqual([
      "plans.not-a-party events.0.by",
    ]);
  });

  it("survives ids that are names of the engine's own things", () => {
    const odd: ListEntry = { list: "resources", item: { id: "constructor", text: "x" } };
    const plan = valueOf(foldEvents([started, added("toString", odd)]));
    expect(plan.resources).toEqual([odd.item]);
  });
});

describe("checkPlan and unloggedChanges", () => {
  const plan = valueOf(applyAll(added("e1", goal)));

  it("find a log that breaks", () => {
    const twice = { ...plan, events: [...(plan.events ?? []), added("e1", wish)] };
    expect(checkPlan(twice).map(({ code }) => code)).toEqual(["plans.event-twice"]);
    expect(unloggedChanges(twice).ok).toBe(false);
  });

  it("find what was changed beside the log", () => {
    expect(unloggedChanges(plan)).toEqual({ ok: true, value: [] });
    const quiet: Plan = {
      ...plan,
      title: "Ny",
      goals: [{ ...goal.item, due: "2026-05-01" }],
      wishes: [wish.item],
    };
    expect(unloggedChanges(quiet)).toEqual({
      ok: true,
      value: [
        { kind: "added", part: "title", fields: [] },
        { kind: "added", part: "wishes", item: "wish-1", fields: [] },
        { kind: "changed", part: "goals", item: "goal-1", fields: ["due"] },
      ],
    });
  });
});
