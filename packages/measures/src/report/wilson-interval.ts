import { normalCriticalValues, type ConfidenceLevel } from "../estimators/confidence.ts";

/**
 * Computes Wilson's interval of a share; it stays within 0 and 1 and works for few persons.
 *
 * @param numerator - persons in the group, from 0 to the denominator
 * @param denominator - persons in all, at least 1
 * @param confidenceLevel - two-sided, in per cent
 * @returns both ends, as shares
 * @source Wilson 1927, J Am Stat Assoc 22:209–212, without continuity correction; from memory,
 *   checked against prop.test of R 4.2.2
 * @example
 * ```ts
 * import { wilsonInterval } from "@medvirk/measures";
 *
 * const { low, high } = wilsonInterval(12, 40, "95");
 * [low.toFixed(4), high.toFixed(4)]; // => ["0.1807", "0.4543"]
 * ```
 */
export function wilsonInterval(
  numerator: number,
  denominator: number,
  confidenceLevel: ConfidenceLevel,
): { readonly low: number; readonly high: number } {
  const share = numerator / denominator;
  const square = normalCriticalValues[confidenceLevel] ** 2;
  const weight = 1 + square / denominator;
  const centre = (share + square / (2 * denominator)) / weight;
  const half =
    Math.sqrt(square * ((share * (1 - share)) / denominator + square / (4 * denominator ** 2))) /
    weight;
  return {
    low: Math.min(share, Math.max(0, centre - half)),
    high: Math.max(share, Math.min(1, centre + half)),
  };
}
