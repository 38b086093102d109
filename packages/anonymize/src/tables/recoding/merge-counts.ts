import type { ClassCounts } from "./class-list.ts";

/**
 * Adds amounts up by group.
 *
 * @param amounts - one for each finer class
 * @param groupOf - for each finer class its group
 * @param groupCount - the groups
 * @returns the sum of each group
 * @internal
 */
export function sumByGroup(
  amounts: Uint32Array,
  groupOf: Uint32Array,
  groupCount: number,
): Uint32Array {
  const sums = new Uint32Array(groupCount);
  for (let index = 0; index < amounts.length; index += 1) {
    const group = groupOf[index] ?? 0;
    sums[group] = (sums[group] ?? 0) + (amounts[index] ?? 0);
  }
  return sums;
}

/**
 * Adds up the counts of the finer classes of each group; linear in the counts that there are.
 *
 * @param finer - the counts of the finer classes
 * @param groupOf - for each finer class its group
 * @param groupCount - the groups
 * @returns the counts of the groups
 * @internal
 */
export function mergeCounts(
  finer: ClassCounts,
  groupOf: Uint32Array,
  groupCount: number,
): ClassCounts {
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
