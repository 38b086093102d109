import type { ChangeEstimate } from "./change-estimate.ts";

/**
 * Gives the two-sided p of an estimated change: how often the measure's error alone would show one
 * at least as large, if nothing had changed.
 *
 * @param estimate - of any method
 * @returns between 0 and 1; for showing, since no category is decided by it
 * @source Abramowitz & Stegun 1964, 7.1.5 (series) and 7.1.14 (continued fraction), not verified there
 * @example
 * ```ts
 * import { changeProbability, hierarchicalLinear } from "@medvirk/measures";
 *
 * const change = hierarchicalLinear({ slope: 1.96, slopeStandardError: 1, model: "own-2026" });
 * change.ok ? changeProbability(change.value).toFixed(4) : ""; // => "0.0500"
 * ```
 */
export function changeProbability({ index }: ChangeEstimate<unknown>): number {
  const size = Math.abs(index) / Math.SQRT2;
  return size < 2.5 ? 1 - centre(size) : tail(size);
}

/** erf: 2/√π × Σ (−1)ᵏ x^(2k+1) / (k! (2k+1)), quick near the centre. */
function centre(size: number): number {
  let term = size;
  let sum = size;
  for (let step = 1; step < 80; step += 1) {
    term *= (-size * size) / step;
    sum += term / (2 * step + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** erfc: e^(−x²) / (√π (x + ½/(x + 1/(x + 3/2/(x + …))))), quick far out. */
function tail(size: number): number {
  let fraction = size;
  for (let step = 80; step > 0; step -= 1) fraction = size + step / 2 / fraction;
  return Math.exp(-size * size) / (Math.sqrt(Math.PI) * fraction);
}
