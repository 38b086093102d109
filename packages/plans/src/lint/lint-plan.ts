import type { PlainDate } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { hasReachedPhase } from "../process/has-reached-phase.ts";
import { rules } from "../rules/rules.ts";
import { checkLintOptions } from "./check-lint-options.ts";
import { findingOf } from "./finding-of.ts";
import { indexSetAside } from "./find-set-aside.ts";
import type { Finding } from "./finding.ts";
import type { LintOptions } from "./lint-options.ts";
import { indexPlan } from "./plan-index.ts";
import type { Rule } from "./rule.ts";
import { supportOf } from "./rule-support.ts";

/**
 * Looks through a plan and says what the service may do next, each with its source.
 *
 * The findings are about the service's work. None is about a person's motivation, honesty,
 * attendance or substance use, none judges whether a goal is realistic, and there is no grade:
 * a count of findings says nothing about the quality of a plan.
 *
 * @param plan - a plan that holds together, see `checkPlan`
 * @param options - the day, the sources that count, and what an office has chosen; stored settings
 *   can be spread in
 * @returns the findings in the order of `rules`; the same plan and options give the same ones. A
 *   finding that the plan sets aside stays, and says where the reason is
 * @throws MedvirkError `core.invalid-date` when `today` doesn't exist, `plans.invalid-limit` when
 *   `staleAfterMonths` or `longestTextCharacters` isn't a whole number of at least 1,
 *   `plans.unknown-rule` when `rules` names one that doesn't exist
 * @example
 * ```ts
 * import { lintPlan } from "@medvirk/plans";
 *
 * const findings = lintPlan(
 *   {
 *     schemaVersion: "1.0",
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
  checkLintOptions(options);
  const { today, profile, rules: settings = {} } = options;
  const judgedOn = judgedDay(plan, today);
  const context = { plan, today, index: indexPlan(plan), limits: options };
  const setAside = indexSetAside(plan);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = settings[rule.id];
    const hits = setting?.show !== "off" && applies(rule, plan) ? rule.check(context) : [];
    const support = hits.length === 0 ? undefined : supportOf(rule, judgedOn, profile);
    if (support === undefined) continue;
    const code = `plans.${rule.id}`;
    const basis = { rule, code, support, judgedOn, setting, plan, setAside };
    for (const hit of hits) findings.push(findingOf(hit, basis));
  }
  return findings;
}

/** An ended plan is judged by the rules of the day it ended. */
function judgedDay(plan: Plan, today: PlainDate): PlainDate {
  return plan.status === "ended" ? (plan.ending?.on ?? today) : today;
}

function applies(rule: Rule, plan: Plan): boolean {
  if (rule.scope === "ended") return plan.status === "ended";
  if (rule.scope === "open" && plan.status === "ended") return false;
  return hasReachedPhase(plan, rule.from);
}
