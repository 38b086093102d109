import type { ClassMeasure } from "../measures/class-measure.ts";
import { TOLERANCE, type ClassTest } from "./class-test.ts";

/**
 * The distance between a class and the whole table is at most `t`.
 *
 * @param t - the largest distance, 0–1
 * @param distance - equal, ordered or hierarchical
 * @param minimumDistinct - the fewest sensitive values of a class that can be as close
 * @returns the test; merging, since each of the distances is convex
 * @internal
 */
export function closenessTest(
  t: number,
  distance: ClassMeasure,
  minimumDistinct: number,
): Omit<ClassTest, "column"> {
  return {
    merging: true,
    minimumDistinct,
    passes: (content, from, to, size) => distance(content, from, to, size) <= t + TOLERANCE,
  };
}
