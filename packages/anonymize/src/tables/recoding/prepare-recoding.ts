import { hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { encodeTable, type EncodedColumn } from "../encode-table.ts";
import type { Hierarchy } from "../hierarchies/hierarchy.ts";
import { placedHierarchy } from "../hierarchies/placed-hierarchy.ts";
import { sharesOf } from "../measures/shares-of.ts";
import type { Table } from "../table.ts";
import { latticeAttribute, type Lattice } from "./lattice.ts";
import type { SensitiveColumn } from "../measures/sensitive-column.ts";

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
