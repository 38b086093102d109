import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { ambiguousGroup } from "../../../issues-counts.ts";
import type { Hierarchy } from "../../hierarchies/hierarchy.ts";

/** A value, a group of values, or all of them. */
interface DimensionGroup {
  /** What it is called; `null` is the total. */
  readonly code: string | null;
  /** 0 for a value, higher for coarser groups. */
  readonly level: number;
}

/** A dimension of a table of counts, with every group that has totals of its own. */
export interface Dimension {
  readonly name: string;
  /** The values in their order, then the groups, at last the total. */
  readonly groups: readonly DimensionGroup[];
  /** For each value the groups that it lies in: itself first, the total last. */
  readonly groupsOfValue: readonly (readonly number[])[];
}

/**
 * Lays out the groups of a dimension.
 *
 * A group that two hierarchies share is one group. A name may not stand for different groups.
 *
 * @param name - the dimension's column
 * @param values - its values, each once
 * @param hierarchies - ways to group exactly these values
 * @returns the dimension; or `anonymize.ambiguous-group`
 * @internal
 */
export function layOutDimension(
  name: string,
  values: readonly string[],
  hierarchies: readonly Hierarchy[],
): Result<Dimension> {
  const groups: DimensionGroup[] = values.map((code) => ({ code, level: 0 }));
  const groupsOfValue = values.map((_, index) => [index]);
  const known = new Map(values.map((code, index) => [code, { group: index, held: String(index) }]));
  let ambiguous = 0;
  for (const { levels } of hierarchies) {
    for (const [index, level] of levels.entries()) {
      // One label for everything is the total, which each dimension has anyway.
      if (index === 0 || new Set(level.labelOf).size < 2) continue;
      const held: number[][] = level.labels.map(() => []);
      level.labelOf.forEach((label, value) => held[label]?.push(value));
      for (const [label, code] of level.labels.entries()) {
        const inside = held[label] ?? [];
        if (inside.length === 0) continue;
        const found = known.get(code);
        if (found !== undefined) {
          if (found.held !== inside.join()) ambiguous += 1;
          continue;
        }
        const group = groups.push({ code, level: index }) - 1;
        known.set(code, { group, held: inside.join() });
        for (const value of inside) groupsOfValue[value]?.push(group);
      }
    }
  }
  if (ambiguous > 0) {
    return fail(
      createIssue(ambiguousGroup, ["hierarchies", name], { column: name, values: ambiguous }),
    );
  }
  const total = groups.push({ code: null, level: Number.MAX_SAFE_INTEGER }) - 1;
  return succeed({ name, groups, groupsOfValue: groupsOfValue.map((own) => [...own, total]) });
}
