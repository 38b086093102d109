import { createIssue, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import { givenTotalsOfColumns, givenTotalsOfPersons } from "../../../issues-counts.ts";
import { missingDimensionValue, totalLabelTaken } from "../../../issues-tables.ts";
import type { CountConfig, Totals } from "../../../schemas/tables/count-config-schema.ts";
import { allRows } from "../../group-rows.ts";
import type { Table, TableColumn } from "../../table.ts";
import { rowIssue } from "../row-issue.ts";
import { addUp } from "./add-up.ts";
import type { CellSystem } from "./cell-system.ts";
import { collectInnerCells } from "./collect-inner-cells.ts";
import type { Dimension } from "./dimension.ts";
import { givenRows, keepGivenCells, type GivenRows } from "./given-cells.ts";
import { narrowColumn } from "./narrow-column.ts";
import { readDimension } from "./read-dimension.ts";
import { readQuantities } from "./read-quantities.ts";

/** The cells of a table and the dimensions that they stand in. */
export interface ReadCells {
  readonly dimensions: readonly Dimension[];
  readonly system: CellSystem;
}

/**
 * Reads the cells of a table, and derives or checks its totals.
 *
 * @param table - a table whose columns are those of the config
 * @param config - the dimensions, the quantity and where totals come from
 * @param totals - the totals of the config
 * @param zerosHidden - whether zeros are hidden, so that those without a row count too
 * @returns the cells, inner ones first; or the issues of `suppressCells` that concern rows
 * @internal
 */
export function readCellSystem(
  table: Table,
  config: Omit<CountConfig, "profile">,
  totals: Totals,
  zerosHidden: boolean,
): Result<ReadCells> {
  const columns = config.dimensions.flatMap((name) => columnOf(table, name));
  const quantities = readQuantities(table, config);
  const issues = [
    ...(quantities.ok ? [] : quantities.issues),
    ...columns.flatMap(missingValueIssues),
    ...(totals.source === "derived" ? takenLabelIssues(columns, totals.label) : []),
    ...(totals.source === "given" ? givenIssues(config) : []),
  ];
  if (hasIssues(issues)) return { ok: false, issues };
  if (!quantities.ok) return quantities;
  const rows = rowsOf(table, config, columns, totals);
  if (!rows.ok) return rows;
  const narrowed = columns.map((column) => narrowColumn(column, rows.value.inner));
  const narrow = (name: string): readonly TableColumn[] =>
    columnOf(table, name).map((column) => narrowColumn(column, rows.value.inner));
  const dimensions: Dimension[] = [];
  for (const column of narrowed) {
    const dimension = readDimension(column, config.hierarchies ?? {}, narrow);
    if (!dimension.ok) return dimension;
    dimensions.push(dimension.value);
  }
  const { amounts, contributors } = quantities.value;
  const ofInner = {
    ...quantities.value,
    amounts: Float64Array.from(rows.value.inner, (row) => amounts[row] ?? 0),
    contributors: contributors && rows.value.inner.map((row) => contributors[row] ?? 0),
  };
  const inner = collectInnerCells(allRows(rows.value.inner.length), narrowed, ofInner, {
    rowIsCell: config.count !== undefined,
    withEmptyCells: config.count === undefined && zerosHidden,
  });
  // Row numbers of the narrowed table are those of the table only where no row was left out.
  if (!inner.ok) return inner;
  const kept = (config.tables ?? [config.dimensions]).map((names) =>
    config.dimensions.map((name) => names.includes(name)),
  );
  const system = addUp(dimensions, inner.value, kept);
  if (!system.ok) return system;
  const cells =
    totals.source === "given" ? keepGivenCells(system.value, rows.value.totals, amounts) : system;
  return cells.ok ? succeed({ dimensions, system: cells.value }) : cells;
}

function columnOf(table: Table, name: string): readonly TableColumn[] {
  return table.columns.filter((column) => column.name === name);
}

function rowsOf(
  table: Table,
  { hierarchies = {} }: Omit<CountConfig, "profile">,
  columns: readonly TableColumn[],
  { source, label }: Totals,
): Result<GivenRows> {
  const rows = allRows(table.rowCount);
  if (source === "derived") return succeed({ inner: rows, totals: [] });
  const groups = columns.map(
    ({ name }) =>
      new Set(
        (Object.hasOwn(hierarchies, name) ? (hierarchies[name] ?? []) : []).flatMap((way) =>
          way.kind === "tree" ? Object.values(way.parents) : [],
        ),
      ),
  );
  return givenRows(rows, columns, (at, value) => groups[at]?.has(value) === true, label);
}

function missingValueIssues({ name, codes, values }: TableColumn): readonly Issue[] {
  const rows = [...codes.keys()].filter((row) => (values[codes[row] ?? 0] ?? "") === "");
  return rowIssue(missingDimensionValue, rows, { column: name });
}

function takenLabelIssues(dimensions: readonly TableColumn[], label: string): readonly Issue[] {
  return dimensions
    .filter(({ values }) => values.includes(label))
    .map(({ name }) => createIssue(totalLabelTaken, ["totals", "label"], { column: name }));
}

function givenIssues({ count, hierarchies = {} }: Omit<CountConfig, "profile">): readonly Issue[] {
  const ways = Object.values(hierarchies).flat();
  return [
    ...(count === undefined ? [createIssue(givenTotalsOfPersons, ["totals"])] : []),
    ...(ways.some(({ kind }) => kind === "columns")
      ? [createIssue(givenTotalsOfColumns, ["totals"])]
      : []),
  ];
}
