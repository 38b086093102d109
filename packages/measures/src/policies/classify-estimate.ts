import type { ChangeEstimate, ScorePair } from "../change/change-estimate.ts";
import type { Instrument } from "../instruments/instrument.ts";
import { categoryOf } from "./category-of.ts";
import type { ClassifiedChange, CutoffRule } from "./classify-change.ts";

/**
 * Classifies a change that a method has estimated, with the cut-off that the caller names.
 *
 * @param estimate - of any of the seven methods
 * @param pair - first and last score in tenths, for the side of the cut-off
 * @param cutoff - in tenths, with its boundary; `undefined` when there is none
 * @param direction - which way is better on the instrument
 * @returns exactly one category, and flags
 * @example
 * ```ts
 * import { classifyEstimate, gulliksenLordNovick } from "@medvirk/measures";
 *
 * const pair = { intakeTenths: 120, lastTenths: 260 };
 * const sample = { mean: 20, standardDeviation: 8, reliability: 0.8, reliabilityKind: "test-retest" } as const;
 * const change = gulliksenLordNovick(pair, sample);
 * const cutoff = { tenths: 250, boundary: ">" } as const;
 * change.ok ? classifyEstimate(change.value, pair, cutoff, "higher-is-better").category : "";
 * // => "recovered"
 * ```
 */
export function classifyEstimate(
  estimate: Pick<ChangeEstimate<unknown>, "isReliable" | "sign">,
  pair: ScorePair,
  cutoff: CutoffRule | undefined,
  direction: Instrument["direction"],
): ClassifiedChange {
  return categoryOf(estimate.isReliable ? estimate.sign : 0, pair, cutoff, direction);
}
