import type { Hierarchy } from "../../hierarchies/hierarchy.ts";
import { TOLERANCE, type ClassTest } from "./class-test.ts";
import { fewestReaching } from "./likeness-tests.ts";

/** A test without its column. */
type Test = Omit<ClassTest, "column">;

/**
 * Half the sum of differences between the shares in the class and in the table is at most `t`.
 *
 * @param t - the largest distance, 0–1
 * @param shares - the share of each value in the whole table
 * @returns the test; merging, since the distance is convex
 * @source Li, Li & Venkatasubramanian, t-Closeness (2007), equal distance; ARX 3.9.2 and pyCANON
 *   1.3.5 (read 2026-11-22)
 * @internal
 */
export function equalDistanceTest(t: number, shares: Float64Array): Test {
  return {
    merging: true,
    // The share of what a class lacks is a part of its distance.
    minimumDistinct: Math.max(1, fewestReaching(1 - t - TOLERANCE, shares)),
    passes: ({ values, counts }, from, to, size) => {
      let gain = 0;
      for (let place = from; place < to; place += 1) {
        const more = (counts[place] ?? 0) / size - (shares[values[place] ?? 0] ?? 0);
        if (more > 0) gain += more;
      }
      return gain <= t + TOLERANCE;
    },
  };
}

/**
 * The earth mover's distance over values in their order, evenly spaced, is at most `t`.
 *
 * @param t - the largest distance, 0–1
 * @param shares - the share of each value in the whole table
 * @param rankOf - for each value its place in the order, from 0
 * @returns the test; merging, since the distance is convex
 * @source Li, Li & Venkatasubramanian, t-Closeness (2007), ordered distance; pyCANON 1.3.5
 *   (read 2026-11-22)
 * @internal
 */
export function orderedDistanceTest(t: number, shares: Float64Array, rankOf: Uint32Array): Test {
  const byRank = new Float64Array(shares.length);
  shares.forEach((share, value) => {
    byRank[rankOf[value] ?? 0] = share;
  });
  const steps = Math.max(1, shares.filter((share) => share > 0).length - 1);
  return {
    merging: true,
    minimumDistinct: 1,
    passes: ({ values, counts }, from, to, size) => {
      const inClass = new Float64Array(byRank.length);
      for (let place = from; place < to; place += 1) {
        inClass[rankOf[values[place] ?? 0] ?? 0] = (counts[place] ?? 0) / size;
      }
      let moved = 0;
      let carried = 0;
      for (let rank = 0; rank < byRank.length; rank += 1) {
        carried += (inClass[rank] ?? 0) - (byRank[rank] ?? 0);
        if ((byRank[rank] ?? 0) > 0) moved += Math.abs(carried);
      }
      return moved / steps <= t + TOLERANCE;
    },
  };
}

/**
 * The earth mover's distance over the levels of a hierarchy is at most `t`: what is moved within a
 * label of level `i` of `n` costs `i / n`.
 *
 * @param t - the largest distance, 0–1
 * @param shares - the share of each value in the whole table
 * @param hierarchy - of the sensitive column; its coarsest level has one label
 * @param leafOf - for each value its place in the hierarchy
 * @returns the test; merging, since the distance is convex
 * @source Li, Li & Venkatasubramanian, t-Closeness (2007), hierarchical distance
 * @internal
 */
export function hierarchicalDistanceTest(
  t: number,
  shares: Float64Array,
  { levels }: Hierarchy,
  leafOf: Uint32Array,
): Test {
  const height = Math.max(1, levels.length - 1);
  return {
    merging: true,
    minimumDistinct: 1,
    passes: ({ values, counts }, from, to, size) => {
      const more = shares.map((share) => -share);
      for (let place = from; place < to; place += 1) {
        const value = values[place] ?? 0;
        more[value] = (more[value] ?? 0) + (counts[place] ?? 0) / size;
      }
      let cost = 0;
      // What crosses the border of a label is half the sum of what the labels are over or under;
      // it travels one level further up for each level on which it does.
      for (const { labels, labelOf } of levels) {
        const over = new Float64Array(labels.length);
        for (const [value, extra] of more.entries()) {
          const label = labelOf[leafOf[value] ?? 0] ?? 0;
          over[label] = (over[label] ?? 0) + extra;
        }
        cost += over.reduce((sum, extra) => sum + Math.abs(extra), 0) / 2 / height;
      }
      return cost <= t + TOLERANCE;
    },
  };
}
