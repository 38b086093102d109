import type { Citation, PlainDate } from "@medvirk/core";
import { isInForceOn } from "../legal/is-in-force-on.ts";
import type { SourceRank } from "../legal/rule-basis.ts";
import { severityOf, type Severity } from "../legal/severity-of.ts";
import { basisOf, citationOf } from "./cite-source.ts";
import type { LintProfile } from "./lint-options.ts";
import type { Rule, RuleSource } from "./rule.ts";

/** What a rule rests on for a day. */
export interface RuleSupport {
  readonly severity: Severity;
  readonly rank: SourceRank;
  readonly citation: Citation;
  /** Where nobody has read the source in force: the one that was read and that it took over; else undefined. */
  readonly earlier: Citation | undefined;
}

/** The most binding is 0. */
const order: Readonly<Record<SourceRank, number>> = {
  act: 0,
  regulation: 1,
  comments: 2,
  guidance: 3,
  "internal-guide": 4,
  finding: 5,
};

const lastOrderOf: Readonly<Record<LintProfile, number>> = {
  law: 1,
  "law-and-guidance": 3,
  all: 5,
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
  let best: RuleSource | undefined;
  let found: Pick<RuleSupport, "severity" | "rank"> | undefined;
  for (const source of rule.sources) {
    const basis = basisOf(source.key);
    const { rank = basis.rank, verb, repeatsBindingRule, repeatedFinding } = source;
    if (order[rank] > lastOrderOf[profile] || !isInForceOn(basis, date)) continue;
    if (found !== undefined && order[rank] >= order[found.rank]) continue;
    const severity = severityOf({ rank, verb, repeatsBindingRule, repeatedFinding });
    if (severity === undefined) continue;
    best = source;
    found = { severity: rule.adjusted?.severity ?? severity, rank };
  }
  if (best === undefined || found === undefined) return undefined;
  const earlier = best.verified === false ? readSource(rule) : undefined;
  const { severity, rank } = found;
  return {
    severity,
    rank,
    citation: citationOf(best),
    earlier: earlier === undefined ? undefined : citationOf(earlier),
  };
}

/** The most binding source that was read, the newest of those. */
function readSource({ sources }: Rule): RuleSource | undefined {
  let found: RuleSource | undefined;
  for (const source of sources) {
    if (source.verified === false) continue;
    if (found === undefined || standsBefore(source, found)) found = source;
  }
  return found;
}

function standsBefore(one: RuleSource, other: RuleSource): boolean {
  const [first, second] = [basisOf(one.key), basisOf(other.key)];
  const ranks = order[one.rank ?? first.rank] - order[other.rank ?? second.rank];
  return ranks < 0 || (ranks === 0 && (first.year ?? 0) > (second.year ?? 0));
}
