import { resultOf, type Result } from "@medvirk/core";
import { fraction, plus, times, type Fraction } from "../../exact/fractions.ts";
import type { ReliabilityInputs } from "../../schemas/types.ts";
import type { ChangeEstimate, ScorePair } from "../change-estimate.ts";
import { checkChangeInputs } from "../check-change-inputs.ts";
import { clausEtAl2024 } from "../citations.ts";
import { standardize } from "../standardize.ts";
import { errorVariance, trueScoreGain } from "./true-score-gain.ts";

/** What intake scores of a reference sample look like, and how reliable the last scores are. */
export interface TwoReliabilities {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly reliability: number;
  readonly lastReliability: number;
  readonly reliabilityKind: ReliabilityInputs["reliabilityKind"];
}

/**
 * Estimates a change by Nunnally and Kotsch:
 * (last − (r × (intake − M) + M)) / √(r² SD² (1 − r) + SD² (1 − r_last)).
 *
 * @param pair - two scores in tenths, of the same instrument and rater
 * @param inputs - intake scores of a reference sample, and the reliability of last scores
 * @returns the change in standard errors; or `measures.number-out-of-bounds`
 * @source Nunnally & Kotsch 1983, as restated in clinicalsignificance (Claus et al. 2024), read 2026-11-22
 * @example
 * ```ts
 * import { nunnallyKotsch } from "@medvirk/measures";
 *
 * const change = nunnallyKotsch({ intakeTenths: 120, lastTenths: 260 }, {
 *   mean: 20,
 *   standardDeviation: 8,
 *   reliability: 0.8,
 *   reliabilityKind: "test-retest",
 *   lastReliability: 0.9,
 * });
 * change.ok ? change.value.index.toFixed(2) : ""; // => "3.25"
 * ```
 */
export function nunnallyKotsch(
  pair: ScorePair,
  inputs: TwoReliabilities,
): Result<ChangeEstimate<TwoReliabilities>> {
  const found = checkChangeInputs({
    ...pair,
    mean: inputs.mean,
    standardDeviation: inputs.standardDeviation,
    reliability: inputs.reliability,
    lastReliability: inputs.lastReliability,
  });
  return resultOf(found, () =>
    standardize({
      method: "nunnally-kotsch",
      inputs,
      change: trueScoreGain(pair, inputs.mean, inputs.mean, inputs.reliability),
      variance: varianceOf(inputs),
      criticalValue: 1.96,
      citation: clausEtAl2024,
    }),
  );
}

function varianceOf(inputs: TwoReliabilities): Fraction {
  const { lastReliability, reliability, standardDeviation } = inputs;
  const coefficient = fraction(reliability);
  const ofIntake = times(coefficient, coefficient, errorVariance(standardDeviation, reliability));
  return plus(ofIntake, errorVariance(standardDeviation, lastReliability));
}
