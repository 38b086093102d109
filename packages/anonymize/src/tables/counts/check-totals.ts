import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { noTotals, onlyTotals, totalsDoNotAddUp } from "../../issues-tables.ts";
import type { TableColumn } from "../table.ts";
import { placeOf, rowsByPlace, type OpenCell } from "./open-cell.ts";
import { rowIssue } from "./row-issue.ts";
import type { CellPlace } from "./suppressed-table.ts";

/**
 * Checks that each given total is the sum of the inner cells below it.
 *
 * @param rows - the rows of the inner cells and of the totals
 * @param dimensions - the columns of the dimensions
 * @param counts - the count of each row
 * @param label - what stands in a dimension where the row is a total over it
 * @returns the inner cells, then the totals; or `anonymize.only-totals`,
 *   `anonymize.no-totals`, `anonymize.totals-do-not-add-up`
 * @internal
 */
export function checkTotals(
  rows: Uint32Array,
  dimensions: readonly TableColumn[],
  counts: readonly number[],
  label: string,
): Result<readonly OpenCell[]> {
  const cells = Array.from(rows, (row) => ({
    place: placeOf(dimensions, row, (_, value) => value === label),
    count: counts[row] ?? 0,
    row,
  }));
  const inner = cells.filter(({ place }) => !place.includes(null));
  const totals = cells.filter(({ place }) => place.includes(null));
  if (inner.length === 0) return fail(createIssue(onlyTotals));
  // A misspelt label would let totals pass for groups, and hidden counts be computed from them.
  if (totals.length === 0) return fail(createIssue(noTotals, ["totals", "label"]));
  const innerRows = inner.map(({ row }) => row);
  const wrong = layersOf(totals).flatMap((layer) =>
    wrongTotals(layer, innerRows, dimensions, counts),
  );
  const [issue] = rowIssue(totalsDoNotAddUp, wrong);
  if (issue !== undefined) return fail(issue);
  return succeed([...inner, ...totals].map(({ place, count }) => ({ place, count })));
}

/** Totals over the same dimensions. */
interface TotalLayer {
  readonly isKept: readonly boolean[];
  readonly rows: number[];
}

function layersOf(totals: readonly { place: CellPlace; row: number }[]): readonly TotalLayer[] {
  const layers = new Map<number, TotalLayer>();
  for (const { place, row } of totals) {
    const isKept = place.map((value) => value !== null);
    const key = isKept.reduce((bits, kept) => bits * 2 + (kept ? 1 : 0), 0);
    const layer = layers.get(key) ?? { isKept, rows: [] };
    layer.rows.push(row);
    layers.set(key, layer);
  }
  return [...layers.values()];
}

/** Inner cells and totals of one layer meet where the kept dimensions agree. */
function wrongTotals(
  layer: TotalLayer,
  innerRows: readonly number[],
  dimensions: readonly TableColumn[],
  counts: readonly number[],
): readonly number[] {
  const isTotal = new Set(layer.rows);
  const kept = dimensions.filter((_, index) => layer.isKept[index] === true);
  return rowsByPlace(Uint32Array.from([...layer.rows, ...innerRows]), kept).flatMap((group) => {
    const below = group.reduce(
      (sum, row) => (isTotal.has(row) ? sum : sum + (counts[row] ?? 0)),
      0,
    );
    return [...group].filter((row) => isTotal.has(row) && counts[row] !== below);
  });
}
