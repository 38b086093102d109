import { createIssue, type Result } from "@medvirk/core";
import { valueOutsideHierarchy } from "../../issues-recoding.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import type { EncodedColumn } from "../encode-table.ts";
import { createHierarchy } from "./create-hierarchy.ts";
import type { Hierarchy } from "./hierarchy.ts";

/**
 * Makes the hierarchy that is declared of a column, when each value has a place in it.
 *
 * @param column - the column
 * @param config - its declaration
 * @returns the hierarchy; the issues of `createHierarchy`, or `anonymize.value-outside-hierarchy`;
 *   absent where none is declared
 * @internal
 */
export function placedHierarchy(
  { name, values, codes, missingCode }: EncodedColumn,
  { columns, missingValues = [] }: TableConfig,
): Result<Hierarchy> | undefined {
  const declaration = columns[name]?.hierarchy;
  if (declaration === undefined) return undefined;
  const missing = new Set<string>(["", ...missingValues]);
  const own = values.filter((value): value is string => value !== null && !missing.has(value));
  const hierarchy = createHierarchy(declaration, own, name);
  if (!hierarchy.ok) return hierarchy;
  const placed = new Set(hierarchy.value.values);
  const stray = values.map(
    (value, code) =>
      code !== missingCode && value !== null && !missing.has(value) && !placed.has(value),
  );
  const strayValues = stray.filter(Boolean).length;
  if (strayValues === 0) return hierarchy;
  const first = codes.findIndex((code) => stray[code] === true) + 1;
  const params = { column: name, values: strayValues, first };
  const path = ["columns", name, "hierarchy"];
  return { ok: false, issues: [createIssue(valueOutsideHierarchy, path, params)] };
}
