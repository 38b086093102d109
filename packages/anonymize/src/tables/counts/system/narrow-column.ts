import type { TableCell, TableColumn } from "../../table.ts";

/**
 * Takes some rows of a column, with the values that occur in them.
 *
 * @param column - the column
 * @param rows - the rows' numbers
 * @returns a column of as many rows
 * @internal
 */
export function narrowColumn(column: TableColumn, rows: Uint32Array): TableColumn {
  const codeOf = new Map<number, number>();
  const values: TableCell[] = [];
  const codes = rows.map((row) => {
    const before = column.codes[row] ?? 0;
    const known = codeOf.get(before) ?? values.push(column.values[before] ?? null) - 1;
    codeOf.set(before, known);
    return known;
  });
  return { name: column.name, codes, values };
}
