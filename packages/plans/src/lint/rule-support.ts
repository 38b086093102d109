import type { Citation, LocalizedText, PlainDate } from "@medvirk/core";
import { isInForceOn } from "../legal/is-in-force-on.ts";
import { legalSources } from "../legal/legal-sources.ts";
import { otherSources } from "../legal/other-sources.ts";
import type { RuleBasis, SourceKey, SourceRank } from "../legal/rule-basis.ts";
import { severityOf, type Severity } from "../legal/severity-of.ts";
import type { LegalKey } from "../plan.ts";
import type { Rule, RuleSource } from "./rule.ts";

/** Which sources count: law alone, law and guidance, or everything. */
export type LintProfile = "law" | "law-and-guidance" | "all";

/** What a rule rests on for a day. */
export interface RuleSupport {
  readonly severity: Severity;
  readonly rank: SourceRank;
  readonly citation: Citation;
}

/** From the most binding on. */
const ranks: readonly SourceRank[] = [
  "act",
  "regulation",
  "comments",
  "guidance",
  "internal-guide",
  "finding",
];

const lastRankOf: Readonly<Record<LintProfile, number>> = {
  law: 1,
  "law-and-guidance": 3,
  all: 5,
};

const notChecked: LocalizedText = {
  nb: "ikke lest her; regelen bygger på en eldre kilde",
  nn: "ikkje lese her; regelen byggjer på ei eldre kjelde",
  en: "not read here; the rule rests on an earlier source",
};

/**
 * Says on what a rule rests on a day, and so how strongly it is shown.
 *
 * @param rule - a rule
 * @param date - the day for which the plan is judged
 * @param profile - which sources count
 * @returns the severity with the most binding source in force; `undefined` where no source of the
 *   profile supports the rule on that day
 * @example
 * ```ts
 * import { rules, supportOf } from "@medvirk/plans";
 *
 * const rule = rules.find(({ id }) => id === "revision-time-missing");
 * rule && supportOf(rule, "2010-05-01", "law")?.severity; // => "warning"
 * rule && supportOf(rule, "2013-05-01", "law")?.severity; // => "error"
 * ```
 */
export function supportOf(
  rule: Rule,
  date: PlainDate,
  profile: LintProfile,
): RuleSupport | undefined {
  let best: RuleSupport | undefined;
  for (const source of rule.sources) {
    const basis = basisOf(source.key);
    const rank = source.rank ?? basis.rank;
    if (!isInForceOn(basis, date) || ranks.indexOf(rank) > lastRankOf[profile]) continue;
    const severity = severityOf({ ...source, rank });
    if (severity === undefined) continue;
    if (best === undefined || ranks.indexOf(rank) < ranks.indexOf(best.rank)) {
      best = {
        severity: rule.adjusted?.severity ?? severity,
        rank,
        citation: citationOf(source, basis),
      };
    }
  }
  return best;
}

/**
 * Gives every source of a rule as a citation, whatever the day.
 *
 * @param rule - a rule
 * @returns the citations, in the order of the rule's sources; `unverifiedCitations` of core lists
 *   those that nobody has checked
 * @example
 * ```ts
 * import { citationsOf, rules } from "@medvirk/plans";
 *
 * rules.every((rule) => citationsOf(rule).length > 0); // => true
 * ```
 */
export function citationsOf(rule: Rule): readonly Citation[] {
  return rule.sources.map((source) => citationOf(source, basisOf(source.key)));
}

function citationOf(source: RuleSource, basis: RuleBasis): Citation {
  return {
    source: basis.title,
    ...(basis.year === undefined ? {} : { year: basis.year }),
    ...(source.locator === undefined ? {} : { locator: source.locator }),
    verified: source.verified,
    ...(source.verified === false ? { note: notChecked } : {}),
  };
}

function basisOf(key: SourceKey): RuleBasis {
  return isLegalKey(key) ? legalSources[key] : otherSources[key];
}

function isLegalKey(key: SourceKey): key is LegalKey {
  return Object.hasOwn(legalSources, key);
}
