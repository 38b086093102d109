import { localizeIssue, MedvirkError } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import type { Plan } from "../plan.ts";
import { completeExample } from "../rules/complete-example.ts";
import { ruleExamples, type PlanFragment } from "../rules/rule-examples.ts";
import { rules } from "../rules/rules.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { lintPlan } from "./lint-plan.ts";

const options = { today: "2026-11-23", profile: "all" } as const;
const of = (fragment: PlanFragment, ruleId: string, today = options.today as string) =>
  lintPlan(completeExample(fragment), { ...options, today }).filter(
    (finding) => finding.ruleId === ruleId,
  );

describe("lintPlan", () => {
  it("finds one thing in the example plan: a service that came late", () => {
    expect(lintPlan(planExample, options).map(({ ruleId, path }) => [ruleId, path])).toEqual([
      ["expected-party-absent", ["meetings", 0, "attendance", 2]],
    ]);
  });

  // Forskrift 2004 § 7 g says "bør", forskrift 2011 § 19 g lists it (in force 1 January 2012).
  it("weighs the sources that are in force on the day", () => {
    const severity = (today: string) => of({}, "revision-time-missing", today)[0]?.severity;
    expect([severity("2011-12-31"), severity("2012-01-01")]).toEqual(["warning", "error"]);
    expect(of({}, "revision-time-missing", "2004-12-31")).toEqual([]);
  });

  // The regulation of 2022 came into force 1 August 2022; its section numbers were not checked.
  it("says that nobody has checked the section of today's regulation", () => {
    expect(of({}, "revision-time-missing", "2022-07-31")[0]?.citation).toMatchObject({
      year: 2011,
      locator: "§ 19 g",
      verified: "2026-11-22",
    });
    expect(of({}, "revision-time-missing", "2022-08-01")[0]?.citation).toMatchObject({
      year: 2022,
      verified: false,
    });
    expect(of({}, "revision-time-missing", "2022-08-01")[0]?.earlier).toMatchObject({
      year: 2011,
      locator: "§ 19 g",
    });
    expect(of({}, "revision-time-missing", "2022-07-31")[0]?.earlier).toBeUndefined();
  });

  it("judges an ended plan for the day it ended", () => {
    const ending = { on: "2010-06-01", kind: "moved" } as const;
    const [finding] = of({ status: "ended", ending }, "ending-not-accounted-for");
    expect(finding?.judgedOn).toBe("2010-06-01");
    expect(of({ status: "ended", ending }, "coordinator-missing")).toEqual([]);
  });

  it("keeps to the sources of its profile", () => {
    const ranks = (profile: "law" | "law-and-guidance" | "all") =>
      new Set(
        rules
          .flatMap(({ id }) => [ruleExamples[id].failing])
          .flatMap((failing) => lintPlan(completeExample(failing), { ...options, profile }))
          .map(({ rank }) => rank),
      );
    expect([...ranks("law")].sort()).toEqual(["act", "regulation"]);
    expect([...ranks("law-and-guidance")].sort()).toEqual(["act", "guidance", "regulation"]);
    expect(ranks("all")).toContain("finding");
  });

  it("keeps a finding that was set aside, and points to the reason", () => {
    const goals = [{ id: "goal-1", level: "main" as const, text: "A dog", by: "user" }];
    const aside = { id: "aside-1", reason: "Agreed to wait", by: "user", on: "2026-10-12" };
    const [finding] = of(
      { goals, setAside: [{ ...aside, rule: "goal-levels-incomplete", item: "goal-1" }] },
      "goal-levels-incomplete",
    );
    expect(finding?.setAsideAt).toEqual(["setAside", 0]);
    const [other] = of(
      { goals, setAside: [{ ...aside, rule: "goal-levels-incomplete" }] },
      "goal-levels-incomplete",
    );
    expect(other?.setAsideAt).toBeUndefined();
    const [whole] = of(
      { setAside: [{ ...aside, rule: "user-copy-missing" }] },
      "user-copy-missing",
    );
    expect(whole?.setAsideAt).toEqual(["setAside", 0]);
  });

  it("is said by localizeIssue in each language", () => {
    const [finding] = of({}, "user-copy-missing");
    if (finding === undefined) throw new Error("a finding is expected");
    expect(localizeIssue(finding, "nn")).toBe(
      "Personen har ikkje kopi av, eller tilgang til, planen.",
    );
    expect(finding.code).toBe("plans.user-copy-missing");
  });

  it("changes nothing and gives the same findings again", () => {
    const before = JSON.stringify(planExample);
    expect(lintPlan(deepFreeze(planExample), options)).toEqual(lintPlan(planExample, options));
    expect(JSON.stringify(planExample)).toBe(before);
  });

  it("throws for a day that doesn't exist and for months that aren't whole", () => {
    const plan: Plan = { schemaVersion: "1.0", id: "plan-1", status: "draft" };
    const misuse = (change: object) => () => lintPlan(plan, { ...options, ...change });
    expect(misuse({ today: "2026-02-30" })).toThrow(MedvirkError);
    for (const staleAfterMonths of [0, -1, 1.5, Number.NaN]) {
      expect(misuse({ staleAfterMonths })).toThrow(MedvirkError);
    }
  });
});

