import { cellCountOf, membersOf, type CellSystem } from "../system/cell-system.ts";
import type { PublicationOrder } from "./choose-shown.ts";

/** What decides the order in which cells are published. */
export interface OrderManner {
  /** Cells that stay hidden whatever the order. */
  readonly hidden: Uint8Array;
  /** Cells that the publisher wants shown. */
  readonly forced: readonly number[];
  /** Whether zeros are shown: then a zero can't protect anything and comes first. */
  readonly zerosShown: boolean;
}

/**
 * Lists orders in which cells can be published; each leads to another choice of hidden ones.
 *
 * @param system - the cells
 * @param manner - what must be shown and what hidden
 * @returns the largest first, as in GaussSuppression; sums of most cells first, which hides fewer
 *   totals; and cells first that have little in common with hidden ones
 * @internal
 */
export function publicationOrders(
  system: CellSystem,
  { hidden, forced, zerosShown }: OrderManner,
): readonly PublicationOrder[] {
  const isForced = new Uint8Array(cellCountOf(system));
  for (const cell of forced) isForced[cell] = 1;
  const sizes = Array.from(isForced, (_, cell) => membersOf(system, cell).length);
  const size = (cell: number): number => sizes[cell] ?? 0;
  const value = (cell: number): number => system.values[cell] ?? 0;
  const cells = [...hidden.keys()].filter((cell) => hidden[cell] !== 1);
  const isFirst = (cell: number): boolean =>
    isForced[cell] === 1 || size(cell) === 0 || (zerosShown && system.persons[cell] === 0);
  const first = cells.filter(isFirst);
  const rest = cells.filter((cell) => !isFirst(cell));
  const near = nearHidden(system, hidden);
  const byValue = (left: number, right: number): number =>
    value(right) - value(left) || size(right) - size(left) || left - right;
  const bySize = (left: number, right: number): number =>
    size(right) - size(left) || byValue(left, right);
  const byNearness = (left: number, right: number): number =>
    (near[left] ?? 0) - (near[right] ?? 0) || byValue(left, right);
  return [byValue, bySize, byNearness].map((compare) => ({
    cells: [...first, ...[...rest].sort(compare)],
    forced: first.length,
  }));
}

/**
 * Tells how much a cell has in common with hidden ones: for each sum that it is in, the share of
 * hidden cells there. To hide more where much is hidden already takes fewer cells in all.
 */
function nearHidden(system: CellSystem, hidden: Uint8Array): Float64Array {
  const hiddenInner = new Uint8Array(system.innerCount);
  const cells = [...hidden.keys()];
  for (const cell of cells) {
    const members = membersOf(system, cell);
    if (hidden[cell] === 1 && members.length === 1) hiddenInner[members[0] ?? 0] = 1;
  }
  const nearInner = new Float64Array(system.innerCount);
  for (const cell of cells) {
    const members = membersOf(system, cell);
    const share = members.reduce((sum, at) => sum + (hiddenInner[at] ?? 0), 0) / members.length;
    if (share > 0) for (const at of members) nearInner[at] = (nearInner[at] ?? 0) + share;
  }
  return Float64Array.from(cells, (cell) => {
    const members = membersOf(system, cell);
    return members.length === 1 ? (nearInner[members[0] ?? 0] ?? 0) : 0;
  });
}
