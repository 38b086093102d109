import { createIssue, type Issue } from "@medvirk/core";
import { countAndMagnitude, unknownDimension } from "../../issues-counts.ts";
import { columnUsedTwice, invalidDimensions } from "../../issues-tables.ts";
import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";
import { checkColumns } from "../check-columns.ts";
import type { Table } from "../table.ts";
import { configColumns } from "./config-columns.ts";

const MOST_DIMENSIONS = 8;

/**
 * Holds a config against the table that it speaks of.
 *
 * @param table - the table
 * @param config - dimensions, what is counted, hierarchies and tables
 * @returns what doesn't fit, of columns and dimensions
 * @internal
 */
export function findConfigIssues(
  table: Table,
  config: Omit<CountConfig, "profile">,
): readonly Issue[] {
  const { dimensions, count, magnitude, hierarchies = {}, tables = [] } = config;
  const used = configColumns(config);
  const seen = new Set<string>();
  const twice = used.filter((column) => {
    const repeated = seen.has(column);
    seen.add(column);
    return repeated;
  });
  const fits = dimensions.length >= 1 && dimensions.length <= MOST_DIMENSIONS;
  const named = [...Object.keys(hierarchies), ...tables.flat()];
  const isStray = named.some((name) => !dimensions.includes(name));
  const isRepeated = tables.some((names) => new Set(names).size < names.length);
  return [
    ...checkColumns(table, used),
    ...twice.map((column) => createIssue(columnUsedTwice, [], { column })),
    ...(fits ? [] : [createIssue(invalidDimensions, ["dimensions"], { most: MOST_DIMENSIONS })]),
    ...(isStray || isRepeated ? [createIssue(unknownDimension, ["tables"])] : []),
    ...(count !== undefined && magnitude !== undefined ? [createIssue(countAndMagnitude)] : []),
  ];
}
