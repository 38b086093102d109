import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { twoParents } from "../../../issues-counts.ts";
import { missingDimensionValue } from "../../../issues-tables.ts";
import type { Hierarchy, HierarchyLevel } from "../../hierarchies/hierarchy.ts";
import type { TableColumn } from "../../table.ts";
import { rowIssue } from "../row-issue.ts";

/**
 * Reads a hierarchy whose groups stand in columns of the table, beside the values.
 *
 * @param dimension - the column of the values
 * @param columns - the columns of the groups, finest first
 * @returns the hierarchy; or `anonymize.missing-dimension-value`, `anonymize.two-parents`
 * @internal
 */
export function columnHierarchy(
  dimension: TableColumn,
  columns: readonly TableColumn[],
): Result<Hierarchy> {
  const levels: HierarchyLevel[] = [];
  let finer = dimension;
  for (const column of columns) {
    const missing = [...column.codes].flatMap((code, row) =>
      (column.values[code] ?? "") === "" ? [row] : [],
    );
    const [gap] = rowIssue(missingDimensionValue, missing, { column: column.name });
    if (gap !== undefined) return fail(gap);
    const split = valuesInTwo(finer, column);
    if (split > 0) {
      return fail(
        createIssue(twoParents, ["hierarchies", dimension.name], {
          column: dimension.name,
          values: split,
        }),
      );
    }
    const labelOf = new Uint32Array(dimension.values.length);
    dimension.codes.forEach((value, row) => (labelOf[value] = column.codes[row] ?? 0));
    levels.push({ labels: column.values.map((value) => value ?? ""), labelOf });
    finer = column;
  }
  const values = dimension.values.map((value) => value ?? "");
  const bottom = { labels: values, labelOf: Uint32Array.from(values, (_, index) => index) };
  return succeed({ values, levels: [bottom, ...levels] });
}

/** How many values of the finer column stand beside more than one of the coarser. */
function valuesInTwo(finer: TableColumn, coarser: TableColumn): number {
  const parentOf = new Map<number, number>();
  const split = new Set<number>();
  finer.codes.forEach((value, row) => {
    const parent = coarser.codes[row] ?? 0;
    if ((parentOf.get(value) ?? parent) !== parent) split.add(value);
    parentOf.set(value, parent);
  });
  return split.size;
}
