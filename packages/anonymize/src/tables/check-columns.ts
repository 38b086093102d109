import { createIssue, type Issue } from "@medvirk/core";
import { missingColumn, noDeclaredColumn, undeclaredColumn } from "../issues-tables.ts";
import type { Table } from "./table.ts";

/**
 * Compares the columns that a config declares with those of the table.
 *
 * A column's name is only said when the table is known to have a header: else the "names" are the
 * first row, and may be a person's data.
 *
 * @param table - the table
 * @param declared - the names that the config declares
 * @returns `anonymize.no-declared-column` alone, or `anonymize.missing-column` and
 *   `anonymize.undeclared-column` for each
 * @internal
 */
export function checkColumns(table: Table, declared: readonly string[]): readonly Issue[] {
  const names = new Set(table.columns.map(({ name }) => name));
  const known = new Set(declared);
  if (!declared.some((name) => names.has(name))) return [createIssue(noDeclaredColumn)];
  return [
    ...[...known]
      .filter((name) => !names.has(name))
      .map((column) => columnIssue(missingColumn, column)),
    ...[...names]
      .filter((name) => !known.has(name))
      .map((column) => columnIssue(undeclaredColumn, column)),
  ];
}

function columnIssue(definition: typeof missingColumn, column: string): Issue {
  return createIssue(definition, ["columns", column], { column });
}
