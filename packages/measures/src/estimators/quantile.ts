import { at, type Numbers } from "./matrix.ts";

/**
 * Gives a quantile by R's type 7, linear between two neighbours: the default of R, NumPy and Excel.
 *
 * @param sorted - numbers in rising order, at least one
 * @param share - between 0 and 1, both included
 * @returns the quantile; `NaN` of an empty list
 * @source Hyndman & Fan 1996, The American Statistician 50:361–365, definition 7; from memory
 * @example
 * ```ts
 * import { quantile } from "@medvirk/measures";
 *
 * quantile([1, 2, 3, 4], 0.25); // => 1.75
 * ```
 */
export function quantile(sorted: Numbers, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  const low = at(sorted, below);
  return low + (place - below) * (at(sorted, above) - low);
}
