import type { Series } from "../episode/series.ts";
import { summarizeSeries, type SeriesSummary } from "../episode/summarize-series.ts";
import { instrumentOf } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { AgeGroup, Policy } from "../schemas/types.ts";
import type { Classification, ClassificationReason } from "./classification.ts";
import { classifyChange } from "./classify-change.ts";
import { policyCitations } from "./policy-citations.ts";

/**
 * Classifies a series under a named policy, where the policy speaks of such a series.
 *
 * @param series - one instrument by one rater
 * @param policy - a policy for the same instrument
 * @param ageGroup - the person's age group, where the caller gives one; `changed` when the first and the
 *   last score were given in different ones
 * @param own - instruments of the caller's own
 * @returns a category with policy, thresholds, inputs, n and sources; or no category and the
 *   reasons, such as `policy-for-other-rater`
 * @example
 * ```ts
 * import { classifySeries, findPolicy } from "@medvirk/measures";
 *
 * const scored = { state: "scored", basis: "total", mode: "paper" } as const;
 * const points = [
 *   { ...scored, session: 1, date: "2026-01-12", totalTenths: 185 },
 *   { ...scored, session: 2, date: "2026-02-09", totalTenths: 262 },
 * ];
 * const policy = findPolicy("bon-2023-adult");
 * const result = policy && classifySeries({ instrument: "ors", rater: "self", points }, policy, "adult");
 * result?.state === "classified" ? result.category : null; // => "recovered"
 * ```
 */
export function classifySeries(
  series: Series,
  policy: Policy,
  ageGroup?: AgeGroup | "changed",
  own: readonly Instrument[] = [],
): Classification {
  return classifySummary(series, summarizeSeries(series), policy, ageGroup, own);
}

/**
 * Classifies a series whose first and last score have been found.
 *
 * @internal
 */
export function classifySummary(
  series: Series,
  { changeTenths, intake, last, reasons, scoredCount }: SeriesSummary,
  policy: Policy,
  ageGroup: AgeGroup | "changed" | undefined,
  own: readonly Instrument[],
): Classification {
  const { cutoff, reliableChange } = policy;
  const { direction, subject } = instrumentOf(policy.instrument, own);
  const basis = {
    policy: policy.id,
    thresholds: {
      ...(cutoff === undefined ? {} : { cutoff }),
      ...(reliableChange === undefined ? {} : { reliableChange }),
    },
    intake,
    last,
    scoredCount,
    citations: policyCitations(policy),
  };
  const against: ClassificationReason[] = [
    ...(subject === "outcome" ? [] : (["not-an-outcome"] as const)),
    ...reasonsOfScope(series, policy, ageGroup),
    ...(reliableChange === undefined ? (["policy-without-reliable-change"] as const) : []),
    ...reasons,
  ];
  const isPair = intake !== null && last !== null && changeTenths !== null;
  if (against.length > 0 || !isPair || reliableChange === undefined) {
    return { ...basis, state: "not-classified", reasons: against };
  }
  const pair = { intakeTenths: intake.totalTenths, lastTenths: last.totalTenths };
  const { category, flags } = classifyChange(pair, { cutoff, reliableChange }, direction);
  return {
    ...basis,
    state: "classified",
    category,
    changeTenths,
    flags,
    ...(category === "deteriorated" ? { prompt: "review-together" as const } : {}),
    reasons: cutoff === undefined ? ["policy-without-cutoff"] : [],
  };
}

function reasonsOfScope(
  series: Series,
  policy: Policy,
  ageGroup: AgeGroup | "changed" | undefined,
): readonly ClassificationReason[] {
  const { ageGroups, raters } = policy;
  const isOtherRater = raters !== undefined && !raters.includes(series.rater);
  const found: ClassificationReason[] = isOtherRater ? ["policy-for-other-rater"] : [];
  if (ageGroups === undefined) return found;
  if (ageGroup === undefined) found.push("age-group-not-given");
  else if (ageGroup === "changed") found.push("age-group-changed");
  else if (!ageGroups.includes(ageGroup)) found.push("policy-for-other-age-group");
  return found;
}
