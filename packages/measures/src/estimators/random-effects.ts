import type { GroupMoments } from "./group-moments.ts";
import { at } from "./matrix.ts";
import { groupWeights } from "./profile-deviance.ts";

/** How groups differ: variances of intercept and slope, and their covariance. */
export interface RandomCovariance {
  readonly interceptVariance: number;
  /** `null` in a model with a random intercept only. */
  readonly slopeVariance: number | null;
  /** `null` in a model with a random intercept only. */
  readonly covariance: number | null;
}

/** What one group adds to the fixed effects, drawn towards zero the less is known of it. */
export interface GroupEffect {
  readonly rows: number;
  readonly intercept: number;
  /** Conditional standard deviation of the intercept, the fixed effects taken as known. */
  readonly interceptStandardDeviation: number;
  /** `null` in a model with a random intercept only. */
  readonly slope: number | null;
  /** `null` in a model with a random intercept only. */
  readonly slopeStandardDeviation: number | null;
}

interface Symmetric {
  readonly zero: number;
  readonly cross: number;
  readonly one: number;
}

/**
 * Gives the variances of the random effects and each group's effects by empirical Bayes.
 *
 * @param factor - the relative covariance factor that was found
 * @internal
 */
export function randomEffects(
  moments: GroupMoments,
  factor: readonly number[],
  coefficients: readonly number[],
  residualVariance: number,
): { readonly random: RandomCovariance; readonly groups: readonly GroupEffect[] } {
  const hasSlope = factor.length > 1;
  const [a = 0, b = 0, c = 0] = factor;
  const toScale = (relative: Symmetric): Symmetric => unscaled(relative, moments, residualVariance);
  const covariance = toScale({ zero: a * a, cross: a * b, one: b * b + c * c });
  const groups = Array.from({ length: moments.groupCount }, (_, index): GroupEffect => {
    const { sums, time } = groupSums(moments, index, coefficients);
    const weights = groupWeights(time, factor);
    const slope = (weights.cross * sums.zero + weights.one * sums.one) / moments.scale;
    const intercept = weights.zero * sums.zero + weights.cross * sums.one - slope * moments.centre;
    const spread = toScale(weights);
    return {
      rows: time.n,
      intercept,
      interceptStandardDeviation: Math.sqrt(Math.max(0, spread.zero)),
      slope: hasSlope ? slope : null,
      slopeStandardDeviation: hasSlope ? Math.sqrt(Math.max(0, spread.one)) : null,
    };
  });
  return {
    random: {
      interceptVariance: covariance.zero,
      slopeVariance: hasSlope ? covariance.one : null,
      covariance: hasSlope ? covariance.cross : null,
    },
    groups,
  };
}

/** Sums of the residuals y − Xβ of a group, and of the residuals times t. */
function groupSums(
  { groups, width }: GroupMoments,
  index: number,
  coefficients: readonly number[],
): {
  readonly sums: { readonly zero: number; readonly one: number };
  readonly time: { readonly n: number; readonly sum: number; readonly squares: number };
} {
  const start = index * (3 + 2 * width);
  const residual = (from: number): number =>
    coefficients.reduce(
      (rest, value, column) => rest - value * at(groups, from + column),
      at(groups, from + width - 1),
    );
  return {
    sums: { zero: residual(start + 3), one: residual(start + 3 + width) },
    time: { n: at(groups, start), sum: at(groups, start + 1), squares: at(groups, start + 2) },
  };
}

/** From the centred and scaled slope back to the caller's: b₁ = b₁′/s, b₀ = b₀′ − b₁·centre. */
function unscaled(
  { cross, one, zero }: Symmetric,
  { centre, scale }: GroupMoments,
  residualVariance: number,
): Symmetric {
  const slope = (residualVariance * one) / scale ** 2;
  const mixed = (residualVariance * cross) / scale;
  return {
    zero: residualVariance * zero - 2 * mixed * centre + slope * centre ** 2,
    cross: mixed - slope * centre,
    one: slope,
  };
}
