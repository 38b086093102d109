import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { valueOutsideHierarchy } from "../../../issues-recoding.ts";
import type { CountHierarchy } from "../../../schemas/tables/count-config-schema.ts";
import { createHierarchy } from "../../hierarchies/create-hierarchy.ts";
import type { Hierarchy } from "../../hierarchies/hierarchy.ts";
import type { TableColumn } from "../../table.ts";
import { columnHierarchy } from "./column-hierarchy.ts";
import { layOutDimension, type Dimension } from "./dimension.ts";

/**
 * Reads a dimension with the groups of its hierarchies.
 *
 * @param column - the column of its values; none is missing
 * @param hierarchies - the hierarchies of the config
 * @param columnOf - finds another column of the same rows
 * @returns the dimension; or the issues of its hierarchies
 * @internal
 */
export function readDimension(
  column: TableColumn,
  hierarchies: Readonly<Record<string, readonly CountHierarchy[]>>,
  columnOf: (name: string) => readonly TableColumn[],
): Result<Dimension> {
  const values = column.values.map((value) => value ?? "");
  const ways = Object.hasOwn(hierarchies, column.name) ? (hierarchies[column.name] ?? []) : [];
  const read: Hierarchy[] = [];
  for (const way of ways) {
    const hierarchy =
      way.kind === "columns"
        ? columnHierarchy(column, way.columns.flatMap(columnOf))
        : declaredHierarchy(values, way, column.name);
    if (!hierarchy.ok) return hierarchy;
    read.push(hierarchy.value);
  }
  return layOutDimension(column.name, values, read);
}

/** A hierarchy that every value of the dimension has a place in, in the order of the values. */
function declaredHierarchy(
  values: readonly string[],
  declaration: Exclude<CountHierarchy, { kind: "columns" }>,
  column: string,
): Result<Hierarchy> {
  const created = createHierarchy(declaration, values, column);
  if (!created.ok) return created;
  const indexOf = new Map(created.value.values.map((value, index) => [value, index]));
  const outside = values.filter((value) => !indexOf.has(value)).length;
  if (outside > 0) {
    const params = { column, values: outside };
    return fail(createIssue(valueOutsideHierarchy, ["hierarchies", column], params));
  }
  const levels = created.value.levels.map(({ labels, labelOf }) => ({
    labels,
    labelOf: Uint32Array.from(values, (value) => labelOf[indexOf.get(value) ?? 0] ?? 0),
  }));
  return succeed({ values, levels });
}
