import {
  formatText,
  invalidDate,
  isPlainDate,
  MedvirkError,
  type PlainDate,
  type TextParams,
} from "@medvirk/core";
import type { Severity } from "../legal/severity-of.ts";
import type { Plan } from "../plan.ts";
import { hasReachedPhase } from "../process/has-reached-phase.ts";
import { rules } from "../rules/rules.ts";
import { findSetAside, indexSetAside, type SetAsideIndex } from "./find-set-aside.ts";
import type { Finding, LintOptions } from "./finding.ts";
import { indexPlan } from "./plan-index.ts";
import type { Rule, RuleHit } from "./rule.ts";
import { supportOf, type RuleSupport } from "./rule-support.ts";

const weight: Readonly<Record<Severity, number>> = { hint: 1, warning: 2, error: 3 };

/** Most findings need none; their text is then as it stands. */
const noParams: TextParams = {};

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
  const findings: Finding[] = [];
  for (const rule of rules) {
    const hits = applies(rule, plan) ? rule.check(context) : [];
    const support = hits.length === 0 ? undefined : supportOf(rule, judgedOn, profile);
    if (support === undefined) continue;
    for (const hit of hits) findings.push(findingOf(rule, hit, support, judgedOn, plan, setAside));
  }
  return findings;
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
  const { path, params = noParams, texts = rule.message, atMost = severity } = hit;
  const finding: Finding = {
    code: `plans.${rule.id}`,
    path,
    message: params === noParams ? texts.en : formatText(texts.en, params, "en"),
    params,
    texts,
    ruleId: rule.id,
    severity: weight[atMost] < weight[severity] ? atMost : severity,
    rank,
    citation,
    judgedOn,
  };
  const setAsideAt = findSetAside(setAside, plan, rule.id, path);
  return setAsideAt === undefined ? finding : { ...finding, setAsideAt };
}
