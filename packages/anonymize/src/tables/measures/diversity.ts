import type { ClassValues } from "./class-measure.ts";

/**
 * The share of a class that its most frequent sensitive value takes.
 *
 * @param content - counts
 * @param from - where those of the class start
 * @param to - where they end
 * @param size - the records of the class
 * @returns a share, above 0 up to 1
 * @source pyCANON 1.3.5, (α,k)-anonymity (read 2026-11-22)
 * @internal
 */
export function largestShare(
  { counts }: ClassValues,
  from: number,
  to: number,
  size: number,
): number {
  let most = 0;
  for (let place = from; place < to; place += 1) most = Math.max(most, counts[place] ?? 0);
  return most / size;
}

/**
 * The Shannon entropy of the sensitive values of a class, as a natural logarithm.
 *
 * @param content - counts
 * @param from - where those of the class start
 * @param to - where they end
 * @param size - the records of the class
 * @returns 0 for one value; log of the number of values where all are equally frequent
 * @source Machanavajjhala et al., l-diversity (2007), definition of entropy l-diversity; ARX 3.9.2
 *   (read 2026-11-22)
 * @internal
 */
export function shannonEntropy(
  { counts }: ClassValues,
  from: number,
  to: number,
  size: number,
): number {
  let sum = 0;
  for (let place = from; place < to; place += 1) {
    const count = counts[place] ?? 0;
    sum += count * Math.log(count);
  }
  return Math.log(size) - sum / size;
}

/**
 * How many times the most frequent sensitive value stands for all from the `l`-th most frequent on:
 * recursive (c,l)-diversity asks for less than `c`.
 *
 * @param l - from which value on
 * @param content - counts
 * @param from - where those of the class start
 * @param to - where they end
 * @returns the number of times; infinity where the class has fewer than `l` values
 * @source Machanavajjhala et al., l-diversity (2007), definition of recursive (c,l)-diversity; ARX
 *   3.9.2 (read 2026-11-22)
 * @internal
 */
export function topByTail(l: number, { counts }: ClassValues, from: number, to: number): number {
  if (to - from < l) return Number.POSITIVE_INFINITY;
  const descending = counts.slice(from, to).sort().reverse();
  let tail = 0;
  for (let rank = l - 1; rank < descending.length; rank += 1) tail += descending[rank] ?? 0;
  return (descending[0] ?? 0) / tail;
}
