import { createIssue, fail, succeed } from "@medvirk/core";
import { hierarchyCycle, invalidHierarchySize } from "../../issues-recoding.ts";
import type { HierarchyDeclaration } from "../../schemas/tables/hierarchy-schema.ts";
import { MOST_LEVELS } from "./hierarchy-from-rows.ts";
import { ALL, type LabelRule } from "./labelled.ts";

/**
 * Named groups within named groups. A value that lies less deep than others keeps its name until
 * they have come as far.
 *
 * @param declaration - for each value and group the group it is in
 * @param column - the column's name, for issues
 * @returns the rule; or `anonymize.hierarchy-cycle`, `anonymize.invalid-hierarchy-size`
 * @internal
 */
export function treeLabels(
  { parents }: Extract<HierarchyDeclaration, { kind: "tree" }>,
  column: string,
): LabelRule {
  const path = ["columns", column, "hierarchy", "parents"];
  const parentOf = new Map(Object.entries(parents));
  const groups = new Set(parentOf.values());
  const lineOf = (value: string): readonly string[] => {
    const line = [value];
    for (
      let parent = parentOf.get(value);
      parent !== undefined && line.length <= MOST_LEVELS;
      parent = parentOf.get(parent)
    ) {
      line.push(parent);
    }
    return line;
  };
  let depth = 0;
  for (const value of parentOf.keys()) depth = Math.max(depth, lineOf(value).length);
  if (depth >= MOST_LEVELS) {
    // A line this long either turns in a circle or is deeper than anything is.
    const isCycle = [...parentOf.keys()].some((value) => new Set(lineOf(value)).size < depth);
    const definition = isCycle ? hierarchyCycle : invalidHierarchySize;
    return fail(createIssue(definition, path, { column, most: MOST_LEVELS }));
  }
  const roots = [...groups].filter((group) => !parentOf.has(group));
  return succeed((value) => {
    if (!parentOf.has(value) && !groups.has(value)) return undefined;
    const line = lineOf(value);
    const waiting = depth - line.length;
    const labels = Array.from(
      { length: depth - 1 },
      (_, level) => line[Math.max(0, level + 1 - waiting)] ?? value,
    );
    return roots.length === 1 ? labels : [...labels, ALL];
  });
}
