import { unverifiedCitations } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../integrity/check-plan.ts";
import { lintPlan } from "../lint/lint-plan.ts";
import { citationsOf } from "../lint/cite-source.ts";
import { supportOf } from "../lint/rule-support.ts";
import { completeExample } from "./complete-example.ts";
import { ruleExamples } from "./rule-examples.ts";
import { ruleIds, type RuleId } from "./rule-ids.ts";
import { rules } from "./rules.ts";

const today = "2026-11-23";
const find = (fragment: Parameters<typeof completeExample>[0], ruleId: string) =>
  lintPlan(completeExample(fragment), { today, profile: "all" }).filter(
    (finding) => finding.ruleId === ruleId,
  );

/**
 * The catalogue of rules as it was compiled from the theses: id (measure written action) and
 * severity, typed from it by hand.
 */
const catalogue: Readonly<Record<RuleId, string>> = {
  "plan-kind-mislabelled": "error",
  "more-than-one-plan": "error",
  "eligibility-not-assessed": "warning",
  "offer-not-recorded": "warning",
  "coordinator-not-offered-after-decline": "warning",
  "plan-information-missing": "error",
  "rights-not-explained": "warning",
  "support-and-reminders-not-offered": "hint",
  "consent-to-plan-missing": "error",
  "consent-to-plan-form": "warning",
  "exchange-consent-missing": "error",
  "consent-not-informed": "error",
  "consent-pressure": "warning",
  "information-obtained-unknown-to-user": "error",
  "coordinator-missing": "error",
  "coordinator-unclear-to-user": "warning",
  "coordinator-changed": "warning",
  "party-not-named": "error",
  "party-commitment-incomplete": "warning",
  "proxy-without-user-view": "warning",
  "mapping-missing": "warning",
  "plan-written-without-user": "error",
  "authoring-form-not-chosen-by-user": "hint",
  "external-deadline-drives-plan": "warning",
  "plan-hard-to-read": "hint",
  "goal-not-wanted-by-user": "error",
  "goal-assumed-by-worker": "warning",
  "wish-without-outcome": "warning",
  "goals-not-prioritised-by-user": "warning",
  "goal-not-smarte": "hint",
  "goal-levels-incomplete": "warning",
  "goal-without-action": "warning",
  "step-without-date": "warning",
  "reached-goal-still-open": "hint",
  "action-without-responsible": "error",
  "action-without-description": "error",
  "override-not-justified-or-visible": "error",
  "own-part-and-support-not-separated": "hint",
  "private-network-only": "warning",
  "failed-or-undecided-without-alternative": "warning",
  "unmet-need-without-cause": "warning",
  "promised-start-passed": "warning",
  "agreed-task-lost": "error",
  "condition-without-basis": "warning",
  "urgent-need-behind-plan-work": "hint",
  "optional-prompts-unanswered": "hint",
  "draft-not-shared-before-meeting": "warning",
  "user-not-equal-in-meeting": "warning",
  "expected-party-absent": "warning",
  "plan-not-agenda": "hint",
  "content-point-missing": "error",
  "revision-time-missing": "error",
  "evaluation-overdue": "warning",
  "plan-stale": "warning",
  "change-unknown-to-user": "error",
  "user-copy-missing": "warning",
  "user-lost-touch-with-plan": "hint",
  "no-external-commitment": "warning",
  "record-integrity": "error",
  "ending-not-accounted-for": "error",
  "transition-without-handover": "warning",
};

describe("the rules", () => {
  // 20 errors, 31 warnings and 10 hints, as the catalogue itself sums up.
  it("are as many as the catalogue says", () => {
    const count = (severity: string) =>
      Object.values(catalogue).filter((value) => value === severity).length;
    expect(["error", "warning", "hint"].map(count)).toEqual([20, 31, 10]);
  });

  it("are those of the catalogue, each once", () => {
    expect(ruleIds).toEqual(Object.keys(catalogue));
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    expect(Object.keys(ruleExamples)).toEqual(Object.keys(catalogue));
  });
});

describe.each(rules)("$id", (rule) => {
  const { failing, passing } = ruleExamples[rule.id];

  it("finds its failing example, at its path, and not its passing one", () => {
    const found = find(failing, rule.id);
    expect(found.length).toBeGreaterThan(0);
    expect(find(passing, rule.id)).toEqual([]);
    const [first] = found;
    const written = first?.path.reduce<string>(
      (path, step) => (typeof step === "number" ? `${path}[]` : `${path}${path && "."}${step}`),
      "",
    );
    expect(written).toBe(rule.path);
  });

  it("has the severity of the catalogue", () => {
    expect(supportOf(rule, today, "all")?.severity).toBe(catalogue[rule.id]);
  });

  it("has examples that hold together", () => {
    expect(checkPlan(completeExample(failing))).toEqual([]);
    expect(checkPlan(completeExample(passing))).toEqual([]);
  });

  it("speaks three languages and leaves no place unfilled", () => {
    const [found] = find(failing, rule.id);
    expect(found?.message).not.toMatch(/\{\w+\}/);
    for (const text of [rule.title, rule.message, found?.texts ?? rule.message]) {
      expect(Object.keys(text)).toEqual(["nb", "nn", "en"]);
      expect(Object.values(text).every((wording) => wording.trim().length > 0)).toBe(true);
    }
    expect(rule.message.nn).not.toMatch(/\b(ikke|hva|hvem|hvordan|noen|tjeneste\w*|bruker)\b/i);
  });

  it("names its sources, and says which of them nobody has checked", () => {
    const citations = citationsOf(rule);
    expect(citations.length).toBe(rule.sources.length);
    for (const citation of unverifiedCitations(citations)) expect(citation.note).toBeDefined();
    expect(unverifiedCitations(citations).length).toBeLessThan(citations.length);
  });
});
