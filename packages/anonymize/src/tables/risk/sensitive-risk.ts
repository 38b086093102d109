import { largestShare, shannonEntropy, topByTail } from "../measures/diversity.ts";
import { distanceOf } from "../measures/distance-of.ts";
import type { ClassMeasure } from "../measures/class-measure.ts";
import { largestBoundedGain, largestGain, largestLogRatio } from "../measures/likeness.ts";
import { isOrdered } from "../measures/rank-values.ts";
import type { SensitiveColumn } from "../measures/sensitive-column.ts";
import { TOLERANCE } from "../models/class-test.ts";
import type { SensitiveCounts } from "./class-counts.ts";
import { pycanonRecursive } from "./pycanon-recursive.ts";
import type { SensitiveRisk } from "./risk-report.ts";

/**
 * Measures what the classes of a table give away of a sensitive column.
 *
 * @param column - the column
 * @param counts - its values by class
 * @param sizes - the records of each class
 * @returns each measure for the class where it is worst
 * @internal
 */
export function sensitiveRisk(
  column: SensitiveColumn,
  counts: SensitiveCounts,
  sizes: Uint32Array,
): SensitiveRisk {
  const { name, shares, hierarchy } = column;
  const worst = (measure: ClassMeasure): number => largest(measure, counts, sizes);
  const distinctL = -worst((_content, from, to) => from - to);
  const enhanced = worst(largestBoundedGain(shares, TOLERANCE));
  const topByRest = worst((content, from, to) => topByTail(2, content, from, to));
  return {
    column: name,
    values: shares.filter((share) => share > 0).length,
    distinctL,
    entropyL: Math.exp(-worst((...of) => -shannonEntropy(...of))),
    recursiveC: Number.isFinite(topByRest) ? topByRest : null,
    pycanonRecursive: distinctL < 2 ? null : pycanonRecursive(distinctL, counts),
    alpha: worst(largestShare),
    closeness: {
      equal: worst(distanceOf("equal", column)),
      ordered: isOrdered(column) ? worst(distanceOf("ordered", column)) : null,
      hierarchical: hierarchy === undefined ? null : worst(distanceOf("hierarchical", column)),
    },
    basicBeta: worst(largestGain(shares)),
    enhancedBeta: Number.isFinite(enhanced) ? enhanced : null,
    delta: worst(largestLogRatio(shares)),
  };
}

function largest(measure: ClassMeasure, counts: SensitiveCounts, sizes: Uint32Array): number {
  const { starts } = counts;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < sizes.length; place += 1) {
    const value = measure(counts, starts[place] ?? 0, starts[place + 1] ?? 0, sizes[place] ?? 0);
    if (value > most) most = value;
  }
  return most;
}
