import { createIssue, invalidDate, isPlainDate, MedvirkError, type PlainDate } from "@medvirk/core";
import type { Severity } from "../legal/severity-of.ts";
import type { Plan } from "../plan.ts";
import { hasReachedPhase } from "../process/has-reached-phase.ts";
import { rules } from "../rules/rules.ts";
import { findSetAside, indexSetAside, type SetAsideIndex } from "./find-set-aside.ts";
import type { Finding, LintOptions } from "./finding.ts";
import { indexPlan } from "./plan-index.ts";
import type { Rule, RuleHit } from "./rule.ts";
import { supportOf, type RuleSupport } from "./rule-support.ts";

const severityOrder: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Looks through a plan and says what the service may do next, each with its source.
 *
 * The findings are about the service's work. None is about a person's motivation, honesty,
 * attendance or substance use, none judges whether a goal is realistic, and there is no grade:
 * a count of findings says nothing about the quality of a plan.
 *
 * @param plan - a plan that holds together, see `checkPlan`
 * @param options - the day and the sources that count
 * @returns the findings in the order of `rules`; the same plan, day and profile give the same ones
 * @throws MedvirkError `core.invalid-date` when `today` doesn't exist,
 *   `plans.invalid-months` when `staleAfterMonths` isn't a whole number of at least 1
 * @example
 * ```ts
 * import { lintPlan } from "@medvirk/plans";
 *
 * const findings = lintPlan(
 *   {
 *     schemaVersion: "0.1",
 *     id: "plan-1",
 *     status: "draft",
 *     phase: "preparation",
 *     parties: [{ id: "user", role: "user" }],
 *     actions: [{ id: "action-1", text: "Look for a flat", how: "Together", extent: "Weekly" }],
 *   },
 *   { today: "2026-11-23", profile: "law" },
 * );
 * findings.some((finding) => finding.ruleId === "action-without-responsible"); // => true
 * ```
 */
export function lintPlan(plan: Plan, options: LintOptions): readonly Finding[] {
  const { today, profile, staleAfterMonths } = options;
  if (!isPlainDate(today)) throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  if (
    staleAfterMonths !== undefined &&
    !(Number.isSafeInteger(staleAfterMonths) && staleAfterMonths > 0)
  ) {
    throw new MedvirkError("plans.invalid-months", "Give a whole number of months, at least 1.");
  }
  const judgedOn = plan.status === "ended" ? (plan.ending?.on ?? today) : today;
  const context = { plan, today, index: indexPlan(plan), staleAfterMonths };
  const setAside = indexSetAside(plan);
  return rules.flatMap((rule) => {
    const hits = applies(rule, plan) ? rule.check(context) : [];
    const support = hits.length === 0 ? undefined : supportOf(rule, judgedOn, profile);
    return support === undefined
      ? []
      : hits.map((hit) => findingOf(rule, hit, support, judgedOn, plan, setAside));
  });
}

function applies(rule: Rule, plan: Plan): boolean {
  if (rule.scope === "ended") return plan.status === "ended";
  if (rule.scope === "open" && plan.status === "ended") return false;
  return hasReachedPhase(plan, rule.from);
}

function findingOf(
  rule: Rule,
  hit: RuleHit,
  { severity, rank, citation }: RuleSupport,
  judgedOn: PlainDate,
  plan: Plan,
  setAside: SetAsideIndex,
): Finding {
  const texts = hit.texts ?? rule.message;
  const setAsideAt = findSetAside(setAside, plan, rule.id, hit.path);
  return {
    ...createIssue({ code: `plans.${rule.id}`, texts }, hit.path, hit.params),
    ruleId: rule.id,
    severity: weaker(severity, hit),
    rank,
    citation,
    judgedOn,
    ...(setAsideAt === undefined ? {} : { setAsideAt }),
  };
}

function weaker(severity: Severity, { atMost = severity }: RuleHit): Severity {
  return severityOrder.indexOf(atMost) > severityOrder.indexOf(severity) ? atMost : severity;
}
