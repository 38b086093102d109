import { groupRows } from "../../group-rows.ts";
import type { TableColumn } from "../../table.ts";

/**
 * Groups rows that stand at the same place of some dimensions.
 *
 * @param rows - the rows' numbers
 * @param dimensions - the columns to group by; none leaves all rows together
 * @returns the groups, each in the order of the rows
 * @internal
 */
export function rowsByPlace(
  rows: Uint32Array,
  dimensions: readonly TableColumn[],
): readonly Uint32Array[] {
  const groups = groupRows(
    rows,
    dimensions.map(({ codes, values }) => ({ codes, valueCount: values.length })),
  );
  return Array.from(groups.starts.subarray(0, -1), (start, group) =>
    groups.rows.subarray(start, groups.starts[group + 1]),
  );
}
