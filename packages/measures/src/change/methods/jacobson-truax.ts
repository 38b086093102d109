import { resultOf, type Result } from "@medvirk/core";
import { fraction, times } from "../../exact/fractions.ts";
import type { ReliabilityInputs } from "../../schemas/types.ts";
import type { ChangeEstimate, ScorePair } from "../change-estimate.ts";
import { checkChangeInputs } from "../check-change-inputs.ts";
import { jacobsonTruax1991 } from "../citations.ts";
import { standardize } from "../standardize.ts";
import { errorVariance } from "./true-score-gain.ts";

/** What the measurement error rests on: in points, and which kinds the numbers are. */
export type MeasurementError = Omit<ReliabilityInputs, "confidenceLevel">;

/**
 * Estimates a change by Jacobson and Truax: (last − intake) / (√2 × SD × √(1 − r)).
 *
 * @param pair - two scores in tenths, of the same instrument and rater
 * @param inputs - what the measurement error rests on
 * @returns the change in standard errors; or `measures.number-out-of-bounds`
 * @source Jacobson & Truax 1991, J Consult Clin Psychol 59:12–19, as restated elsewhere, read 2026-11-22
 * @example
 * ```ts
 * import { jacobsonTruax } from "@medvirk/measures";
 *
 * const change = jacobsonTruax({ intakeTenths: 325, lastTenths: 475 }, {
 *   standardDeviation: 7.5,
 *   standardDeviationOf: "clinical",
 *   reliability: 0.8,
 *   reliabilityKind: "test-retest",
 * });
 * change.ok ? change.value.index.toFixed(2) : ""; // => "3.16"
 * change.ok ? change.value.isReliable : null; // => true
 * ```
 */
export function jacobsonTruax(
  pair: ScorePair,
  inputs: MeasurementError,
): Result<ChangeEstimate<MeasurementError>> {
  const found = checkChangeInputs({
    ...pair,
    standardDeviation: inputs.standardDeviation,
    reliability: inputs.reliability,
  });
  return resultOf(found, () => {
    return standardize({
      method: "jacobson-truax",
      inputs,
      change: fraction((pair.lastTenths - pair.intakeTenths) / 10),
      variance: times([2n, 1n], errorVariance(inputs.standardDeviation, inputs.reliability)),
      criticalValue: 1.96,
      citation: jacobsonTruax1991,
    });
  });
}
