/** How far a last score lies from what was expected of it, in OpenFIT's five steps. */
export type SeverityBucket = "well-above" | "above" | "near" | "below" | "well-below";

/**
 * Puts one course into OpenFIT's bucket of severity-adjusted effect sizes.
 *
 * 0.8 and more is well above what was expected, 0.5 to below 0.8 above, −0.5 to below 0.5 near it;
 * the rest is the mirror image, in which −0.8 itself is read as below.
 *
 * @param lastTenths - last score in tenths
 * @param expectedTenths - what the reference expects there, in tenths
 * @param standardDeviationTenths - of the reference, in tenths; above 0
 * @returns the bucket; it says where a score lies, and nothing of why
 * @source OpenFIT KA-01028 to KA-01031, read 2026-11-22; where −0.8 itself belongs isn't said there
 * @example
 * ```ts
 * import { severityBucket } from "@medvirk/measures";
 *
 * severityBucket(284, 220, 80); // => "well-above"
 * severityBucket(180, 220, 80); // => "near"
 * ```
 */
export function severityBucket(
  lastTenths: number,
  expectedTenths: number,
  standardDeviationTenths: number,
): SeverityBucket {
  // Multiplied and not divided: 64 of 80 is exactly 0.8, and 0.8 as a double isn't.
  const tenfold = 10 * (lastTenths - expectedTenths);
  if (tenfold >= 8 * standardDeviationTenths) return "well-above";
  if (tenfold >= 5 * standardDeviationTenths) return "above";
  if (tenfold >= -5 * standardDeviationTenths) return "near";
  return tenfold >= -8 * standardDeviationTenths ? "below" : "well-below";
}
