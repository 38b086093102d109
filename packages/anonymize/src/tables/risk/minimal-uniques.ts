import { scratchFor, splitGroups, type CodedColumn, type RowGroups } from "../group-rows.ts";

/**
 * Finds the minimal sample uniques of a table: for each row the sets of columns by which it is unique
 * and by no part of which it is.
 *
 * Sets are met in the order of their numbers, whose bits say which columns they hold, so that each
 * comes after its parts. A row that is unique by a set leaves it: only rows that are still alike are
 * split further.
 *
 * @param rows - numbers of the rows
 * @param columns - at most 30
 * @param visit - called for each row and set
 * @internal
 */
export function minimalUniques(
  rows: Uint32Array,
  columns: readonly CodedColumn[],
  visit: (row: number, set: number) => void,
): void {
  const scratch = scratchFor(columns);
  const found = new Map<number, number[]>();
  const start: RowGroups = { rows, starts: Uint32Array.of(0, rows.length) };
  descend(start, columns.length, 0);

  function descend(alike: RowGroups, columnsLeft: number, set: number): void {
    const column = columns[columnsLeft - 1];
    if (column === undefined || alike.rows.length === 0) return;
    descend(alike, columnsLeft - 1, set);
    const wider = set | (1 << (columnsLeft - 1));
    const { single, shared } = splitOff(alike, column, scratch);
    for (const row of single) meet(row, wider);
    descend(shared, columnsLeft - 1, wider);
  }

  function meet(row: number, set: number): void {
    const own = found.get(row) ?? [];
    if (own.some((part) => (part & set) === part)) return;
    own.push(set);
    found.set(row, own);
    visit(row, set);
  }
}

/** Splits groups by a column: rows that are now alone, and groups of those that aren't. */
function splitOff(
  alike: RowGroups,
  column: CodedColumn,
  scratch: Uint32Array,
): { readonly single: readonly number[]; readonly shared: RowGroups } {
  const split = splitGroups(alike, column, scratch);
  const single: number[] = [];
  const rows = new Uint32Array(split.rows.length);
  const starts = [0];
  let end = 0;
  for (let group = 0; group + 1 < split.starts.length; group += 1) {
    const from = split.starts[group] ?? 0;
    const to = split.starts[group + 1] ?? 0;
    if (to - from === 1) {
      single.push(split.rows[from] ?? 0);
      continue;
    }
    rows.set(split.rows.subarray(from, to), end);
    end += to - from;
    starts.push(end);
  }
  return { single, shared: { rows: rows.slice(0, end), starts: Uint32Array.from(starts) } };
}
