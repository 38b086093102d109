import type { UtilityMetric } from "../../../schemas/tables/metric-schema.ts";
import type { KeyField } from "../key-fields.ts";
import type { Lattice } from "../lattice.ts";
import { averageClassSizeMetric, discernibilityMetric } from "./class-size-metric.ts";
import { entropyMetric } from "./entropy-metric.ts";
import { heightMetric, precisionMetric } from "./level-metrics.ts";
import { lossMetric } from "./loss-metric.ts";
import type { Metric } from "./metric.ts";

/** A metric by its name, written out. */
export type NamedMetric = Exclude<UtilityMetric, string>;

/**
 * Writes a metric out.
 *
 * @param metric - its name, or its name and parameters
 * @returns name and parameters
 * @internal
 */
export function namedMetric(metric: UtilityMetric): NamedMetric {
  return typeof metric === "string" ? { name: metric } : metric;
}

/**
 * Makes the metric that a config names.
 *
 * @param metric - name and parameters
 * @param lattice - the attributes
 * @param fields - where a class holds its labels
 * @param minimumSize - the fewest records of a class that is kept
 * @returns the metric
 * @internal
 */
export function metricOf(
  metric: NamedMetric,
  lattice: Lattice,
  fields: readonly KeyField[],
  minimumSize: number,
): Metric {
  switch (metric.name) {
    case "loss":
      return lossMetric(lattice, fields);
    case "aecs":
      return averageClassSizeMetric(lattice.recordCount, minimumSize);
    case "discernibility":
      return discernibilityMetric(lattice.recordCount, metric.monotonic);
    case "entropy":
      return entropyMetric(lattice, fields, metric.monotonic);
    case "height":
      return heightMetric();
    case "precision":
      return precisionMetric(lattice);
  }
}
