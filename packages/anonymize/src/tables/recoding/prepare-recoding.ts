import { createIssue, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import { valueOutsideHierarchy } from "../../issues-recoding.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { encodeTable, type EncodedColumn } from "../encode-table.ts";
import { createHierarchy } from "../hierarchies/create-hierarchy.ts";
import type { Hierarchy } from "../hierarchies/hierarchy.ts";
import type { Table } from "../table.ts";
import { latticeAttribute, type Lattice } from "./lattice.ts";
import type { SensitiveColumn } from "./models/model-plan.ts";

/** A table in the form that recoding works on. */
export interface PreparedTable {
  readonly lattice: Lattice;
  readonly sensitive: readonly SensitiveColumn[];
}

/**
 * Brings columns and hierarchies together, and looks whether every value has a place.
 *
 * @param table - the table, with the rows of a population after its own
 * @param recordCount - its own rows
 * @param config - checked
 * @returns the lattice and the sensitive columns; or the issues of `createHierarchy`, and
 *   `anonymize.value-outside-hierarchy`
 * @internal
 */
export function prepareRecoding(
  table: Table,
  recordCount: number,
  config: TableConfig,
): Result<PreparedTable> {
  const encoded = encodeTable(table, config);
  const issues: Issue[] = [];
  const hierarchyOf = (column: EncodedColumn): Hierarchy | undefined => {
    const hierarchy = placedHierarchy(column, config);
    if (hierarchy?.ok === false) issues.push(...hierarchy.issues);
    return hierarchy?.ok === true ? hierarchy.value : undefined;
  };
  const attributes = encoded.quasiIdentifiers.flatMap((column) => {
    const hierarchy = hierarchyOf(column);
    return hierarchy === undefined ? [] : [latticeAttribute(column, hierarchy, recordCount)];
  });
  const isMeasured = config.models.some(
    (model) => model.model === "t-closeness" && model.distance === "hierarchical",
  );
  const sensitive = encoded.sensitive.map((column) => ({
    ...column,
    shares: sharesOf(column, recordCount),
    hierarchy: isMeasured ? hierarchyOf(column) : undefined,
  }));
  if (hasIssues(issues)) return { ok: false, issues };
  const lattice = { recordCount, rowCount: table.rowCount, attributes };
  return succeed({ lattice, sensitive });
}

/** The hierarchy of a column, when each of its values has a place in it. */
function placedHierarchy(
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

function sharesOf({ codes, valueCount }: EncodedColumn, recordCount: number): Float64Array {
  const counts = new Float64Array(valueCount);
  for (let row = 0; row < recordCount; row += 1) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts.map((count) => count / recordCount);
}
