import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { tooManyCells } from "../../../issues-tables.ts";
import type { CellPlace } from "../suppressed-table.ts";
import { membersOf, type CellSystem } from "./cell-system.ts";
import { collectMembers } from "./collect-members.ts";
import type { Dimension } from "./dimension.ts";
import type { InnerCells } from "./inner-cells.ts";
import { publishedOrder } from "./published-order.ts";

/** The most times that inner cells may stand in sums. */
const MOST_MEMBERS = 2_097_152;

/**
 * Adds every cell of the tables up from inner cells: each value, group and total of each
 * dimension, crossed. A cell that two tables share is one cell.
 *
 * @param dimensions - the dimensions with their groups
 * @param inner - the finest cells
 * @param tables - for each table whether it has the dimension; it has only totals over the others
 * @returns the cells, inner ones before totals; or `anonymize.too-many-cells`
 * @internal
 */
export function addUp(
  dimensions: readonly Dimension[],
  inner: InnerCells,
  tables: readonly (readonly boolean[])[],
): Result<CellSystem> {
  const innerCount = inner.values.length;
  const keys = dimensions.reduce((product, { groups }) => product * groups.length, 1);
  const perTable = tables.map((isKept) => membersIn(dimensions, inner, isKept));
  const memberCount = perTable.reduce((sum, count) => sum + count, 0);
  if (memberCount > MOST_MEMBERS || keys > Number.MAX_SAFE_INTEGER) {
    return fail(createIssue(tooManyCells, [], { most: MOST_MEMBERS }));
  }
  const cellOfKey = new Map<number, number>();
  const cells: (readonly number[])[] = [];
  const lastInner: number[] = [];
  const cellAt = new Uint32Array(memberCount);
  const innerAt = new Uint32Array(memberCount);
  let used = 0;
  for (const isKept of tables) {
    for (let index = 0; index < innerCount; index += 1) {
      forEachPlace(dimensions, inner, isKept, index, (key, groups) => {
        let cell = cellOfKey.get(key);
        if (cell === undefined) {
          cell = cells.push([...groups]) - 1;
          cellOfKey.set(key, cell);
        }
        // A cell of an earlier table holds the inner cell already.
        if ((lastInner[cell] ?? -1) >= index) return;
        lastInner[cell] = index;
        cellAt[used] = cell;
        innerAt[used] = index;
        used += 1;
      });
    }
  }
  const order = publishedOrder(dimensions, cells);
  const sums = {
    innerCount,
    ...collectMembers(cells.length, order, cellAt.subarray(0, used), innerAt),
  };
  const sumOf = (of: Float64Array): Float64Array =>
    Float64Array.from(cells, (_, cell) =>
      membersOf(sums, cell).reduce((sum, at) => sum + (of[at] ?? 0), 0),
    );
  const places: CellPlace[] = [];
  order.forEach((position, cell) => (places[position] = placeOf(dimensions, cells[cell] ?? [])));
  return succeed({
    ...sums,
    places,
    values: sumOf(inner.values),
    persons: sumOf(inner.persons),
    innerValues: inner.values,
    contributions: inner.contributions,
    unitsInOne: inner.unitsInOne,
  });
}

function groupsOf(
  { groups, groupsOfValue }: Dimension,
  isKept: boolean,
  value: number,
): readonly number[] {
  return isKept ? (groupsOfValue[value] ?? []) : [groups.length - 1];
}

function membersIn(
  dimensions: readonly Dimension[],
  { valueOf, values }: InnerCells,
  isKept: readonly boolean[],
): number {
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    count += dimensions.reduce(
      (product, dimension, at) =>
        product * groupsOf(dimension, isKept[at] === true, valueOf[at]?.[index] ?? 0).length,
      1,
    );
  }
  return count;
}

/** Visits each cell that an inner cell is part of. */
function forEachPlace(
  dimensions: readonly Dimension[],
  { valueOf }: InnerCells,
  isKept: readonly boolean[],
  index: number,
  visit: (key: number, groups: readonly number[]) => void,
): void {
  const place: number[] = [];
  const step = (at: number, key: number): void => {
    const dimension = dimensions[at];
    if (dimension === undefined) {
      visit(key, place);
      return;
    }
    const value = valueOf[at]?.[index] ?? 0;
    for (const group of groupsOf(dimension, isKept[at] === true, value)) {
      place[at] = group;
      step(at + 1, key * dimension.groups.length + group);
    }
  };
  step(0, 0);
}

function placeOf(dimensions: readonly Dimension[], groups: readonly number[]): CellPlace {
  return groups.map((group, at) => dimensions[at]?.groups[group]?.code ?? null);
}
