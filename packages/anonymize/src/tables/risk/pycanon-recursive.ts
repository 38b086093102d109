import type { SensitiveCounts } from "./class-counts.ts";
import type { PycanonRecursive } from "./risk-report.ts";

/**
 * Recursive (c,l)-diversity as pyCANON has it, which is not the published definition: counts are
 * sorted upwards, and `c` is the largest whole part, over classes, of the rarest count by the sum
 * from the `l`-th rarest on, plus one.
 *
 * @param l - the fewest distinct values of a class
 * @param counts - the values by class
 * @returns the pair
 * @source pyCANON 1.3.5, recursive (c,l)-diversity (read 2026-11-22)
 * @internal
 */
export function pycanonRecursive(l: number, counts: SensitiveCounts): PycanonRecursive {
  let most = 0;
  for (let place = 0; place + 1 < counts.starts.length; place += 1) {
    const ascending = counts.counts.slice(counts.starts[place], counts.starts[place + 1]).sort();
    const tail = ascending.subarray(l - 1).reduce((sum, count) => sum + count, 0);
    most = Math.max(most, Math.floor((ascending[0] ?? 0) / tail + 1));
  }
  return { c: most, l };
}
