import type { Lattice } from "../lattice.ts";
import type { Levels } from "../class-list.ts";
import type { Metric } from "./metric.ts";

/**
 * Height: the sum of the levels. It grows with each of them, so that the finer node bounds.
 *
 * @returns the metric
 * @source ARX 3.9.2, metric “height” (read 2026-11-22)
 * @internal
 */
export function heightMetric(): Metric {
  const height = (levels: Levels): number => levels.reduce((sum, level) => sum + level, 0);
  return ({ list }) => ({ score: height(list.levels), boundFrom: height });
}

/**
 * Precision: the mean over attributes of level / highest level; 0 for one that has no other level.
 *
 * @param lattice - the attributes
 * @returns the metric
 * @source ARX 3.9.2, metric “precision” (read 2026-11-22)
 * @internal
 */
export function precisionMetric({ attributes }: Lattice): Metric {
  const heights = attributes.map(({ levels }) => Math.max(1, levels.length - 1));
  const precision = (levels: Levels): number =>
    levels.reduce((sum, level, index) => sum + level / (heights[index] ?? 1), 0) / heights.length;
  return ({ list }) => ({ score: precision(list.levels), boundFrom: precision });
}
