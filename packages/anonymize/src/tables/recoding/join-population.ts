import { createIssue, hasIssues, succeed, type Result } from "@medvirk/core";
import { missingColumn } from "../../issues-tables.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { roleOf } from "../encode-table.ts";
import type { Table, TableColumn } from "../table.ts";

/**
 * Puts the rows of a population after those of a table, in the columns that are quasi-identifiers.
 *
 * @param table - the table
 * @param population - a table with at least the quasi-identifiers; other columns are left out
 * @param config - the roles
 * @returns a table of both; or `anonymize.missing-column` for a quasi-identifier that the
 *   population lacks
 * @internal
 */
export function joinPopulation(
  table: Table,
  population: Table,
  config: TableConfig,
): Result<Table> {
  const columnOf = new Map(population.columns.map((column) => [column.name, column]));
  const isQuasi = (name: string): boolean => roleOf(name, config) === "quasi-identifier";
  const issues = table.columns
    .filter(({ name }) => isQuasi(name) && !columnOf.has(name))
    .map(({ name }) => createIssue(missingColumn, ["population", name], { column: name }));
  if (hasIssues(issues)) return { ok: false, issues };
  const rowCount = table.rowCount + population.rowCount;
  const columns = table.columns.map((column) => {
    const other = isQuasi(column.name) ? columnOf.get(column.name) : undefined;
    return joinColumn(column, other, rowCount);
  });
  return succeed({ rowCount, columns });
}

function joinColumn(
  { name, codes, values }: TableColumn,
  other: TableColumn | undefined,
  rowCount: number,
): TableColumn {
  const joined = new Uint32Array(rowCount);
  joined.set(codes);
  if (other === undefined) return { name, codes: joined, values };
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const added = other.values.filter((value) => !codeOf.has(value));
  for (const [index, value] of added.entries()) codeOf.set(value, values.length + index);
  const target = Uint32Array.from(other.values, (value) => codeOf.get(value) ?? 0);
  joined.set(
    other.codes.map((code) => target[code] ?? 0),
    codes.length,
  );
  return { name, codes: joined, values: [...values, ...added] };
}
