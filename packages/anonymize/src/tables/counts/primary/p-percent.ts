/**
 * Tells how high a cell's upper bound must lie that the second largest contributor can't estimate
 * the largest to within p percent.
 *
 * @param sums - what each contributor put in, the largest first
 * @param percent - p
 * @returns the upper bound; `undefined` when the rest of the cell already hides the largest
 * @source Hundepool et al. (2012), Statistical Disclosure Control, on the p% rule (from memory)
 * @internal
 */
export function pPercentBound(sums: readonly number[], percent: number): number | undefined {
  const [largest = 0, second = 0] = sums;
  if (largest === 0) return undefined;
  const total = sums.reduce((sum, amount) => sum + amount, 0);
  const rest = total - largest - second;
  if (BigInt(rest) * 100n >= BigInt(largest) * BigInt(percent)) return undefined;
  return Math.ceil(total + (largest * percent) / 100 - rest);
}
