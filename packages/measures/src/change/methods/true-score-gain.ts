import { fraction, minus, times, type Fraction } from "../../exact/fractions.ts";
import type { ScorePair } from "../change-estimate.ts";

/**
 * Gives how far the last score lies from what regression to the mean alone would lead to expect:
 * (last − its mean) − r × (intake − its mean).
 *
 * @param pair - two scores in tenths
 * @param mean - of the intake, in points
 * @param lastMean - of the last score, in points
 * @param reliability - of the intake
 * @internal
 */
export function trueScoreGain(
  { intakeTenths, lastTenths }: ScorePair,
  mean: number,
  lastMean: number,
  reliability: number,
): Fraction {
  const last = minus(fraction(lastTenths / 10), fraction(lastMean));
  const intake = minus(fraction(intakeTenths / 10), fraction(mean));
  return minus(last, times(fraction(reliability), intake));
}

/**
 * Gives SD² × (1 − r): the squared standard error of measurement.
 *
 * @internal
 */
export function errorVariance(standardDeviation: number, reliability: number): Fraction {
  const spread = fraction(standardDeviation);
  return times(spread, spread, minus([1n, 1n], fraction(reliability)));
}

/**
 * Gives SD² × (1 − r²): the squared standard error of prediction.
 *
 * @internal
 */
export function predictionVariance(standardDeviation: number, reliability: number): Fraction {
  const spread = fraction(standardDeviation);
  const coefficient = fraction(reliability);
  return times(spread, spread, minus([1n, 1n], times(coefficient, coefficient)));
}
