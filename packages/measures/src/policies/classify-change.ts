import type { ScorePair } from "../change/change-estimate.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { Policy } from "../schemas/types.ts";
import { categoryOf } from "./category-of.ts";
import type { ChangeCategory, ChangeFlag } from "./classification.ts";

/** The category of a pair and what else is true of it. */
export interface ClassifiedChange {
  readonly category: ChangeCategory;
  readonly flags: readonly ChangeFlag[];
}

/** A cut-off to classify by: on which side is a score? */
export type CutoffRule = Pick<NonNullable<Policy["cutoff"]>, "tenths" | "boundary">;

/** The thresholds that a category needs: a policy without a cut-off never says recovered. */
export interface ChangeThresholds {
  readonly cutoff?: CutoffRule | undefined;
  readonly reliableChange: Pick<NonNullable<Policy["reliableChange"]>, "tenths" | "boundary">;
}

/**
 * Classifies the change between two scores under given thresholds, in whole tenths.
 *
 * Recovered: reliably better and moved past the cut-off. Improved: reliably better otherwise.
 * Deteriorated: reliably worse. Unchanged: all else; it doesn't say that help had no effect.
 *
 * @param pair - first and last score in tenths, of the same instrument and rater
 * @param thresholds - of a policy, in tenths, each with its boundary
 * @param direction - which way is better on the instrument
 * @returns exactly one category, and flags
 * @source Jacobson & Truax 1991; "harmed" and "crossed only" as in the R packages clinicalsignificance
 *   and JT-RCI, read 2026-11-22
 * @example
 * ```ts
 * import { classifyChange } from "@medvirk/measures";
 *
 * const thresholds = {
 *   cutoff: { tenths: 250, boundary: ">" },
 *   reliableChange: { tenths: 60, boundary: ">=" },
 * } as const;
 * classifyChange({ intakeTenths: 22, lastTenths: 82 }, thresholds, "higher-is-better");
 * // => { category: "improved", flags: [] }
 * ```
 */
export function classifyChange(
  pair: ScorePair,
  { cutoff, reliableChange }: ChangeThresholds,
  direction: Instrument["direction"],
): ClassifiedChange {
  const change = pair.lastTenths - pair.intakeTenths;
  const { boundary, tenths } = reliableChange;
  const size = Math.abs(change);
  const isReliable = size !== 0 && (boundary === ">=" ? size >= tenths : size > tenths);
  return categoryOf(isReliable ? Math.sign(change) : 0, pair, cutoff, direction);
}
