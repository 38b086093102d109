import { groupKeys, type KeyWords } from "./class-keys.ts";
import type { ClassList, Levels } from "./class-list.ts";
import type { KeyField } from "./key-fields.ts";
import { mergeCounts, sumByGroup } from "./merge-counts.ts";

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
