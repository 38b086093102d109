import type { EncodedColumn } from "../encode-table.ts";
import { groupKeys, type KeyWords } from "./class-keys.ts";
import type { KeyField } from "./key-fields.ts";
import type { Lattice } from "./lattice.ts";
import { mergeCounts, sumByGroup } from "./merge-counts.ts";

/** A node of the lattice: a level for each attribute, in their order. */
export type Levels = readonly number[];

/** How often each sensitive value stands in each class, without the zeros. */
export interface ClassCounts {
  /** Class `c` has `values[starts[c]]` up to, not including, `values[starts[c + 1]]`. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
  readonly counts: Uint32Array;
  readonly valueCount: number;
}

/** The classes of a node. */
export interface ClassList {
  readonly levels: Levels;
  readonly keys: KeyWords;
  /** The records of each class. */
  readonly sizes: Uint32Array;
  /** The records of the population in each class; absent where no model asks. */
  readonly population: Uint32Array | undefined;
  /** For each sensitive column that a model asks for. */
  readonly sensitive: readonly ClassCounts[];
}

/**
 * Groups the records of a table into the classes of the finest node: the only time that records
 * are looked at; all coarser classes are unions of these.
 *
 * @param lattice - the attributes
 * @param fields - the layout of the keys
 * @param sensitive - the sensitive columns that a model asks for
 * @returns the classes, and the class of each row
 * @internal
 */
export function finestClasses(
  { attributes, rowCount, recordCount }: Lattice,
  fields: readonly KeyField[],
  sensitive: readonly EncodedColumn[],
): { readonly list: ClassList; readonly classOfRow: Uint32Array } {
  const words = Array.from(
    { length: 1 + Math.max(0, ...fields.map(({ word }) => word)) },
    () => new Int32Array(rowCount),
  );
  for (const [index, { codes, levels }] of attributes.entries()) {
    const { word = 0, shift = 0 } = fields[index] ?? {};
    const labelOf = levels[0]?.labelOf ?? new Uint32Array(0);
    const keys = words[word] ?? new Int32Array(0);
    for (let row = 0; row < rowCount; row += 1) {
      keys[row] = (keys[row] ?? 0) | ((labelOf[codes[row] ?? 0] ?? 0) << shift);
    }
  }
  const { keys, groupOf, groupCount } = groupKeys(words);
  const ones = new Uint32Array(rowCount).fill(1, 0, recordCount);
  const others = new Uint32Array(rowCount).fill(1, recordCount);
  const list: ClassList = {
    levels: attributes.map(() => 0),
    keys,
    sizes: sumByGroup(ones, groupOf, groupCount),
    population: recordCount < rowCount ? sumByGroup(others, groupOf, groupCount) : undefined,
    sensitive: sensitive.map(({ codes, valueCount }) =>
      mergeCounts(
        { starts: rowStarts(rowCount, recordCount), values: codes, counts: ones, valueCount },
        groupOf,
        groupCount,
      ),
    ),
  };
  return { list, classOfRow: groupOf };
}

/** One value a record, none for a row of the population. */
function rowStarts(rowCount: number, recordCount: number): Uint32Array {
  const starts = new Uint32Array(rowCount + 1).fill(recordCount);
  for (let row = 0; row < recordCount; row += 1) starts[row] = row;
  return starts;
}
