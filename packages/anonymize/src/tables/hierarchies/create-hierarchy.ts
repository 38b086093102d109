import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { unreadHierarchyFile } from "../../issues-recoding.ts";
import type { HierarchyDeclaration } from "../../schemas/tables/hierarchy-schema.ts";
import { bandLabels } from "./band-labels.ts";
import { dateLabels } from "./date-labels.ts";
import type { Hierarchy } from "./hierarchy.ts";
import { hierarchyFromRows } from "./hierarchy-from-rows.ts";
import { intervalLabels } from "./interval-labels.ts";
import { ALL, type LabelRule } from "./labelled.ts";
import { municipalityLabels } from "./municipality-labels.ts";
import { prefixLabels } from "./prefix-labels.ts";
import { readNumber } from "./read-number.ts";
import { treeLabels } from "./tree-labels.ts";

type TableDeclaration = Extract<HierarchyDeclaration, { kind: "table" }>;
type RuleDeclaration = Exclude<HierarchyDeclaration, { kind: "table" }>;

/**
 * Makes a hierarchy of its declaration: how the values of a column become coarser, level by level.
 *
 * A `table` holds the values that it lists. Every other kind is a rule, and holds the values given
 * that have a place in it: those that have none are left out, and recoding says so. In the metric
 * “loss” the values of the hierarchy are what a label may stand for.
 *
 * @param declaration - of any kind; a path must have been read by the caller
 * @param values - the values of the column, each once, without what is missing
 * @param column - the column's name, for issues
 * @returns the hierarchy; or `anonymize.unread-hierarchy-file`, `anonymize.invalid-hierarchy-size`,
 *   `anonymize.ragged-hierarchy`, `anonymize.repeated-hierarchy-value`, `anonymize.group-with-two-parents`,
 *   `anonymize.levels-not-coarser`, `anonymize.gap-between-bands`, `anonymize.overlapping-bands`,
 *   `anonymize.hierarchy-cycle`
 * @source arx-deidentifier/arx, data/adult_hierarchy_*.csv (read 2026-11-22), for `table`
 * @example
 * ```ts
 * import { createHierarchy } from "@medvirk/anonymize/tables";
 *
 * const ages = createHierarchy(
 *   { kind: "intervals", origin: 0, widths: [10, 20], top: 80 },
 *   ["34", "38", "51", "93"],
 *   "age",
 * );
 * if (!ages.ok) throw new Error(ages.issues[0].message);
 * ages.value.levels.map(({ labels }) => labels.length); // => [4, 3, 3, 1]
 * ages.value.levels[1]?.labels; // => ["30-39", "50-59", "80+"]
 * ```
 */
export function createHierarchy(
  declaration: HierarchyDeclaration | string,
  values: readonly string[],
  column: string,
): Result<Hierarchy> {
  if (typeof declaration === "string") {
    return fail(createIssue(unreadHierarchyFile, ["columns", column, "hierarchy"], { column }));
  }
  if (isTable(declaration)) return hierarchyFromRows(declaration.rows, column);
  const rule = ruleOf(declaration, values, column);
  if (!rule.ok) return rule;
  const rows = values.flatMap((value) => {
    const labels = rule.value(value);
    return labels === undefined ? [] : [[value, ...labels]];
  });
  // A column without a value that has a place still has a hierarchy, of nothing but missing.
  return rows.length === 0
    ? succeed({ values: [], levels: [{ labels: [], labelOf: new Uint32Array(0) }] })
    : hierarchyFromRows(rows, column);
}

function isTable(declaration: TableDeclaration | RuleDeclaration): declaration is TableDeclaration {
  return declaration.kind === "table";
}

function ruleOf(
  declaration: RuleDeclaration,
  values: readonly string[],
  column: string,
): LabelRule {
  const isWhole = (): boolean => values.every((value) => Number.isInteger(readNumber(value) ?? 0));
  switch (declaration.kind) {
    case "intervals":
      return intervalLabels(declaration, column, isWhole());
    case "bands":
      return bandLabels(declaration, column, isWhole());
    case "prefix":
      return prefixLabels(declaration, column);
    case "tree":
      return treeLabels(declaration, column);
    case "dates":
      return dateLabels(declaration, column);
    case "municipality":
      return succeed(municipalityLabels());
    case "all-or-nothing":
      return succeed(() => [ALL]);
    case "unchanged":
      return succeed(() => []);
  }
}
