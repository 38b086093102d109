import { resultOf, type Result } from "@medvirk/core";
import type { ReliabilityInputs } from "../../schemas/types.ts";
import type { ChangeEstimate, ScorePair } from "../change-estimate.ts";
import { checkChangeInputs } from "../check-change-inputs.ts";
import { clausEtAl2024 } from "../citations.ts";
import { standardize } from "../standardize.ts";
import { predictionVariance, trueScoreGain } from "./true-score-gain.ts";

/** What a reference sample looks like at intake, and its mean at the last score, in points. */
export interface IntakeAndLastMean {
  readonly mean: number;
  readonly lastMean: number;
  readonly standardDeviation: number;
  readonly reliability: number;
  readonly reliabilityKind: ReliabilityInputs["reliabilityKind"];
}

/**
 * Estimates a change by Hsu, Linn and Lord:
 * ((last − M_last) − r × (intake − M)) / (SD × √(1 − r²)).
 *
 * @param pair - two scores in tenths, of the same instrument and rater
 * @param inputs - intake scores of a reference sample, and the mean of its last scores
 * @returns the change in standard errors; or `measures.number-out-of-bounds`
 * @source Hsu 1989, after Linn and Lord, as restated in clinicalsignificance (Claus et al. 2024), read 2026-11-22
 * @example
 * ```ts
 * import { hsuLinnLord } from "@medvirk/measures";
 *
 * const change = hsuLinnLord({ intakeTenths: 120, lastTenths: 260 }, {
 *   mean: 20,
 *   standardDeviation: 8,
 *   reliability: 0.8,
 *   reliabilityKind: "test-retest",
 *   lastMean: 24,
 * });
 * change.ok ? change.value.index.toFixed(2) : ""; // => "1.75"
 * ```
 */
export function hsuLinnLord(
  pair: ScorePair,
  inputs: IntakeAndLastMean,
): Result<ChangeEstimate<IntakeAndLastMean>> {
  const found = checkChangeInputs({
    ...pair,
    mean: inputs.mean,
    lastMean: inputs.lastMean,
    standardDeviation: inputs.standardDeviation,
    reliability: inputs.reliability,
  });
  return resultOf(found, () =>
    standardize({
      method: "hsu-linn-lord",
      inputs,
      change: trueScoreGain(pair, inputs.mean, inputs.lastMean, inputs.reliability),
      variance: predictionVariance(inputs.standardDeviation, inputs.reliability),
      criticalValue: 1.96,
      citation: clausEtAl2024,
    }),
  );
}
