import { createIssue, fail, succeed } from "@medvirk/core";
import { levelsNotCoarser } from "../../issues-recoding.ts";
import type { HierarchyDeclaration } from "../../schemas/tables/hierarchy-schema.ts";
import { ALL, type LabelRule } from "./labelled.ts";

/**
 * Codes by their first signs: `9510` becomes `95**` with two kept.
 *
 * @param declaration - how many signs each level keeps
 * @param column - the column's name, for issues
 * @returns the rule; or `anonymize.levels-not-coarser` where a level keeps no fewer signs
 * @internal
 */
export function prefixLabels(
  { keep }: Extract<HierarchyDeclaration, { kind: "prefix" }>,
  column: string,
): LabelRule {
  const stuck = keep.findIndex((signs, index) => index > 0 && signs >= (keep[index - 1] ?? 0));
  if (stuck >= 0) {
    const path = ["columns", column, "hierarchy", "keep", stuck];
    return fail(createIssue(levelsNotCoarser, path, { column, level: stuck + 1 }));
  }
  return succeed((value) => {
    const signs = Array.from(value);
    const labels = keep.map((kept) =>
      signs.map((sign, index) => (index < kept ? sign : "*")).join(""),
    );
    return [...labels, ALL];
  });
}
