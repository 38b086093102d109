import { createIssue, fail, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import * as issues from "../../issues-tables.ts";
import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";
import { allRows } from "../group-rows.ts";
import type { Table, TableColumn } from "../table.ts";
import { checkTotals } from "./check-totals.ts";
import { deriveTotals } from "./derive-totals.ts";
import { rowsByPlace, type OpenCell } from "./open-cell.ts";
import { rowIssue } from "./row-issue.ts";

const MOST_CELLS = 2_097_152;

/**
 * Reads the cells of a table of counts, and derives or checks its totals.
 *
 * @param table - a table with one row a cell
 * @param config - the dimensions, the count column and where totals come from; its columns stand
 *   in the table
 * @returns the cells, inner ones first; or the issues of `suppressCells` that concern rows
 * @internal
 */
export function countCells(table: Table, config: CountConfig): Result<readonly OpenCell[]> {
  const dimensions = config.dimensions.flatMap((name) => columnOf(table, name));
  const counts = columnOf(table, config.count).flatMap(readCounts);
  const { source, label } = config.totals;
  if (table.rowCount * 2 ** dimensions.length > MOST_CELLS) {
    return fail(createIssue(issues.tooManyCells, [], { most: MOST_CELLS }));
  }
  const rows = allRows(table.rowCount);
  const found = [
    ...rowIssue(
      issues.invalidCount,
      rowsWhere(counts, (count) => count === undefined),
    ),
    ...dimensions.flatMap(missingValueIssues),
    ...repeatedCellIssues(rows, dimensions),
    ...(source === "derived" ? takenLabelIssues(dimensions, label) : []),
  ];
  if (hasIssues(found)) return { ok: false, issues: found };
  const known = counts.map((count) => count ?? 0);
  return source === "derived"
    ? succeed(deriveTotals(rows, dimensions, known))
    : checkTotals(rows, dimensions, known, label);
}

function columnOf(table: Table, name: string): readonly TableColumn[] {
  return table.columns.filter((column) => column.name === name);
}

/** Plain digits only: a decimal comma, a sign or a blank is a sign of a misread file. */
function readCounts({ codes, values }: TableColumn): readonly (number | undefined)[] {
  const countOfCode = values.map((value) =>
    value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined,
  );
  return Array.from(codes, (code) => countOfCode[code]);
}

function missingValueIssues({ name, codes, values }: TableColumn): readonly Issue[] {
  const places = Array.from(codes, (code) => values[code]);
  const rows = rowsWhere(places, (value) => value === null || value === "");
  return rowIssue(issues.missingDimensionValue, rows, { column: name });
}

function repeatedCellIssues(
  rows: Uint32Array,
  dimensions: readonly TableColumn[],
): readonly Issue[] {
  const repeated = rowsByPlace(rows, dimensions).flatMap((group) => [...group.subarray(1)]);
  return rowIssue(issues.repeatedCell, repeated);
}

function takenLabelIssues(dimensions: readonly TableColumn[], label: string): readonly Issue[] {
  return dimensions
    .filter(({ values }) => values.includes(label))
    .map(({ name }) => createIssue(issues.totalLabelTaken, ["totals", "label"], { column: name }));
}

function rowsWhere<T>(items: readonly T[], isSought: (item: T) => boolean): readonly number[] {
  return items.flatMap((item, row) => (isSought(item) ? [row] : []));
}
