import type { EncodedColumn } from "../encode-table.ts";
import { groupKeys, type KeyWords } from "./class-keys.ts";
import type { KeyField } from "./key-fields.ts";
import type { Lattice } from "./lattice.ts";

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

/**
 * Brings the classes of a node to a coarser node.
 *
 * @param list - the classes of the finer node
 * @param fields - the layout of the keys
 * @param levels - the coarser node: no level below that of `list`
 * @returns the classes there, and for each finer class the one it went into
 * @internal
 */
export function coarserClasses(
  list: ClassList,
  fields: readonly KeyField[],
  levels: Levels,
): { readonly list: ClassList; readonly groupOf: Uint32Array } {
  const { keys, groupOf, groupCount } = groupKeys(coarserKeys(list, fields, levels));
  const { population } = list;
  return {
    groupOf,
    list: {
      levels,
      keys,
      sizes: sumByGroup(list.sizes, groupOf, groupCount),
      population: population && sumByGroup(population, groupOf, groupCount),
      sensitive: list.sensitive.map((counts) => mergeCounts(counts, groupOf, groupCount)),
    },
  };
}

function coarserKeys(list: ClassList, fields: readonly KeyField[], levels: Levels): KeyWords {
  const kept = new Int32Array(list.keys.length).fill(-1);
  for (const [index, field] of fields.entries()) {
    // The only label of a level is 0: all such fields of a word are cleared at once.
    if (field.isSingle[levels[index] ?? 0] === true) {
      kept[field.word] = (kept[field.word] ?? 0) & ~(field.mask << field.shift);
    }
  }
  const words = list.keys.map((word, index) => maskKeys(word, kept[index] ?? -1));
  for (const [index, field] of fields.entries()) {
    const from = list.levels[index] ?? 0;
    const to = levels[index] ?? 0;
    const step = field.steps[from * field.isSingle.length + to];
    const keys = words[field.word];
    if (to === from || field.isSingle[to] === true || step === undefined || keys === undefined)
      continue;
    addSteps(keys, field, step);
  }
  return words;
}

/** A plain loop: the `map` of typed arrays takes several times as long. */
function maskKeys(keys: Int32Array, mask: number): Int32Array {
  const masked = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place += 1) masked[place] = (keys[place] ?? 0) & mask;
  return masked;
}

function addSteps(keys: Int32Array, { shift, mask }: KeyField, step: Int32Array): void {
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    keys[place] = key + (step[(key >>> shift) & mask] ?? 0);
  }
}

function sumByGroup(amounts: Uint32Array, groupOf: Uint32Array, groupCount: number): Uint32Array {
  const sums = new Uint32Array(groupCount);
  for (let index = 0; index < amounts.length; index += 1) {
    const group = groupOf[index] ?? 0;
    sums[group] = (sums[group] ?? 0) + (amounts[index] ?? 0);
  }
  return sums;
}

/** One value a record, none for a row of the population. */
function rowStarts(rowCount: number, recordCount: number): Uint32Array {
  const starts = new Uint32Array(rowCount + 1).fill(recordCount);
  for (let row = 0; row < recordCount; row += 1) starts[row] = row;
  return starts;
}

/** Adds up the counts of the finer classes of each group; linear in the counts that there are. */
function mergeCounts(finer: ClassCounts, groupOf: Uint32Array, groupCount: number): ClassCounts {
  const { members, memberStarts } = membersOf(groupOf, groupCount);
  const starts = new Uint32Array(groupCount + 1);
  const values = new Uint32Array(finer.values.length);
  const counts = new Uint32Array(finer.values.length);
  const placeOfValue = new Int32Array(finer.valueCount).fill(-1);
  let end = 0;
  for (let group = 0; group < groupCount; group += 1) {
    const start = end;
    const lastMember = memberStarts[group + 1] ?? 0;
    for (let member = memberStarts[group] ?? 0; member < lastMember; member += 1) {
      const source = members[member] ?? 0;
      const sourceEnd = finer.starts[source + 1] ?? 0;
      for (let place = finer.starts[source] ?? 0; place < sourceEnd; place += 1) {
        const value = finer.values[place] ?? 0;
        let target = placeOfValue[value] ?? -1;
        if (target < start) {
          target = end;
          end += 1;
          placeOfValue[value] = target;
          values[target] = value;
        }
        counts[target] = (counts[target] ?? 0) + (finer.counts[place] ?? 0);
      }
    }
    starts[group + 1] = end;
  }
  return {
    starts,
    values: values.slice(0, end),
    counts: counts.slice(0, end),
    valueCount: finer.valueCount,
  };
}

function membersOf(
  groupOf: Uint32Array,
  groupCount: number,
): { readonly members: Uint32Array; readonly memberStarts: Uint32Array } {
  const memberStarts = new Uint32Array(groupCount + 1);
  for (const group of groupOf) memberStarts[group + 1] = (memberStarts[group + 1] ?? 0) + 1;
  for (let group = 0; group < groupCount; group += 1) {
    memberStarts[group + 1] = (memberStarts[group + 1] ?? 0) + (memberStarts[group] ?? 0);
  }
  const next = memberStarts.slice();
  const members = new Uint32Array(groupOf.length);
  for (let index = 0; index < groupOf.length; index += 1) {
    const group = groupOf[index] ?? 0;
    members[next[group] ?? 0] = index;
    next[group] = (next[group] ?? 0) + 1;
  }
  return { members, memberStarts };
}
