import type { SensitiveDistance } from "../../schemas/tables/model-schema.ts";
import type { ClassMeasure } from "./class-measure.ts";
import { equalDistance, hierarchicalDistance } from "./distances.ts";
import { orderedDistance } from "./ordered-distance.ts";
import { rankValues } from "./rank-values.ts";
import type { SensitiveColumn } from "./sensitive-column.ts";

/**
 * Makes the distance between a class and the whole table in a sensitive column.
 *
 * @param distance - how far apart two values are
 * @param column - the column
 * @returns the measure; the equal distance where a hierarchy is asked for and none is there
 * @internal
 */
export function distanceOf(distance: SensitiveDistance, column: SensitiveColumn): ClassMeasure {
  const { shares, values, hierarchy } = column;
  if (distance === "ordered") return orderedDistance(shares, rankValues(column));
  if (distance === "equal" || hierarchy === undefined) return equalDistance(shares);
  const leafOfValue = new Map(hierarchy.values.map((value, leaf) => [value, leaf]));
  const leafOf = Uint32Array.from(values, (value) => leafOfValue.get(value ?? "") ?? 0);
  return hierarchicalDistance(shares, hierarchy, leafOf);
}
