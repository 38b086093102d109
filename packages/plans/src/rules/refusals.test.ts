import { describe, expect, it } from "vitest";
import { lintPlan } from "../lint/lint-plan.ts";
import type { Plan } from "../plan.ts";
import { PlanSchema } from "../schemas.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { completeExample } from "./complete-example.ts";
import { ruleExamples } from "./rule-examples.ts";
import { rules } from "./rules.ts";

const options = { today: "2026-11-23", profile: "all" } as const;
const draft = { schemaVersion: "1.0", id: "plan-1", status: "draft" } as const;
const findings = (fragment: Parameters<typeof completeExample>[0]) =>
  lintPlan(completeExample(fragment), options);
const accepts = (change: object): boolean =>
  PlanSchema.safeParse({ ...draft, parties: [{ id: "user", role: "user" }], ...change }).success;
const texts = rules.flatMap(({ title, message }) => [
  ...Object.values(title),
  ...Object.values(message),
]);

describe("what lintPlan never does", () => {
  it("refuses to suggest that help should end", () => {
    for (const text of texts) {
      expect(text).not.toMatch(
        /(?:avslutt\w*|stans|stopp|end|close) (?:hjelp|tjenest|tenest|the help)/i,
      );
    }
    const suggesting = rules.filter(({ message }) => /\bend(?:ed|ing)?\b/i.test(message.en));
    expect(suggesting.map(({ scope }) => scope)).toEqual(["ended"]);
  });

  it("refuses to judge realism, motivation, honesty or substance use", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/realis|motiv|umotiv|ærlig|ærleg|honest|\brus\b|substance|relapse/i);
    }
    const goal = { id: "goal-1", level: "main", by: "user" } as const;
    const modest = findings({ goals: [{ ...goal, text: "Go out once" }] });
    const bold = findings({ goals: [{ ...goal, text: "Become an astronaut and stay sober" }] });
    expect(bold).toEqual(modest);
  });

  it("refuses to find fault with the number of goals", () => {
    const goals = Array.from({ length: 40 }, (_, at): NonNullable<Plan["goals"]>[number] => ({
      id: `goal-${String(at)}`,
      level: "sub",
      text: "A goal",
      by: "user",
      priority: { rank: at + 1, chosenBy: "user" },
      due: "2027-01-01",
      signsOfReaching: "I can tell",
    }));
    const actions = [{ id: "action-1", text: "Act", goals: goals.map(({ id }) => id) }];
    const about = findings({ goals, actions }).filter(({ path }) => path[0] === "goals");
    expect(about).toEqual([]);
  });

  it("refuses to count the person's absence, refusal or withdrawal against them", () => {
    const meeting = { id: "meeting-1", heldOn: "2026-10-12", expected: ["user"], items: ["user"] };
    const attended = findings({
      meetings: [{ ...meeting, attendance: [{ party: "user", state: "attended" }] }],
    });
    const absent = findings({
      meetings: [{ ...meeting, attendance: [{ party: "user", state: "absent" }] }],
    });
    expect(absent).toEqual(attended);
    const refusedExchange = findings({
      consents: [{ type: "exchange", id: "consent-1", answer: "refused" }],
    });
    expect(refusedExchange).toEqual(findings({ consents: [] }));
  });

  it("refuses to grade: findings carry no score, share or rank of anybody", () => {
    const found = lintPlan(planExample, options);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(Object.keys(finding).sort()).toEqual([
        "citation",
        "code",
        "earlier",
        "judgedOn",
        "message",
        "params",
        "path",
        "rank",
        "ruleId",
        "severity",
        "texts",
      ]);
    }
  });

  it("refuses to ask for anything before its phase: an almost empty draft has no finding", () => {
    expect(lintPlan(draft, options)).toEqual([]);
  });

  it("refuses to let a plan expire: a plan of long ago is a reason to meet", () => {
    const old = lintPlan(
      completeExample({ confirmedByUserOn: "2011-01-01", period: { from: "2010-01-01" } }),
      { ...options, staleAfterMonths: 12 },
    ).find(({ ruleId }) => ruleId === "plan-stale");
    expect(old?.severity).toBe("warning");
    expect(old?.message).toContain("together");
  });

  it("refuses to repeat anybody's words in a finding", () => {
    const secret = "HEMMELIG-ORD";
    const plan = JSON.parse(
      JSON.stringify(completeExample({})).replaceAll("NAV", secret),
    ) as unknown as Plan;
    for (const rule of rules) {
      const failing = completeExample(ruleExamples[rule.id].failing);
      const found = lintPlan({ ...plan, ...failing, title: secret }, options);
      const { texts: own, message, params } = found[0] ?? { texts: {}, message: "", params: {} };
      expect(JSON.stringify([own, message, params])).not.toContain(secret);
    }
  });
});

describe("what a plan can't hold", () => {
  it("refuses a wish that was deleted", () => {
    const wish = { id: "wish-1", text: "A dog", by: "user" };
    expect(accepts({ wishes: [{ ...wish, outcome: { status: "open" } }] })).toBe(true);
    for (const status of ["deleted", "removed", "rejected"]) {
      expect(accepts({ wishes: [{ ...wish, outcome: { status } }] })).toBe(false);
    }
  });

  it("refuses relapse, tests, silence, scores and motivation as the end of a plan", () => {
    expect(accepts({ status: "ended", ending: { kind: "moved" } })).toBe(true);
    for (const kind of [
      "relapse",
      "positive-test",
      "missed-appointments",
      "silence",
      "low-scores",
      "not-motivated",
      "non-cooperation",
    ]) {
      expect(accepts({ status: "ended", ending: { kind } })).toBe(false);
    }
  });

  it("refuses to override a goal", () => {
    const goal = { id: "goal-1", level: "main", text: "A dog", by: "user" };
    expect(accepts({ goals: [goal] })).toBe(true);
    expect(accepts({ goals: [{ ...goal, override: { ground: "outside-internal-frames" } }] })).toBe(
      false,
    );
  });

  it("refuses diagnosis, user group, motivation and substance use as input to the right", () => {
    for (const field of ["diagnosis", "userGroup", "motivation", "substanceUse", "age"]) {
      expect(accepts({ eligibility: { result: "eligible", [field]: "x" } })).toBe(false);
    }
  });

  it("refuses to take a worker's words for the person's own", () => {
    const change = {
      parties: [
        { id: "user", role: "user" },
        { id: "worker", role: "worker" },
      ],
      voice: { future: [{ id: "statement-1", text: "Needs structure", by: "worker" }] },
    };
    expect(accepts(change)).toBe(false);
  });

  it("refuses to make consent, signature or a score a condition for saving", () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ actions: [{ id: "action-1", text: "Look for a flat" }] })).toBe(true);
  });

  it("refuses to let a goal stand without an author", () => {
    expect(accepts({ goals: [{ id: "goal-1", level: "main", text: "A dog" }] })).toBe(false);
  });
});
