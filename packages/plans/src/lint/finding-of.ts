import { formatText, type PlainDate, type TextParams } from "@medvirk/core";
import type { Severity } from "../legal/severity-of.ts";
import type { Plan } from "../plan.ts";
import { findSetAside, type SetAsideIndex } from "./find-set-aside.ts";
import type { Finding } from "./finding.ts";
import type { RuleSetting } from "./lint-options.ts";
import type { Rule, RuleHit } from "./rule.ts";
import type { RuleSupport } from "./rule-support.ts";

/** What all findings of a rule in a plan have in common. */
export interface FindingBasis {
  readonly rule: Rule;
  readonly code: string;
  readonly support: RuleSupport;
  readonly judgedOn: PlainDate;
  /** `off` never comes here. */
  readonly setting: RuleSetting | undefined;
  readonly plan: Plan;
  readonly setAside: SetAsideIndex;
}

const weight: Readonly<Record<Severity, number>> = { hint: 1, warning: 2, error: 3 };

/** Most findings need none; their text is then as it stands. */
const noParams: TextParams = {};

/**
 * Makes a finding of a place that a rule points at.
 *
 * A plan can have several findings for each of its parts, so they share their texts and sources.
 *
 * @internal
 */
export function findingOf(hit: RuleHit, basis: FindingBasis): Finding {
  const { rule, code, support, judgedOn, setting, plan, setAside } = basis;
  const { path, params = noParams, texts = rule.message, atMost = support.severity } = hit;
  const finding: Finding = {
    code,
    path,
    message: params === noParams ? texts.en : formatText(texts.en, params, "en"),
    params,
    texts,
    ruleId: rule.id,
    severity: weaker(support.severity, atMost),
    rank: support.rank,
    citation: support.citation,
    earlier: support.earlier,
    judgedOn,
  };
  const setAsideAt = findSetAside(setAside, plan, rule.id, path);
  const shown = setting === undefined ? finding : quieted(finding, setting);
  return setAsideAt === undefined ? shown : { ...shown, setAsideAt };
}

function quieted(finding: Finding, { show, reason }: RuleSetting): Finding {
  const severity = show === "off" ? finding.severity : weaker(finding.severity, show);
  return severity === finding.severity
    ? finding
    : { ...finding, severity, quieted: { from: finding.severity, reason } };
}

function weaker(one: Severity, other: Severity): Severity {
  return weight[one] < weight[other] ? one : other;
}
