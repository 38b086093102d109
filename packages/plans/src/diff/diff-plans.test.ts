import { describe, expect, it } from "vitest";
import { confirmedVersion } from "../events/confirmed-version.ts";
import { foldEvents } from "../events/fold-events.ts";
import type { Plan, PlanContent, PlanEvent } from "../plan.ts";
import { diffPlans } from "./diff-plans.ts";

const before: PlanContent = {
  schemaVersion: "1.0",
  id: "plan-1",
  status: "draft",
  parties: [
    { id: "user", role: "user", name: "Eksempel Person" },
    { id: "worker", role: "worker", name: "Eksempel Ansatt" },
  ],
  goals: [{ id: "goal-1", level: "main", text: "Bo i ro", by: "user" }],
};
const say = (after: PlanContent, language: "nb" | "nn" | "en" = "nb"): readonly string[] =>
  diffPlans(before, after).map(({ text }) => text[language]);

describe("diffPlans", () => {
  it("says nothing where nothing changed", () => {
    expect(diffPlans(before, structuredClone(before))).toEqual([]);
  });

  it("says what was added, changed and taken out, in each language", () => {
    const after: PlanContent = {
      ...before,
      status: "in-force",
      goals: [],
      actions: [{ id: "a", text: "Ringe utleier", responsible: ["worker"] }],
    };
    expect(say(after)).toEqual([
      "Status: utkast → gjelder.",
      "Mål: «Bo i ro» er tatt ut.",
      "Tiltak: «Ringe utleier» er lagt til.",
    ]);
    expect(say(after, "nn")).toEqual([
      "Status: utkast → gjeld.",
      "Mål: «Bo i ro» er teke ut.",
      "Tiltak: «Ringe utleier» er lagt til.",
    ]);
    expect(say(after, "en")).toEqual([
      "Status: draft → in force.",
      "Goals: “Bo i ro” was taken out.",
      "Actions: “Ringe utleier” was added.",
    ]);
  });

  it("says each field as people read it", () => {
    const [goal] = before.goals ?? [];
    if (goal === undefined) throw new Error("not expected here");
    const after: PlanContent = {
      ...before,
      goals: [{ ...goal, text: "Bo i ro, med hund", due: "2026-12-01", owner: "user" }],
    };
    expect(say(after)).toEqual([
      "Mål: «Bo i ro, med hund» er endret. Tekst: «Bo i ro» → «Bo i ro, med hund»; " +
        "Frist: ikke notert → 01.12.2026; Hvem sitt mål: ikke notert → «Eksempel Person».",
    ]);
    expect(diffPlans(before, after)[0]).toMatchObject({
      kind: "changed",
      part: "goals",
      item: "goal-1",
      fields: ["text", "due", "owner"],
    });
  });

  it("says of what has fields of its own that it was written anew", () => {
    const after: PlanContent = {
      ...before,
      information: { easyText: { on: "2026-01-01", by: "worker" } },
    };
    expect(say(after)).toEqual(["Informasjon som er gitt: skrevet på nytt."]);
  });

  it("puts nobody's words in place of another text's places", () => {
    const after: PlanContent = {
      ...before,
      wishes: [{ id: "w", text: "{part} $& {what}", by: "user" }],
    };
    expect(say(after)).toEqual(["Ønsker: «{part} $& {what}» er lagt til."]);
  });

  it("lets the order of a list be", () => {
    const [user, worker] = before.parties ?? [];
    if (user === undefined || worker === undefined) throw new Error("not expected here");
    expect(say({ ...before, parties: [worker, user] })).toEqual([]);
  });
});

describe("since the person last confirmed", () => {
  const at = (minute: number): string => new Date(Date.UTC(2026, 3, 1, 9, minute)).toISOString();
  const events: PlanEvent[] = [
    { type: "started", id: "e0", at: at(0), by: "worker", content: before },
    {
      type: "set",
      id: "e1",
      at: at(1),
      by: "worker",
      entry: { field: "title", value: "Planen" },
    },
    {
      type: "confirmed",
      id: "e2",
      at: at(2),
      by: "user",
      events: ["e0", "e1"],
      state: "confirmed",
    },
    {
      type: "added",
      id: "e3",
      at: at(3),
      by: "worker",
      entry: { list: "actions", item: { id: "a", text: "Ringe utleier" } },
    },
    {
      type: "added",
      id: "e4",
      at: at(4),
      by: "user",
      entry: { list: "wishes", item: { id: "w", text: "Hund", by: "user" } },
    },
  ];
  const fold = (log: readonly PlanEvent[]): Plan => {
    const result = foldEvents(log);
    if (!result.ok) throw new Error(result.issues[0].code);
    return result.value;
  };
  const changes = (plan: Plan): readonly string[] =>
    diffPlans(confirmedVersion(plan), plan).map(({ text }) => text.nb);

  it("tells what others changed, not what the person did", () => {
    expect(changes(fold(events))).toEqual(["Tiltak: «Ringe utleier» er lagt til."]);
  });

  it("tells everything where nothing was confirmed yet", () => {
    expect(changes(fold(events.slice(0, 2))).length).toBe(4);
  });

  it("tells what was only seen, and what the person disagrees with", () => {
    const seen: PlanEvent = {
      type: "confirmed",
      id: "e5",
      at: at(5),
      by: "user",
      events: ["e3"],
      state: "seen",
    };
    expect(changes(fold([...events, seen]))).toHaveLength(1);
    const disagreed: PlanEvent = { ...seen, state: "confirmed", disagreed: ["e3"] };
    expect(changes(fold([...events, disagreed]))).toHaveLength(1);
    expect(changes(fold([...events, { ...seen, state: "confirmed" }]))).toEqual([]);
  });
});
