import { resultOf, type Result } from "@medvirk/core";
import type { ReliabilityInputs } from "../../schemas/types.ts";
import type { ChangeEstimate, ScorePair } from "../change-estimate.ts";
import { checkChangeInputs } from "../check-change-inputs.ts";
import { clausEtAl2024 } from "../citations.ts";
import { standardize } from "../standardize.ts";
import { predictionVariance, trueScoreGain } from "./true-score-gain.ts";

/** What the intake scores of a reference sample look like, in points. */
export interface IntakeSample {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly reliability: number;
  readonly reliabilityKind: ReliabilityInputs["reliabilityKind"];
}

/**
 * Estimates a change by Gulliksen, Lord and Novick:
 * ((last − M) − r × (intake − M)) / (SD × √(1 − r²)).
 *
 * @param pair - two scores in tenths, of the same instrument and rater
 * @param inputs - mean, spread and reliability of intake scores
 * @returns the change in standard errors; or `measures.number-out-of-bounds`
 * @source Gulliksen 1950; Lord & Novick 1968, as restated in clinicalsignificance (Claus et al. 2024), read 2026-11-22
 * @example
 * ```ts
 * import { gulliksenLordNovick } from "@medvirk/measures";
 *
 * const change = gulliksenLordNovick({ intakeTenths: 120, lastTenths: 260 }, {
 *   mean: 20,
 *   standardDeviation: 8,
 *   reliability: 0.8,
 *   reliabilityKind: "test-retest",
 * });
 * change.ok ? change.value.index.toFixed(2) : ""; // => "2.58"
 * ```
 */
export function gulliksenLordNovick(
  pair: ScorePair,
  inputs: IntakeSample,
): Result<ChangeEstimate<IntakeSample>> {
  const found = checkChangeInputs({
    ...pair,
    mean: inputs.mean,
    standardDeviation: inputs.standardDeviation,
    reliability: inputs.reliability,
  });
  return resultOf(found, () =>
    standardize({
      method: "gulliksen-lord-novick",
      inputs,
      change: trueScoreGain(pair, inputs.mean, inputs.mean, inputs.reliability),
      variance: predictionVariance(inputs.standardDeviation, inputs.reliability),
      criticalValue: 1.96,
      citation: clausEtAl2024,
    }),
  );
}
