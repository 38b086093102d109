import type { ScorePair } from "../change/reliable-change-index.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { Policy } from "../schemas/types.ts";
import type { ChangeCategory, ChangeFlag } from "./classification.ts";

/** The category of a pair and what else is true of it. */
export interface ClassifiedChange {
  readonly category: ChangeCategory;
  readonly flags: readonly ChangeFlag[];
}

/** The thresholds that a category needs: a policy without a cut-off never says recovered. */
export interface ChangeThresholds {
  readonly cutoff?: Pick<NonNullable<Policy["cutoff"]>, "tenths" | "boundary"> | undefined;
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
  { intakeTenths, lastTenths }: ScorePair,
  { cutoff, reliableChange }: ChangeThresholds,
  direction: Instrument["direction"],
): ClassifiedChange {
  const sign = direction === "higher-is-better" ? 1 : -1;
  const gain = sign * (lastTenths - intakeTenths);
  const isReliable = gain !== 0 && reaches(Math.abs(gain), reliableChange);
  const isFunctional = (tenths: number): boolean | undefined =>
    cutoff && reaches(sign * tenths, { ...cutoff, tenths: sign * cutoff.tenths });
  const before = isFunctional(intakeTenths);
  const after = isFunctional(lastTenths);
  const hasCrossed = before === false && after === true;
  const bothEnds: ChangeFlag[] =
    before === true && after === true ? ["functional-at-both-ends"] : [];
  if (!isReliable) {
    return { category: "unchanged", flags: hasCrossed ? ["crossed-only"] : bothEnds };
  }
  if (gain > 0) return { category: hasCrossed ? "recovered" : "improved", flags: bothEnds };
  const isHarmed = before === true && after === false;
  return { category: "deteriorated", flags: isHarmed ? ["harmed"] : bothEnds };
}

function reaches(
  tenths: number,
  threshold: { readonly tenths: number; readonly boundary: ">" | ">=" },
): boolean {
  return threshold.boundary === ">=" ? tenths >= threshold.tenths : tenths > threshold.tenths;
}
