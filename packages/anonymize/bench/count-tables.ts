import {
  createTable,
  suppressCells,
  type CountConfig,
  type SuppressedTable,
  type Table,
  type TableCell,
} from "../src/tables.ts";

/** Makes a table that must be valid. */
export function tableOf(names: readonly string[], rows: readonly (readonly TableCell[])[]): Table {
  const table = createTable(names, rows);
  if (!table.ok) throw new Error("a valid table must go through");
  return table.value;
}

/** Hides cells of a table that must go through. */
export function suppressed(table: Table, config: CountConfig): SuppressedTable {
  const result = suppressCells(table, config);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

/** The codes of the issues, or nothing. */
export function codes(table: Table, config: CountConfig): string {
  const result = suppressCells(table, config);
  return result.ok ? "" : result.issues.map(({ code }) => code).join();
}
