import { clinicalEffectSize } from "../effect-sizes/clinical-effect-size.ts";
import { severityAdjusted, type ExpectedPair } from "../effect-sizes/severity-adjusted.ts";
import { severityBucket } from "../effect-sizes/severity-bucket.ts";
import type { ReportSection } from "../schemas/report-types.ts";
import { expectedScore } from "../trajectories/expected-score.ts";
import { breakdown, isSafeWhole } from "./breakdown.ts";
import type { ReportOptions } from "./report-options.ts";
import { pairOf, type PersonWithPair } from "./section-person.ts";

/**
 * Gives severity-adjusted and relative effect sizes, and how many courses lie how far from what was
 * expected, where those without an expectation are none or enough: the mean change of the others
 * stands in the report too.
 *
 * @param pairs - persons with a first and a last score
 * @internal
 */
export function severityFigure(
  pairs: readonly PersonWithPair[],
  options: ReportOptions,
): ReportSection["severityAdjusted"] {
  const { model, profile, reference } = options;
  if (model === undefined || reference === undefined) return null;
  const expected = expectedPairs(pairs, options);
  if (!isSafePart(expected.length, pairs.length, profile)) return { state: "suppressed" };
  const buckets = expected.map(({ expectedTenths, lastTenths }) =>
    severityBucket(lastTenths, expectedTenths, reference.standardDeviationTenths),
  );
  const every = ["well-above", "above", "near", "below", "well-below"] as const;
  return {
    state: "shown",
    ...severityAdjusted(expected, reference),
    leftOut: pairs.length - expected.length,
    buckets: breakdown(buckets, every, options),
  };
}

/**
 * Gives the effect size of those who began on the clinical side, where the others are none or enough.
 *
 * @param pairs - persons with a first and a last score
 * @internal
 */
export function clinicalFigure(
  pairs: readonly PersonWithPair[],
  options: ReportOptions,
): ReportSection["clinicalOnly"] {
  const { clinicalReference, model, profile } = options;
  if (model === undefined || clinicalReference === undefined) return null;
  const expected = expectedPairs(pairs, options);
  const { direction } = model.scale;
  const { effectSize, ...found } = clinicalEffectSize(expected, clinicalReference, direction);
  const isSafe =
    isSafePart(expected.length, pairs.length, profile) &&
    isSafePart(found.pairs, expected.length, profile);
  if (!isSafe || effectSize === null) return { state: "suppressed" };
  return {
    state: "shown",
    ...found,
    leftOut: pairs.length - found.pairs,
    effectSize,
  };
}

function expectedPairs(
  pairs: readonly PersonWithPair[],
  { model }: ReportOptions,
): readonly ExpectedPair[] {
  if (model === undefined) return [];
  return pairs.flatMap((one): readonly ExpectedPair[] => {
    const { intake, last, series } = one;
    const isOfModel = series.instrument === model.instrument;
    if (!isOfModel || model.raters?.includes(series.rater) === false) return [];
    const session = last.session - intake.session + 1;
    const { expectedTenths } = expectedScore(model, intake.totalTenths, session);
    return expectedTenths === null ? [] : [{ ...pairOf(one), expectedTenths }];
  });
}

/** Enough are in, and those left out are none or enough: else the two means would tell of a few. */
function isSafePart(part: number, all: number, profile: ReportOptions["profile"]): boolean {
  const without = Array.from({ length: all - part }, () => "without");
  return part >= profile.minimum && isSafeWhole(without, ["without"], profile);
}
