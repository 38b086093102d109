import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintPlan } from "../lint/lint-plan.ts";
import type { Plan } from "../plan.ts";
import { PlanSchema } from "../schemas.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { completeExample } from "./complete-example.ts";
import { ruleExamples, type PlanFragment } from "./rule-examples.ts";
import { rules } from "./rules.ts";

const options = { today: "2026-11-23", profile: "all" } as const;
const found = (fragment: PlanFragment) =>
  lintPlan(completeExample(fragment), options).map(({ ruleId, path }) => [ruleId, ...path]);

/** Every text of every rule, those of its variants too. Words to avoid are a list of their own. */
const texts = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".ts") && !/\.(?:test|examples)\.ts$|^hard-words/.test(name))
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .flatMap((source) => [...source.matchAll(/\b(?:nb|nn|en):\s*"([^"]+)"/g)])
  .map(([, text = ""]) => text);

// The nine things that must never be a rule, and what findings never are, as the catalogue lists them.
describe("what must never be a rule", () => {
  it("has more than six texts a rule to look at", () => {
    expect(texts.length).toBeGreaterThan(rules.length * 6);
  });

  it("1: refuses to judge how realistic, how big or how many goals are", () => {
    expect(texts.filter((text) => /realis/i.test(text))).toEqual([]);
    const goal = { level: "main", by: "user" } as const;
    const small = found({ goals: [{ ...goal, id: "goal-1", text: "Go out once" }] });
    const big = found({ goals: [{ ...goal, id: "goal-1", text: "Become an astronaut" }] });
    expect(big).toEqual(small);
  });

  it("2: refuses to judge motivation, will, readiness or chance of success", () => {
    expect(
      texts.filter((text) => /motiv|vilje|readi|sannsynlig|chance|\bverdig/i.test(text)),
    ).toEqual([]);
  });

  it("3: refuses to look at substance use, tests, relapse or abstinence", () => {
    const words = /\brus\b|rusfri|substance|relapse|tilbakefall|abstinen|sober|edru/i;
    expect(texts.filter((text) => words.test(text))).toEqual([]);
    const goal = { id: "goal-1", level: "main", by: "user" } as const;
    expect(found({ goals: [{ ...goal, text: "Drink less on weekdays" }] })).toEqual(
      found({ goals: [{ ...goal, text: "Never drink again" }] }),
    );
  });

  it("4: refuses to judge honesty", () => {
    expect(
      texts.filter((text) => /ærlig|ærleg|honest|troverdig|truverdig|credib/i.test(text)),
    ).toEqual([]);
  });

  it("5: refuses to find fault with declining, limiting, withdrawing or complaining", () => {
    const coordinatorOffered = { on: "2026-03-02", by: "worker" };
    const offer = { origin: "offered", coordinatorOffered } as const;
    const answered = (answer: "accepted" | "declined") => found({ offer: { ...offer, answer } });
    expect(answered("declined")).toEqual(answered("accepted"));
    const consent = { type: "exchange", id: "consent-1" } as const;
    expect(found({ consents: [{ ...consent, answer: "refused" }] })).toEqual(
      found({ consents: [] }),
    );
    const withdrawn = { ...consent, answer: "given", withdrawnOn: "2026-10-01" } as const;
    expect(
      found({ consents: [withdrawn] }).filter(([rule]) => rule === "consent-not-informed"),
    ).toEqual([]);
  });

  it("6: refuses to count the person's absence", () => {
    const meeting = { id: "meeting-1", heldOn: "2026-10-12", expected: ["user"] };
    const came = (state: "attended" | "absent" | "late") =>
      found({ meetings: [{ ...meeting, attendance: [{ party: "user", state }] }] });
    expect(came("absent")).toEqual(came("attended"));
    expect(came("late")).toEqual(came("attended"));
  });

  it("7: refuses scores as input", () => {
    for (const field of ["scores", "ors", "srs", "measures"]) {
      const plan = { ...planExample, [field]: [] };
      expect(PlanSchema.safeParse(plan).success).toBe(false);
    }
  });

  it("8: refuses to look at the spelling, style or tone of the person's own words", () => {
    const rewrite = (text: string): Plan =>
      JSON.parse(
        JSON.stringify(planExample, (key, value: unknown) => {
          const isOwn = isObject(value) && (value["by"] === "user" || key === "userView");
          return isOwn && typeof value["text"] === "string" ? { ...value, text } : value;
        }),
      ) as Plan;
    const plain = lintPlan(rewrite("Jeg vil ha ro"), options);
    for (const words of [
      "FAEN HELLER",
      "vil hakke bo her lenger!!!",
      "implementere adekvat",
      "🐕",
    ]) {
      expect(lintPlan(rewrite(words), options)).toEqual(plain);
    }
  });

  it("9: refuses a user group or diagnosis as a precondition", () => {
    for (const field of ["userGroup", "diagnosis", "type"]) {
      expect(PlanSchema.safeParse({ ...planExample, [field]: "x" }).success).toBe(false);
    }
  });
});

describe("what findings never are", () => {
  it("refuses to speak to the person: texts ask the service to act", () => {
    const toThePerson = /\b(?:du må|you must|du skal|you should|må bruker|brukaren må)\b/i;
    expect(texts.filter((text) => toThePerson.test(text))).toEqual([]);
  });

  it("refuses grades, shares, ranks and counts of anybody's work", () => {
    const grades = /prosent|percent|karakter|grade|score|poeng|kvalitet|quality/i;
    expect(texts.filter((text) => grades.test(text))).toEqual([]);
  });

  it("refuses to hide a finding that was set aside", () => {
    for (const { id } of rules) {
      const plan = completeExample(ruleExamples[id].failing);
      const places = (setAside: Plan["setAside"]) =>
        lintPlan({ ...plan, setAside }, options)
          .filter(({ ruleId }) => ruleId === id)
          .map(({ path }) => path);
      const entry = { id: "aside", rule: id, reason: "Agreed", by: "user", on: "2026-11-01" };
      expect(places([entry])).toEqual(places([]));
    }
  });

  it("carries severity, rank, source and day with each", () => {
    for (const { id } of rules) {
      for (const finding of lintPlan(completeExample(ruleExamples[id].failing), options)) {
        expect(finding.citation.source).not.toBe("");
        expect(finding.judgedOn).toBeDefined();
        expect(finding.rank).toBeDefined();
      }
    }
  });
});

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
