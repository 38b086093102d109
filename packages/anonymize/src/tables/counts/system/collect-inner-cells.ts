import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { amountsTooLarge } from "../../../issues-counts.ts";
import { repeatedCell, tooManyCells } from "../../../issues-tables.ts";
import type { TableColumn } from "../../table.ts";
import { rowIssue } from "../row-issue.ts";
import type { Contribution } from "./cell-system.ts";
import type { InnerCells } from "./inner-cells.ts";
import type { RowQuantities } from "./read-quantities.ts";
import { rowsByPlace } from "./rows-by-place.ts";

/** How rows become inner cells. */
export interface CollectManner {
  /** Each row is a cell of its own: two for the same cell are a mistake. */
  readonly rowIsCell: boolean;
  /** Combinations without a row are cells with nobody in them. */
  readonly withEmptyCells: boolean;
}

const MOST_CELLS = 2_097_152;

/**
 * Gathers the rows of each inner cell.
 *
 * @param rows - the rows' numbers
 * @param dimensions - the columns of the dimensions
 * @param quantities - what each row adds
 * @param manner - what a row is
 * @returns the inner cells in the order of their first rows, empty ones last; or
 *   `anonymize.repeated-cell`, `anonymize.amounts-too-large`, `anonymize.too-many-cells`
 * @internal
 */
export function collectInnerCells(
  rows: Uint32Array,
  dimensions: readonly TableColumn[],
  { amounts, contributors, unitsInOne }: RowQuantities,
  { rowIsCell, withEmptyCells }: CollectManner,
): Result<InnerCells> {
  const groups = [...rowsByPlace(rows, dimensions)].sort(
    (left, right) => (left[0] ?? 0) - (right[0] ?? 0),
  );
  if (rowIsCell) {
    const [issue] = rowIssue(
      repeatedCell,
      groups.flatMap((group) => [...group.subarray(1)]),
    );
    if (issue !== undefined) return fail(issue);
  }
  const sumOf = (group: Uint32Array): number =>
    group.reduce((sum, row) => sum + (amounts[row] ?? 0), 0);
  const contributions = groups.map((group) => contributionsOf(group, amounts, contributors));
  const values = groups.map(sumOf);
  if (values.reduce((sum, value) => sum + value, 0) > Number.MAX_SAFE_INTEGER) {
    return fail(createIssue(amountsTooLarge));
  }
  const valueOf = dimensions.map(({ codes }) => groups.map(([row = 0]) => codes[row] ?? 0));
  const empty = withEmptyCells ? emptyPlaces(valueOf, dimensions) : [];
  if (empty === undefined) return fail(createIssue(tooManyCells, [], { most: MOST_CELLS }));
  const none = empty.map(() => 0);
  const persons = contributors === undefined ? values : contributions.map((all) => all.length);
  return succeed({
    valueOf: valueOf.map((codes, at) =>
      Uint32Array.from([...codes, ...empty.map((place) => place[at] ?? 0)]),
    ),
    values: Float64Array.from([...values, ...none]),
    persons: Float64Array.from([...persons, ...none]),
    contributions: contributors === undefined ? [] : [...contributions, ...empty.map(() => [])],
    unitsInOne,
  });
}

function contributionsOf(
  group: Uint32Array,
  amounts: Float64Array,
  contributors: Uint32Array | undefined,
): readonly Contribution[] {
  if (contributors === undefined) return [];
  const amountOf = new Map<number, number>();
  for (const row of group) {
    const contributor = contributors[row] ?? 0;
    amountOf.set(contributor, (amountOf.get(contributor) ?? 0) + (amounts[row] ?? 0));
  }
  return [...amountOf].map(([contributor, amount]) => ({ contributor, amount }));
}

/** Every combination of values that no row has; `undefined` when there are too many. */
function emptyPlaces(
  valueOf: readonly (readonly number[])[],
  dimensions: readonly TableColumn[],
): readonly (readonly number[])[] | undefined {
  const sizes = dimensions.map(({ values }) => values.length);
  const all = sizes.reduce((product, size) => product * size, 1);
  if (all > MOST_CELLS) return undefined;
  const taken = new Uint8Array(all);
  for (let cell = 0; cell < (valueOf[0]?.length ?? 0); cell += 1) {
    const key = valueOf.reduce((sum, codes, at) => sum * (sizes[at] ?? 1) + (codes[cell] ?? 0), 0);
    taken[key] = 1;
  }
  const empty: (readonly number[])[] = [];
  taken.forEach((isTaken, key) => {
    if (isTaken === 1) return;
    let rest = key;
    const place = [...sizes].reverse().map((size) => {
      const code = rest % size;
      rest = Math.floor(rest / size);
      return code;
    });
    empty.push(place.reverse());
  });
  return empty;
}
