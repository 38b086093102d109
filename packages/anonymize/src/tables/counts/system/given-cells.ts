import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { noTotals, onlyTotals, repeatedCell, totalsDoNotAddUp } from "../../../issues-tables.ts";
import type { TableColumn } from "../../table.ts";
import { rowIssue } from "../row-issue.ts";
import type { CellPlace } from "../suppressed-table.ts";
import { cellCountOf, membersOf, type CellSystem } from "./cell-system.ts";
import { placeKey } from "./place-key.ts";

/** A row that is a total or the cell of a group. */
export interface GivenTotal {
  readonly row: number;
  readonly place: CellPlace;
}

/** The rows of a table whose totals are given. */
export interface GivenRows {
  readonly inner: Uint32Array;
  readonly totals: readonly GivenTotal[];
}

/**
 * Tells the rows of inner cells from those of totals and groups.
 *
 * @param rows - the rows' numbers
 * @param dimensions - the columns of the dimensions
 * @param isGroup - whether a value of the dimension of that index is a group
 * @param label - what stands for a total
 * @returns the rows; or `anonymize.only-totals`, `anonymize.no-totals`, `anonymize.repeated-cell`
 * @internal
 */
export function givenRows(
  rows: Uint32Array,
  dimensions: readonly TableColumn[],
  isGroup: (dimension: number, value: string) => boolean,
  label: string,
): Result<GivenRows> {
  const textAt = ({ codes, values }: TableColumn, row: number): string =>
    values[codes[row] ?? 0] ?? "";
  const isTotal = (row: number): boolean =>
    dimensions.some((column, at) => {
      const value = textAt(column, row);
      return value === label || isGroup(at, value);
    });
  const inner = rows.filter((row) => !isTotal(row));
  const totals = [...rows].filter(isTotal).map((row) => ({
    row,
    place: dimensions.map((column) => {
      const value = textAt(column, row);
      return value === label ? null : value;
    }),
  }));
  if (inner.length === 0) return fail(createIssue(onlyTotals));
  // A misspelt label would let totals pass for groups, and hidden counts be computed from them.
  if (totals.length === 0) return fail(createIssue(noTotals, ["totals", "label"]));
  const seen = new Set<string>();
  const twice = totals.filter(({ place }) => seen.size === seen.add(placeKey(place)).size);
  const [issue] = rowIssue(
    repeatedCell,
    twice.map(({ row }) => row),
  );
  return issue === undefined ? succeed({ inner, totals }) : fail(issue);
}

/**
 * Keeps, of all cells that could be added up, those that the table has.
 *
 * @param system - every cell
 * @param totals - the rows of totals and groups
 * @param amounts - what stands in each row
 * @returns the table's cells; or `anonymize.totals-do-not-add-up`
 * @internal
 */
export function keepGivenCells(
  system: CellSystem,
  totals: readonly GivenTotal[],
  amounts: Float64Array,
): Result<CellSystem> {
  const cellOf = new Map(system.places.map((place, cell) => [placeKey(place), cell]));
  const given = new Set<number>();
  const wrong: number[] = [];
  const ofNobody: CellPlace[] = [];
  for (const { row, place } of totals) {
    const cell = cellOf.get(placeKey(place));
    if ((cell === undefined ? 0 : system.values[cell]) !== amounts[row]) wrong.push(row);
    if (cell === undefined) ofNobody.push(place);
    else given.add(cell);
  }
  const [issue] = rowIssue(totalsDoNotAddUp, wrong);
  if (issue !== undefined) return fail(issue);
  const innerCells = new Set(cellsOfOneRow(system));
  const kept = Array.from({ length: cellCountOf(system) }, (_, cell) => cell).filter(
    (cell) => given.has(cell) || innerCells.has(cell),
  );
  return succeed(keepCells(system, kept, ofNobody));
}

/** The first cell that is a single inner cell is that inner cell; its totals come later. */
function cellsOfOneRow(system: CellSystem): readonly number[] {
  const seen = new Set<number>();
  return Array.from({ length: cellCountOf(system) }, (_, cell) => cell).filter((cell) => {
    const members = membersOf(system, cell);
    const [inner = 0] = members;
    if (members.length !== 1 || seen.has(inner)) return false;
    seen.add(inner);
    return true;
  });
}

function keepCells(
  system: CellSystem,
  kept: readonly number[],
  ofNobody: readonly CellPlace[],
): CellSystem {
  const lists = kept.map((cell) => membersOf(system, cell));
  const starts = new Uint32Array(kept.length + ofNobody.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = (starts[at] ?? 0) + list.length));
  starts.fill(starts[kept.length] ?? 0, kept.length);
  const members = new Uint32Array(starts.at(-1) ?? 0);
  lists.forEach((list, at) => {
    members.set(list, starts[at]);
  });
  const pick = (from: Float64Array): Float64Array =>
    Float64Array.from([...kept.map((cell) => from[cell] ?? 0), ...ofNobody.map(() => 0)]);
  return {
    ...system,
    starts,
    members,
    places: [...kept.map((cell) => system.places[cell] ?? []), ...ofNobody],
    values: pick(system.values),
    persons: pick(system.persons),
  };
}
