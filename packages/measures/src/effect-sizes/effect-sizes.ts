import { createIssue, resultOf, type Issue, type Result } from "@medvirk/core";
import { checkBounds, MOST_POINTS } from "../change/check-bounds.ts";
import { normalCriticalValues, type ConfidenceLevel } from "../estimators/confidence.ts";
import * as issues from "../issues/trajectories.ts";
import { hedgesCorrection } from "./hedges-correction.ts";
import { pairMoments, type PairMoments, type TenthsPair } from "./pair-moments.ts";

/**
 * What the mean change is divided by: the spread of the first scores, of the changes, of first and
 * last scores on average, or a spread that the caller names. Each gives another number for the same
 * courses; none stands for another.
 */
export type EffectSizeVariant = "intake-sd" | "change-sd" | "average-sd" | "reference-sd";

/** One effect size, named, with its interval. */
export interface EffectSize {
  readonly variant: EffectSizeVariant;
  readonly pairs: number;
  /** Mean change by the standard deviation, as it is; positive where scores rose. */
  readonly raw: number;
  /** The raw one times Hedges' correction; the same where the spread is a given one. */
  readonly corrected: number;
  readonly correction: number;
  readonly standardError: number;
  /** Of the corrected effect size. */
  readonly interval: {
    readonly low: number;
    readonly high: number;
    readonly confidenceLevel: ConfidenceLevel;
  };
  /** What the change was divided by, in tenths. */
  readonly standardDeviationTenths: number;
}

/** How effect sizes are made. */
export interface EffectSizeOptions {
  readonly confidenceLevel: ConfidenceLevel;
  /** A named standard deviation in tenths for `reference-sd`; absent: that variant isn't given. */
  readonly referenceDeviationTenths?: number;
}

/**
 * Computes the effect sizes of own pairs, every variant named, with Hedges' correction and interval.
 *
 * There is no control group: an effect size of this kind says how scores moved, and not what moved them.
 *
 * @param pairs - first and last scores in tenths, of one instrument and kind of rater; at least 4
 * @param options - confidence level, and a reference standard deviation where one is wanted
 * @returns one for each variant; or `measures.not-estimable` when there are fewer than 4 pairs or the scores
 *   don't vary, `measures.number-not-finite`, `measures.number-out-of-bounds`
 * @source intake-sd: Becker 1988 and change-sd: Gibbons et al. 1993, with the variances
 *   2(1 − r)/n + g²/2n and 1/n + g²/2n that metafor's test values (read 2026-11-23) show;
 *   average-sd: variance by the delta method for normal scores, derived here;
 *   reference-sd: as in BON's code, read 2026-11-22, which takes a fixed standard deviation
 * @example
 * ```ts
 * import { effectSizes } from "@medvirk/measures";
 *
 * const pairs = [[100, 160], [150, 190], [200, 210], [250, 270], [120, 150]].map(
 *   ([intakeTenths, lastTenths]) => ({ intakeTenths, lastTenths }),
 * );
 * const sizes = effectSizes(pairs, { confidenceLevel: "95" });
 * sizes.ok ? sizes.value.map((size) => `${size.variant} ${size.corrected.toFixed(2)}`) : [];
 * // => ["intake-sd 0.42", "change-sd 1.33", "average-sd 0.47"]
 * ```
 */
export function effectSizes(
  pairs: readonly TenthsPair[],
  options: EffectSizeOptions,
): Result<readonly EffectSize[]> {
  const moments = pairMoments(pairs);
  return resultOf(checkPairs(pairs, moments, options), () => sizesOf(moments, options));
}

/**
 * Gives every variant from the moments of the pairs.
 *
 * @internal
 */
export function sizesOf(moments: PairMoments, options: EffectSizeOptions): readonly EffectSize[] {
  const { referenceDeviationTenths: reference } = options;
  return [
    intakeSize(moments, options),
    changeSize(moments, options),
    averageSize(moments, options),
    ...(reference === undefined ? [] : [referenceSize(moments, reference, options)]),
  ];
}

function intakeSize(moments: PairMoments, options: EffectSizeOptions): EffectSize {
  const { correlation, intakeDeviation, pairs } = moments;
  return sizeOf("intake-sd", intakeDeviation, moments, options, (corrected) =>
    Math.sqrt((2 * (1 - correlation)) / pairs + corrected ** 2 / (2 * pairs)),
  );
}

function changeSize(moments: PairMoments, options: EffectSizeOptions): EffectSize {
  const { changeDeviation, pairs } = moments;
  return sizeOf("change-sd", changeDeviation, moments, options, (corrected) =>
    Math.sqrt(1 / pairs + corrected ** 2 / (2 * pairs)),
  );
}

/** S² = (s₁² + s₂²)/2; var d = s_Δ²/(nS²) + d²(s₁⁴ + s₂⁴ + 2r²s₁²s₂²)/(8(n − 1)S⁴). */
function averageSize(moments: PairMoments, options: EffectSizeOptions): EffectSize {
  const { changeDeviation, correlation, pairs } = moments;
  const first = moments.intakeDeviation ** 2;
  const second = moments.lastDeviation ** 2;
  const square = (first + second) / 2;
  const spread = first ** 2 + second ** 2 + 2 * correlation ** 2 * first * second;
  return sizeOf("average-sd", Math.sqrt(square), moments, options, (corrected) =>
    Math.sqrt(
      changeDeviation ** 2 / (pairs * square) +
        (corrected ** 2 * spread) / (8 * (pairs - 1) * square ** 2),
    ),
  );
}

/** The spread is given, so that only the mean change is uncertain. */
function referenceSize(
  moments: PairMoments,
  reference: number,
  options: EffectSizeOptions,
): EffectSize {
  const { changeDeviation, pairs } = moments;
  return sizeOf(
    "reference-sd",
    reference,
    moments,
    options,
    () => changeDeviation / Math.sqrt(pairs) / reference,
    1,
  );
}

function sizeOf(
  variant: EffectSizeVariant,
  standardDeviationTenths: number,
  { meanChange, pairs }: PairMoments,
  { confidenceLevel }: EffectSizeOptions,
  errorAt: (corrected: number) => number,
  correction = hedgesCorrection(pairs - 1),
): EffectSize {
  const raw = meanChange / standardDeviationTenths;
  const corrected = raw * correction;
  const standardError = errorAt(corrected);
  const half = normalCriticalValues[confidenceLevel] * standardError;
  return {
    variant,
    pairs,
    raw,
    corrected,
    correction,
    standardError,
    interval: { low: corrected - half, high: corrected + half, confidenceLevel },
    standardDeviationTenths,
  };
}

function checkPairs(
  pairs: readonly TenthsPair[],
  { changeDeviation, intakeDeviation, lastDeviation }: PairMoments,
  { referenceDeviationTenths: reference }: EffectSizeOptions,
): readonly Issue[] {
  const isFinite = pairs.every(
    ({ intakeTenths, lastTenths }) => Number.isFinite(intakeTenths) && Number.isFinite(lastTenths),
  );
  if (!isFinite) return [createIssue(issues.numberNotFinite, ["pairs"])];
  const varies = intakeDeviation > 0 && lastDeviation > 0 && changeDeviation > 0;
  return [
    ...(pairs.length >= 4 && varies ? [] : [createIssue(issues.notEstimable, ["pairs"])]),
    ...(reference === undefined
      ? []
      : checkBounds(reference, 0, MOST_POINTS, ["referenceDeviationTenths"])),
  ];
}
