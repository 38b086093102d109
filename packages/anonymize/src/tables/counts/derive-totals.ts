import type { TableColumn } from "../table.ts";
import { placeOf, rowsByPlace, type OpenCell } from "./open-cell.ts";

/**
 * Adds every total to inner cells: over each dimension, each combination of them, and all.
 *
 * @param rows - the rows of the inner cells
 * @param dimensions - the columns of the dimensions
 * @param counts - the count of each row
 * @returns the inner cells, then the totals over one dimension, over two, and so on
 * @internal
 */
export function deriveTotals(
  rows: Uint32Array,
  dimensions: readonly TableColumn[],
  counts: readonly number[],
): readonly OpenCell[] {
  return layersOf(dimensions.length).flatMap((isKept) =>
    rowsByPlace(
      rows,
      dimensions.filter((_, index) => isKept[index] === true),
    ).map((group) => ({
      place: placeOf(dimensions, group[0] ?? 0, (index) => isKept[index] === false),
      count: group.reduce((sum, row) => sum + (counts[row] ?? 0), 0),
    })),
  );
}

/** Every choice of dimensions to keep apart, those that keep most first. */
function layersOf(dimensionCount: number): readonly (readonly boolean[])[] {
  const keptCount = (layer: readonly boolean[]): number => layer.filter(Boolean).length;
  return Array.from({ length: 2 ** dimensionCount }, (_, layer) =>
    Array.from({ length: dimensionCount }, (__, index) => Math.floor(layer / 2 ** index) % 2 === 0),
  ).sort((left, right) => keptCount(right) - keptCount(left));
}
