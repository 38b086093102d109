/** An n-k rule. */
export interface DominanceRule {
  /** n: how many of the largest contributors. */
  readonly contributors: number;
  /** k: the share above which they dominate, in percent. */
  readonly percent: number;
}

/**
 * Tells how high a cell's upper bound must lie that its largest contributors don't stand out.
 *
 * @param sums - what each contributor put in, the largest first
 * @param rule - n and k
 * @returns the upper bound that would make their share k percent; `undefined` when they don't
 *   have more than that
 * @source Hundepool et al. (2012), Statistical Disclosure Control, on (n,k) dominance (from memory)
 * @internal
 */
export function dominanceBound(
  sums: readonly number[],
  { contributors, percent }: DominanceRule,
): number | undefined {
  const total = sums.reduce((sum, amount) => sum + amount, 0);
  const largest = sums.slice(0, contributors).reduce((sum, amount) => sum + amount, 0);
  if (BigInt(largest) * 100n <= BigInt(total) * BigInt(percent)) return undefined;
  return Math.ceil((largest * 100) / percent);
}
