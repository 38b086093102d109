import type { EncodedColumn, EncodedTable } from "../encode-table.ts";
import { groupKeys, type KeyWords } from "../recoding/class-keys.ts";

/** Which fields to hide. */
export interface HiddenFields {
  /** The quasi-identifiers: the first is bit 0 of what is hidden, the second bit 1 … */
  readonly columns: readonly string[];
  /** For each row the columns to hide, as bits. */
  readonly ofRow: Uint32Array;
}

/**
 * Chooses for each record the fewest fields whose loss lets it fit `k` records.
 *
 * Sets of columns are tried by size, and among equals in the order in which columns may go; a record
 * takes the first set that does. Classes instead of records are counted, and only as long as one is
 * left.
 *
 * @param encoded - the quasi-identifiers
 * @param k - the fewest records to fit
 * @param keep - columns to keep, the most important first; of the others, those of many values go
 *   first, since they lose the least to a reader when a few are gone
 * @returns the fields to hide
 * @internal
 */
export function chooseHiddenFields(
  { quasiIdentifiers, rowCount }: EncodedTable,
  k: number,
  keep: readonly string[],
): HiddenFields {
  const rows = Array.from({ length: quasiIdentifiers.length }, (_, index) =>
    Int32Array.from(quasiIdentifiers[index]?.codes ?? []),
  );
  const { keys, groupOf, groupCount } = groupKeys(rows);
  const sizes = new Float64Array(groupCount);
  for (let row = 0; row < rowCount; row += 1) {
    const group = groupOf[row] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const hiddenOfClass = new Uint32Array(groupCount);
  let rare = [...hiddenOfClass.keys()].filter((group) => (sizes[group] ?? 0) < k);
  for (const hidden of setsBySize(orderOfLoss(quasiIdentifiers, keep))) {
    if (rare.length === 0) break;
    const fitting = fittingRecords(keys, hidden, sizes);
    rare = rare.filter((group) => {
      const isEnough = fitting(group) >= k;
      if (isEnough) hiddenOfClass[group] = hidden;
      return !isEnough;
    });
  }
  return {
    columns: quasiIdentifiers.map(({ name }) => name),
    ofRow: groupOf.map((group) => hiddenOfClass[group] ?? 0),
  };
}

/** Counts for each class the records that it fits without some columns. */
function fittingRecords(
  keys: KeyWords,
  hidden: number,
  sizes: Float64Array,
): (group: number) => number {
  const shown = keys.filter((_, index) => (hidden & (2 ** index)) === 0);
  if (shown.length === 0) {
    const all = sizes.reduce((sum, size) => sum + size, 0);
    return () => all;
  }
  const { groupOf, groupCount } = groupKeys(shown);
  const records = new Float64Array(groupCount);
  for (const [group, size] of sizes.entries()) {
    const target = groupOf[group] ?? 0;
    records[target] = (records[target] ?? 0) + size;
  }
  return (group) => records[groupOf[group] ?? 0] ?? 0;
}

/** The positions of columns, the first to go first. */
function orderOfLoss(
  columns: readonly EncodedColumn[],
  keep: readonly string[],
): readonly number[] {
  const rank = (index: number): number => {
    const place = keep.indexOf(columns[index]?.name ?? "");
    return place < 0 ? keep.length : place;
  };
  const values = (index: number): number => columns[index]?.valueCount ?? 0;
  return [...columns.keys()].sort(
    (left, right) => rank(right) - rank(left) || values(right) - values(left) || left - right,
  );
}

/** Every set of columns but the empty one, as bits: the smallest first. */
function* setsBySize(order: readonly number[]): Generator<number> {
  for (let size = 1; size <= order.length; size += 1) yield* setsOf(order, size, 0, 0);
}

function* setsOf(
  order: readonly number[],
  size: number,
  from: number,
  taken: number,
): Generator<number> {
  if (size === 0) {
    yield taken;
    return;
  }
  for (let index = from; index + size <= order.length; index += 1) {
    yield* setsOf(order, size - 1, index + 1, taken | (2 ** (order[index] ?? 0)));
  }
}
