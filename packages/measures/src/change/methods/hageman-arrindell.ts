import { createIssue, fail, resultOf, succeed, type Result } from "@medvirk/core";
import { fraction, minus, over, plus, times, type Fraction } from "../../exact/fractions.ts";
import * as issues from "../../issues.ts";
import type { ReliabilityInputs } from "../../schemas/types.ts";
import type { ChangeEstimate, ScorePair } from "../change-estimate.ts";
import { checkBounds } from "../check-bounds.ts";
import { checkChangeInputs } from "../check-change-inputs.ts";
import { clausEtAl2024 } from "../citations.ts";
import { standardize } from "../standardize.ts";
import { errorVariance } from "./true-score-gain.ts";

/** What a reference sample looks like at intake and at the last score, in points. */
export interface IntakeAndLast {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly lastMean: number;
  readonly lastStandardDeviation: number;
  /** Of the intake scores; that of the last scores follows from the same measurement error. */
  readonly reliability: number;
  readonly reliabilityKind: ReliabilityInputs["reliabilityKind"];
  /** Between intake and last scores of the sample. */
  readonly correlation: number;
}

/**
 * Estimates a change by Hageman and Arrindell, whose critical value is 1.65:
 * ((last − intake) × r_dd + (M_last − M) × (1 − r_dd)) / (√r_dd × √2 × SEM).
 *
 * r_dd is the reliability of differences: (SD² r + SD_last² r_last − 2 SD SD_last ρ) /
 * (SD² + SD_last² − 2 SD SD_last ρ), with r_last = (SD_last² − SEM²) / SD_last².
 *
 * @param pair - two scores in tenths, of the same instrument and rater
 * @param inputs - intake and last scores of a reference sample, and their correlation
 * @returns the change in standard errors; or `measures.number-out-of-bounds`,
 *   `measures.differences-unreliable` when the numbers leave no true difference to find
 * @source Hageman & Arrindell 1999, as restated in clinicalsignificance (Claus et al. 2024), read 2026-11-22
 * @example
 * ```ts
 * import { hagemanArrindell } from "@medvirk/measures";
 *
 * const change = hagemanArrindell({ intakeTenths: 120, lastTenths: 260 }, {
 *   mean: 20,
 *   standardDeviation: 8,
 *   lastMean: 24,
 *   lastStandardDeviation: 8,
 *   reliability: 0.8,
 *   reliabilityKind: "test-retest",
 *   correlation: 0.5,
 * });
 * change.ok ? change.value.index.toFixed(2) : ""; // => "2.55"
 * ```
 */
export function hagemanArrindell(
  pair: ScorePair,
  inputs: IntakeAndLast,
): Result<ChangeEstimate<IntakeAndLast>> {
  const found = [
    ...checkChangeInputs({
      ...pair,
      mean: inputs.mean,
      standardDeviation: inputs.standardDeviation,
      lastMean: inputs.lastMean,
      lastStandardDeviation: inputs.lastStandardDeviation,
      reliability: inputs.reliability,
    }),
    ...checkBounds(inputs.correlation, -1, 1, ["correlation"]),
  ];
  const checked = resultOf(found, () => differenceReliability(inputs));
  if (!checked.ok) return checked;
  const reliability = checked.value;
  if (reliability === null) return fail(createIssue(issues.differencesUnreliable, ["correlation"]));
  const observed = fraction((pair.lastTenths - pair.intakeTenths) / 10);
  const expected = minus(fraction(inputs.lastMean), fraction(inputs.mean));
  const error = errorVariance(inputs.standardDeviation, inputs.reliability);
  return succeed(
    standardize({
      method: "hageman-arrindell",
      inputs,
      change: plus(times(observed, reliability), times(expected, minus([1n, 1n], reliability))),
      variance: times([2n, 1n], reliability, error),
      criticalValue: 1.65,
      citation: clausEtAl2024,
    }),
  );
}

/** r_dd; `null` when it isn't above 0. SD_last² r_last is SD_last² − SEM². */
function differenceReliability(inputs: IntakeAndLast): Fraction | null {
  const spread = fraction(inputs.standardDeviation);
  const lastSpread = fraction(inputs.lastStandardDeviation);
  const shared = times([2n, 1n], spread, lastSpread, fraction(inputs.correlation));
  const observed = minus(plus(times(spread, spread), times(lastSpread, lastSpread)), shared);
  const error = errorVariance(inputs.standardDeviation, inputs.reliability);
  const part = minus(observed, times([2n, 1n], error));
  return part[0] > 0n ? over(part, observed) : null;
}
