import type { ReliabilityInputs } from "../schemas/types.ts";
import type { ChangeEstimate } from "./change-estimate.ts";
import { criticalValues } from "./critical-values.ts";

/** Where the change may lie, in points, given the error of the measure alone. */
export interface ChangeInterval {
  readonly confidenceLevel: ReliabilityInputs["confidenceLevel"];
  readonly low: number;
  readonly high: number;
}

/**
 * Gives the confidence interval of an estimated change: change ± critical value × standard error.
 *
 * @param estimate - of any method
 * @param confidenceLevel - two-sided, in per cent
 * @returns both ends in points; for showing, since no category is decided by it
 * @example
 * ```ts
 * import { changeInterval, jacobsonTruax } from "@medvirk/measures";
 *
 * const change = jacobsonTruax({ intakeTenths: 100, lastTenths: 200 }, {
 *   standardDeviation: 5,
 *   standardDeviationOf: "clinical",
 *   reliability: 0.5,
 *   reliabilityKind: "test-retest",
 * });
 * const interval = change.ok ? changeInterval(change.value, "95") : null;
 * [interval?.low.toFixed(1), interval?.high.toFixed(1)]; // => ["0.2", "19.8"]
 * ```
 */
export function changeInterval(
  { points, standardError }: ChangeEstimate<unknown>,
  confidenceLevel: ReliabilityInputs["confidenceLevel"],
): ChangeInterval {
  const margin = criticalValues[confidenceLevel] * standardError;
  return { confidenceLevel, low: points - margin, high: points + margin };
}