describe("lintPlan on what is large or hostile", () => {
  it("finds something in each of 10,000 goals and actions", () => {
    const goals = Array.from({ length: 10_000 }, (_, at): NonNullable<Plan["goals"]>[number] => ({
      id: `goal-${String(at)}`,
      level: "sub",
      text: "A step",
      by: "worker",
    }));
    const actions = goals.map(({ id }) => ({ id: `action-${id}`, text: "Act", goals: [id] }));
    expect(of({ goals, actions }, "goal-not-wanted-by-user")).toHaveLength(10_000);
    expect(of({ goals, actions }, "action-without-responsible")).toHaveLength(10_000);
  });

  it("takes ids that are names of Object's own, lone surrogates and a text of eleven million signs", () => {
    const hostile = "\uD800 <b>__proto__</b> \u202E\u0000";
    const plan = completeExample({
      parties: [
        { id: "constructor", role: "user", name: hostile },
        { id: "toString", role: "worker", name: hostile },
      ],
      goals: [{ id: "hasOwnProperty", level: "main", text: hostile, by: "constructor" }],
      actions: [
        {
          id: "valueOf",
          text: "a".repeat(11_000_000),
          goals: ["hasOwnProperty"],
          by: "toString",
          how: hostile,
        },
      ],
    });
    const findings = lintPlan(plan, {
      ...options,
      longestTextCharacters: 400,
      plainWords: JSON.parse('{"__proto__": "x", "constructor": "y"}') as Record<string, string>,
    });
    const long = findings.filter(({ ruleId }) => ruleId === "plan-hard-to-read");
    expect(long.map(({ path }) => path.join("."))).toContain("actions.0.text");
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain("goal-not-wanted-by-user");
  });
});

describe("variants of rules", () => {
  it("says that two coordinators at once are one too many, as a warning", () => {
    const coordinators = ["worker", "nav"].map((party) => ({ id: `c-${party}`, party }));
    const [finding] = of({ coordinators }, "coordinator-missing");
    expect(finding).toMatchObject({ severity: "warning" });
    expect(finding?.message).toContain("Several");
  });

  it("asks for the extent of an action that says how, as a warning", () => {
    const actions = [{ id: "action-1", text: "Walks", how: "Together" }];
    expect(of({ actions }, "action-without-description")[0]).toMatchObject({
      severity: "warning",
      path: ["actions", 0, "extent"],
    });
  });

  it("asks who, what and how long of a consent to exchange", () => {
    const consents = [{ type: "exchange" as const, id: "consent-2", answer: "given" as const }];
    expect(of({ consents }, "exchange-consent-missing")[0]?.path).toEqual(["consents", 0, "scope"]);
  });

  it("lets another legal ground stand for a consent", () => {
    const exchange = {
      id: "exchange-1",
      direction: "give" as const,
      party: "nav",
      category: "housing",
      on: "2026-05-04",
    };
    const exchanges = [{ ...exchange, otherLegalGround: "A duty by law, named here" }];
    expect(of({ exchanges }, "exchange-consent-missing")).toEqual([]);
  });

  it("answers a proposal of the person's, flags notice on the day, and asks for a day after a pause", () => {
    const meetings = [
      {
        id: "meeting-1",
        heldOn: "2026-10-12",
        expected: ["user"],
        proposals: [{ id: "proposal-1", text: "Meet outdoors", by: "user" }],
      },
    ];
    expect(of({ meetings }, "user-not-equal-in-meeting")[0]?.path).toContain("proposals");
    const transitions = [
      {
        id: "transition-1",
        kind: "discharge" as const,
        on: "2026-06-01",
        noticeOn: "2026-06-01",
        handover: "By telephone",
      },
    ];
    expect(of({ transitions }, "transition-without-handover")[0]?.message).toContain("same day");
    const pauses = [{ id: "pause-1", from: "2026-06-01" }];
    expect(of({ pauses }, "transition-without-handover")[0]?.path).toEqual([
      "pauses",
      0,
      "reviewOn",
    ]);
  });

  it("sees an agreed revision that passed without an evaluation", () => {
    const evaluations = [{ id: "evaluation-1", heldOn: "2026-08-01" }];
    expect(of({ evaluations, revisions: ["2026-09-01"] }, "evaluation-overdue")[0]?.path).toEqual([
      "revisions",
      0,
    ]);
    expect(of({ evaluations, revisions: ["2026-07-01"] }, "evaluation-overdue")).toEqual([]);
  });

  it("takes up a task at the next meeting", () => {
    const actions = [{ id: "action-1", text: "Apply", due: "2026-09-01" }];
    const meetings = [{ id: "meeting-1", plannedOn: "2026-12-01", carriedOver: ["action-1"] }];
    expect(of({ actions }, "agreed-task-lost")).toHaveLength(1);
    expect(of({ actions, meetings }, "agreed-task-lost")).toEqual([]);
  });

  it("counts the actions that wait", () => {
    const actions = [
      { id: "action-1", text: "First", start: "2026-09-01" },
      { id: "action-2", text: "Then", dependsOn: ["action-1"] },
      { id: "action-3", text: "Also", dependsOn: ["action-1"] },
    ];
    expect(of({ actions }, "promised-start-passed")[0]?.params).toEqual({ waiting: 2 });
  });

  it("asks for no view of a person who has died", () => {
    const ending = {
      kind: "death" as const,
      decidedBy: "worker",
      remainingDuties: "Told the sister",
    };
    expect(of({ status: "ended", ending }, "ending-not-accounted-for")).toEqual([]);
  });

  it("takes spaces for nothing written", () => {
    const actions = [{ id: "action-1", text: "Walks", how: "  \n", extent: "Weekly" }];
    expect(of({ actions }, "action-without-description")).toHaveLength(1);
  });

  it("lists the missing points of the edition in force", () => {
    const points = (today: string) =>
      of({ goals: [], parties: [] }, "content-point-missing", today).map(
        ({ params }) => params["point"],
      );
    // § 7 of 2004 as reported lacks d and i; § 19 of 2011 has nine points.
    expect(points("2010-01-01")).toEqual(["a", "b", "e"]);
    expect(points("2013-01-01")).toEqual(["a", "b", "d", "e", "i"]);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
