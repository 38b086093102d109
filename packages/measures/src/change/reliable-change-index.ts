import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import * as issues from "../issues.ts";
import type { ReliabilityInputs } from "../schemas/types.ts";
import {
  reliableChangeThreshold,
  type ReliableChangeThreshold,
} from "./reliable-change-threshold.ts";

/** Two scores of one series, in tenths. */
export interface ScorePair {
  readonly intakeTenths: number;
  readonly lastTenths: number;
}

/** The change of one pair, against what its measurement error would give. */
export interface ReliableChange {
  readonly pair: ScorePair;
  /** Last minus intake, in tenths, exact. */
  readonly changeTenths: number;
  /** RCI: the change in standard errors of the difference; its sign is that of the change. */
  readonly index: number;
  /** True when the change is larger than the threshold; decided exactly, not by the index. */
  readonly isReliable: boolean;
  readonly threshold: ReliableChangeThreshold;
}

/**
 * Computes the reliable change index of two scores: (last − intake) / (√2 × SD × √(1 − r)).
 *
 * @param pair - two scores in tenths, of the same instrument and rater
 * @param inputs - what the measurement error rests on
 * @returns index, exact change and decision with the threshold and its inputs; or
 *   `measures.not-whole-tenths` and the issues of `reliableChangeThreshold`
 * @source Jacobson & Truax 1991, J Consult Clin Psychol 59:12–19, as restated elsewhere, read 2026-11-22
 * @example
 * ```ts
 * import { reliableChangeIndex } from "@medvirk/measures";
 *
 * const change = reliableChangeIndex({ intakeTenths: 325, lastTenths: 475 }, {
 *   standardDeviation: 7.5,
 *   standardDeviationOf: "clinical",
 *   reliability: 0.8,
 *   reliabilityKind: "test-retest",
 *   confidenceLevel: "95",
 * });
 * change.ok ? change.value.index.toFixed(2) : ""; // => "3.16"
 * ```
 */
export function reliableChangeIndex(
  pair: ScorePair,
  inputs: ReliabilityInputs,
): Result<ReliableChange> {
  for (const key of ["intakeTenths", "lastTenths"] as const) {
    if (!Number.isSafeInteger(pair[key])) return fail(createIssue(issues.notWholeTenths, [key]));
  }
  const threshold = reliableChangeThreshold(inputs);
  if (!threshold.ok) return threshold;
  const changeTenths = pair.lastTenths - pair.intakeTenths;
  return succeed({
    pair,
    changeTenths,
    index: changeTenths / 10 / threshold.value.standardErrorOfDifference,
    isReliable: Math.abs(changeTenths) > threshold.value.tenths,
    threshold: threshold.value,
  });
}
