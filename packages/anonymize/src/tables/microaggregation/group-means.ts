import type { TableColumn } from "../table.ts";
import type { NearGroups } from "./group-nearest.ts";

function groupMeans(values: Float64Array, { groupOf, groupCount }: NearGroups): Float64Array {
  const sums = new Float64Array(groupCount);
  const sizes = new Float64Array(groupCount);
  for (const [row, group] of groupOf.entries()) {
    sums[group] = (sums[group] ?? 0) + (values[row] ?? 0);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return sums.map((sum, group) => sum / (sizes[group] ?? 1));
}

/**
 * Replaces the numbers of a column by the means of their groups, rounded to ten digits.
 *
 * @param name - the column
 * @param values - its numbers
 * @param groups - the group of each record
 * @returns the column
 * @internal
 */
export function columnOfMeans(
  name: string,
  values: Float64Array,
  { groupOf, groupCount }: NearGroups,
): TableColumn {
  const texts = Array.from(groupMeans(values, { groupOf, groupCount }), (mean) =>
    String(Number(mean.toPrecision(10))),
  );
  const codeOf = new Map<string, number>();
  for (const group of groupOf) {
    const text = texts[group] ?? "";
    if (!codeOf.has(text)) codeOf.set(text, codeOf.size);
  }
  const codes = groupOf.map((group) => codeOf.get(texts[group] ?? "") ?? 0);
  return { name, codes, values: [...codeOf.keys()] };
}

/**
 * Says what the means lost: the sum of squares within groups by that of the whole.
 *
 * @param scaled - columns of mean 0
 * @param groups - the group of each record
 * @returns a share, 0–1; 0 where nothing varies
 * @internal
 */
export function lostVariance(
  scaled: readonly Float64Array[],
  { groupOf, groupCount }: NearGroups,
): number {
  let within = 0;
  let whole = 0;
  for (const values of scaled) {
    const means = groupMeans(values, { groupOf, groupCount });
    for (const [row, value] of values.entries()) {
      within += (value - (means[groupOf[row] ?? 0] ?? 0)) ** 2;
      whole += value ** 2;
    }
  }
  return whole > 0 ? Math.min(1, within / whole) : 0;
}
