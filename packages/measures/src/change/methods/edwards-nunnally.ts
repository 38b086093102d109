import { resultOf, type Result } from "@medvirk/core";
import type { ChangeEstimate, ScorePair } from "../change-estimate.ts";
import { checkChangeInputs } from "../check-change-inputs.ts";
import { clausEtAl2024 } from "../citations.ts";
import { standardize } from "../standardize.ts";
import type { IntakeSample } from "./gulliksen-lord-novick.ts";
import { errorVariance, trueScoreGain } from "./true-score-gain.ts";

/**
 * Estimates a change by Edwards and Nunnally, also named after Speer:
 * (last − (r × (intake − M) + M)) / (SD × √(1 − r)).
 *
 * @param pair - two scores in tenths, of the same instrument and rater
 * @param inputs - mean, spread and reliability of intake scores
 * @returns the change in standard errors; or `measures.number-out-of-bounds`
 * @source Edwards, Yarvis, Mueller et al. 1978; Speer 1992, as restated in clinicalsignificance (Claus et al. 2024), read 2026-11-22
 * @example
 * ```ts
 * import { edwardsNunnally } from "@medvirk/measures";
 *
 * const change = edwardsNunnally({ intakeTenths: 120, lastTenths: 260 }, {
 *   mean: 20,
 *   standardDeviation: 8,
 *   reliability: 0.8,
 *   reliabilityKind: "test-retest",
 * });
 * change.ok ? change.value.index.toFixed(2) : ""; // => "3.47"
 * ```
 */
export function edwardsNunnally(
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
      method: "edwards-nunnally",
      inputs,
      change: trueScoreGain(pair, inputs.mean, inputs.mean, inputs.reliability),
      variance: errorVariance(inputs.standardDeviation, inputs.reliability),
      criticalValue: 1.96,
      citation: clausEtAl2024,
    }),
  );
}
