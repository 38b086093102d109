import { createIssue, resultOf, type Citation, type Issue, type Result } from "@medvirk/core";
import { fraction, times } from "../exact/fractions.ts";
import { wholeRootOf } from "../exact/whole-numbers.ts";
import * as issues from "../issues.ts";
import type { ReliabilityInputs } from "../schemas/types.ts";
import { jacobsonTruax1991 } from "./citations.ts";
import { checkBounds, MOST_POINTS } from "./check-bounds.ts";
import { criticalValues } from "./critical-values.ts";
import { errorVariance } from "./methods/true-score-gain.ts";

/** How large a change must be to be reliable, with everything that the number rests on. */
export interface ReliableChangeThreshold {
  readonly method: "jacobson-truax";
  readonly inputs: ReliabilityInputs;
  readonly criticalValue: number;
  /** SEM, in points. */
  readonly standardErrorOfMeasurement: number;
  /** S_diff, in points. */
  readonly standardErrorOfDifference: number;
  /** The threshold in points, unrounded, for showing. */
  readonly points: number;
  /** For comparing, exact: a change is reliable when it is more than this many tenths. */
  readonly tenths: number;
  readonly boundary: ">";
  readonly citation: Citation;
}

/**
 * Computes how large a change must be to be reliable: critical value × √2 × SD × √(1 − r).
 *
 * One formula gives 5 or 14 for the same scale: which standard deviation and which reliability
 * go in decides it, and so they stay with the result.
 *
 * @param inputs - standard deviation in points (above 0), reliability (between 0 and 1, exclusive),
 *   which kinds they are, and the confidence level
 * @returns the threshold in points, and as the whole number of tenths that a reliable change must
 *   exceed, computed without rounding; or `measures.number-out-of-bounds`,
 *   `measures.unknown-confidence-level`
 * @source Jacobson & Truax 1991, J Consult Clin Psychol 59:12–19, as restated elsewhere, read 2026-11-22
 * @example
 * ```ts
 * import { reliableChangeThreshold } from "@medvirk/measures";
 *
 * const threshold = reliableChangeThreshold({
 *   standardDeviation: 8,
 *   standardDeviationOf: "clinical",
 *   reliability: 0.93,
 *   reliabilityKind: "internal-consistency",
 *   confidenceLevel: "95",
 * });
 * threshold.ok ? threshold.value.points.toFixed(2) : ""; // => "5.87"
 * threshold.ok ? threshold.value.tenths : null; // => 58
 * ```
 */
export function reliableChangeThreshold(
  inputs: ReliabilityInputs,
): Result<ReliableChangeThreshold> {
  return resultOf(checkInputs(inputs), () => {
    const { confidenceLevel, reliability, standardDeviation } = inputs;
    const criticalValue = criticalValues[confidenceLevel];
    const standardErrorOfMeasurement = standardDeviation * Math.sqrt(1 - reliability);
    const standardErrorOfDifference = Math.SQRT2 * standardErrorOfMeasurement;
    return {
      method: "jacobson-truax",
      inputs,
      criticalValue,
      standardErrorOfMeasurement,
      standardErrorOfDifference,
      points: criticalValue * standardErrorOfDifference,
      tenths: wholeTenthsBelow(standardDeviation, reliability, criticalValue),
      boundary: ">",
      citation: jacobsonTruax1991,
    };
  });
}

/** Compares squares, so that no root is rounded: (10 × critical × SD)² × 2 × (1 − r). */
function wholeTenthsBelow(deviation: number, reliability: number, critical: number): number {
  const factor = fraction(critical);
  const variance = errorVariance(deviation, reliability);
  const [numerator, denominator] = times([200n, 1n], factor, factor, variance);
  return Number(wholeRootOf(numerator / denominator));
}

function checkInputs(inputs: ReliabilityInputs): readonly Issue[] {
  const { confidenceLevel, reliability, standardDeviation } = inputs;
  return [
    ...checkBounds(standardDeviation, 0, MOST_POINTS, ["standardDeviation"]),
    ...checkBounds(reliability, 0, 1, ["reliability"]),
    ...(Object.hasOwn(criticalValues, confidenceLevel)
      ? []
      : [createIssue(issues.unknownConfidenceLevel, ["confidenceLevel"])]),
  ];
}
