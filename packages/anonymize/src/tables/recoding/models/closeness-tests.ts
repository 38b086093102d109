import type { Hierarchy } from "../../hierarchies/hierarchy.ts";
import type { ClassMeasure } from "../../measures/class-measure.ts";
import { equalDistance, hierarchicalDistance } from "../../measures/distances.ts";
import { orderedDistance } from "../../measures/ordered-distance.ts";
import { TOLERANCE, type ClassTest } from "./class-test.ts";
import { fewestReaching } from "./likeness-tests.ts";

/** A test without its column. */
type Test = Omit<ClassTest, "column">;

/**
 * The equal distance is at most `t`.
 *
 * @param t - the largest distance, 0–1
 * @param shares - the share of each value in the whole table
 * @returns the test; merging, since the distance is convex
 * @internal
 */
export function equalDistanceTest(t: number, shares: Float64Array): Test {
  return {
    ...within(t, equalDistance(shares)),
    // The share of what a class lacks is a part of its distance.
    minimumDistinct: Math.max(1, fewestReaching(1 - t - TOLERANCE, shares)),
  };
}

/**
 * The ordered distance is at most `t`.
 *
 * @param t - the largest distance, 0–1
 * @param shares - the share of each value in the whole table
 * @param rankOf - for each value its place in the order, from 0
 * @returns the test; merging, since the distance is convex
 * @internal
 */
export function orderedDistanceTest(t: number, shares: Float64Array, rankOf: Uint32Array): Test {
  return within(t, orderedDistance(shares, rankOf));
}

/**
 * The hierarchical distance is at most `t`.
 *
 * @param t - the largest distance, 0–1
 * @param shares - the share of each value in the whole table
 * @param hierarchy - of the sensitive column; its coarsest level has one label
 * @param leafOf - for each value its place in the hierarchy
 * @returns the test; merging, since the distance is convex
 * @internal
 */
export function hierarchicalDistanceTest(
  t: number,
  shares: Float64Array,
  hierarchy: Hierarchy,
  leafOf: Uint32Array,
): Test {
  return within(t, hierarchicalDistance(shares, hierarchy, leafOf));
}

function within(t: number, distance: ClassMeasure): Test {
  return {
    merging: true,
    minimumDistinct: 1,
    passes: (content, from, to, size) => distance(content, from, to, size) <= t + TOLERANCE,
  };
}
