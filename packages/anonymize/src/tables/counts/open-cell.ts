import { groupRows } from "../group-rows.ts";
import type { TableColumn } from "../table.ts";
import type { CellPlace } from "./suppressed-table.ts";

/** A cell before anything is hidden; it never leaves the package. */
export interface OpenCell {
  readonly place: CellPlace;
  readonly count: number;
}

/**
 * Says where the cell of a row stands.
 *
 * @param dimensions - the columns of the dimensions
 * @param row - the row's number
 * @param isTotal - whether the cell is a total over the dimension of that index
 * @returns the place
 * @internal
 */
export function placeOf(
  dimensions: readonly TableColumn[],
  row: number,
  isTotal: (index: number, value: string | null) => boolean,
): CellPlace {
  return dimensions.map(({ codes, values }, index) => {
    const value = values[codes[row] ?? 0] ?? null;
    return isTotal(index, value) ? null : value;
  });
}

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
