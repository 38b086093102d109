import type { ReliabilityInputs } from "../schemas/types.ts";
import type { ChangeEstimate } from "./change-estimate.ts";
import { criticalValues } from "./critical-values.ts";

/**
 * Grades a change by how sure the measure is of it, instead of one line between yes and no.
 *
 * @param estimate - of any method
 * @returns the highest of 95, 90 and 80 per cent, two-sided, that the index exceeds; `null` below
 *   80. For showing, since no category is decided by it
 * @source Wise 2004, J Pers Assess 82:50–59, argues for grades; the three levels are not verified there
 * @example
 * ```ts
 * import { gradedConfidence, hierarchicalLinear } from "@medvirk/measures";
 *
 * const change = hierarchicalLinear({ slope: 0.7, slopeStandardError: 0.4, model: "own-2026" });
 * change.ok ? gradedConfidence(change.value) : null; // => "90"
 * ```
 */
export function gradedConfidence({
  index,
}: ChangeEstimate<unknown>): ReliabilityInputs["confidenceLevel"] | null {
  const levels = ["95", "90", "80"] as const;
  return levels.find((level) => Math.abs(index) > criticalValues[level]) ?? null;
}
