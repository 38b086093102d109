import { logGamma } from "../estimators/log-gamma.ts";

/**
 * Gives Hedges' correction, which takes away what small samples add to an effect size.
 *
 * @param degreesOfFreedom - at least 2
 * @returns the factor, below 1
 * @source Hedges 1981, J Educ Stat 6:107–128: Γ(m/2) / (√(m/2)·Γ((m − 1)/2)); the exact factor
 *   agrees with metafor's published test values, read 2026-11-23
 * @example
 * ```ts
 * import { hedgesCorrection } from "@medvirk/measures";
 *
 * hedgesCorrection(19).toFixed(4); // => "0.9599"
 * ```
 */
export function hedgesCorrection(degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  return Math.exp(logGamma(half) - logGamma(half - 0.5)) / Math.sqrt(half);
}
