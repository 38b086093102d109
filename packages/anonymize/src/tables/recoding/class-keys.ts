/** Keys of classes: key `i` is `words[0][i]`, `words[1][i]` … */
export type KeyWords = readonly Int32Array[];

/** Equal keys under one number. */
export interface GroupedKeys {
  /** Each key once, in the order of first appearance. */
  readonly keys: KeyWords;
  /** For each key given the position of its equal in `keys`. */
  readonly groupOf: Uint32Array;
  readonly groupCount: number;
}

/**
 * Brings equal keys together by hashing in open addressing; keys are compared whole.
 *
 * @param words - the keys
 * @returns each key once, and where each went
 * @internal
 */
export function groupKeys(words: KeyWords): GroupedKeys {
  const [first = new Int32Array(0), ...others] = words;
  const groupOf = new Uint32Array(first.length);
  const places = new Uint32Array(first.length);
  const groupCount =
    others.length === 0 ? groupSingle(first, groupOf, places) : groupWide(words, groupOf, places);
  const keys = words.map((word) => {
    const kept = new Int32Array(groupCount);
    for (let group = 0; group < groupCount; group += 1) kept[group] = word[places[group] ?? 0] ?? 0;
    return kept;
  });
  return { keys, groupOf, groupCount };
}

const FEWEST_SLOTS = 256;

/**
 * Slots hold a group's number plus one; 0 is free. They double when half of them are taken: most
 * keys fall into few groups, whose slots then stay in the processor's nearest cache.
 */
function growSlots(slots: Int32Array, hashOf: (group: number) => number): Int32Array {
  const grown = new Int32Array(slots.length * 2);
  const last = grown.length - 1;
  for (let group = 0; group < slots.length / 2; group += 1) {
    let slot = hashOf(group) & last;
    while (grown[slot] !== 0) slot = (slot + 1) & last;
    grown[slot] = group + 1;
  }
  return grown;
}

function mix(key: number): number {
  const half = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  const mixed = Math.imul(half ^ (half >>> 13), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** As `groupWide`, for keys of one word: most tables have such, and it takes half the time. */
function groupSingle(keys: Int32Array, groupOf: Uint32Array, places: Uint32Array): number {
  let slots: Int32Array = new Int32Array(FEWEST_SLOTS);
  let groups = 0;
  const hashOf = (group: number): number => mix(keys[places[group] ?? 0] ?? 0);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    const last = slots.length - 1;
    let slot = mix(key) & last;
    let group = slots[slot] ?? 0;
    while (group !== 0 && keys[places[group - 1] ?? 0] !== key) {
      slot = (slot + 1) & last;
      group = slots[slot] ?? 0;
    }
    if (group === 0) {
      places[groups] = index;
      groups += 1;
      group = groups;
      slots[slot] = group;
      if (groups * 2 === slots.length) slots = growSlots(slots, hashOf);
    }
    groupOf[index] = group - 1;
  }
  return groups;
}

function groupWide(words: KeyWords, groupOf: Uint32Array, places: Uint32Array): number {
  let slots: Int32Array = new Int32Array(FEWEST_SLOTS);
  let groups = 0;
  const hashAt = (index: number): number => {
    let hash = 0;
    for (const word of words) hash = mix(hash ^ (word[index] ?? 0));
    return hash;
  };
  const hashOf = (group: number): number => hashAt(places[group] ?? 0);
  for (let index = 0; index < groupOf.length; index += 1) {
    const last = slots.length - 1;
    let slot = hashAt(index) & last;
    let group = slots[slot] ?? 0;
    while (group !== 0 && !isSameKey(words, places[group - 1] ?? 0, index)) {
      slot = (slot + 1) & last;
      group = slots[slot] ?? 0;
    }
    if (group === 0) {
      places[groups] = index;
      groups += 1;
      group = groups;
      slots[slot] = group;
      if (groups * 2 === slots.length) slots = growSlots(slots, hashOf);
    }
    groupOf[index] = group - 1;
  }
  return groups;
}

function isSameKey(words: KeyWords, left: number, right: number): boolean {
  for (const word of words) if (word[left] !== word[right]) return false;
  return true;
}
