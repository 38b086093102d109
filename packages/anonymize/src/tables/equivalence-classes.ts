import { createIssue, resultOf, type Result } from "@medvirk/core";
import { missingColumn } from "../issues-tables.ts";
import { allRows, groupRows, type RowGroups } from "./group-rows.ts";
import type { Table } from "./table.ts";

/**
 * The rows of a table by class: class `c` holds `rows[starts[c]]` up to, not including,
 * `rows[starts[c + 1]]`, in the order of the table.
 */
export type EquivalenceClasses = RowGroups;

/**
 * Finds the equivalence classes of a table: the groups of rows that are alike in some columns.
 *
 * `null` counts as a value here; `assessRisk` knows other treatments of what is missing.
 *
 * @param table - a table of `createTable`
 * @param columnNames - the columns to compare, such as the quasi-identifiers; none gives one class
 * @returns the row numbers, from 0, of each class; or `anonymize.missing-column`
 * @source arx-deidentifier/arx, TestRiskMetrics (read 2026-11-22): the classes of a table
 * @example
 * ```ts
 * import { createTable, equivalenceClasses } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["age", "place"], [["34", "Alta"], ["51", "Bodø"], ["34", "Alta"]]);
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const classes = equivalenceClasses(table.value, ["age", "place"]);
 * classes.ok && [...classes.value.rows]; // => [0, 2, 1]
 * classes.ok && [...classes.value.starts]; // => [0, 2, 3]
 * ```
 */
export function equivalenceClasses(
  table: Table,
  columnNames: readonly string[],
): Result<EquivalenceClasses> {
  const columnOf = new Map(table.columns.map((column) => [column.name, column]));
  const columns = columnNames.flatMap((name) => columnOf.get(name) ?? []);
  const issues = columnNames.flatMap((name, index) =>
    columnOf.has(name) ? [] : [createIssue(missingColumn, [index], { column: name })],
  );
  return resultOf(issues, () =>
    groupRows(
      allRows(table.rowCount),
      columns.map(({ codes, values }) => ({ codes, valueCount: values.length })),
    ),
  );
}
