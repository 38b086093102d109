import { createIssue, type Issue } from "@medvirk/core";
import { noQuasiIdentifier, unknownRole } from "../issues-tables.ts";
import type { TableConfig } from "../schemas/tables/table-config-schema.ts";
import { checkColumns } from "./check-columns.ts";
import { roleOf } from "./encode-table.ts";
import type { Table } from "./table.ts";

const roles: readonly string[] = ["identifier", "quasi-identifier", "sensitive", "insensitive"];

/**
 * Compares the columns and roles of a config with a table.
 *
 * @param table - the table
 * @param config - the roles
 * @returns the issues of `checkColumns`, and `anonymize.unknown-role`,
 *   `anonymize.no-quasi-identifier`
 * @internal
 */
export function roleIssues(table: Table, config: Pick<TableConfig, "columns">): readonly Issue[] {
  const declared = Object.keys(config.columns);
  const quasi = declared.some((name) => roleOf(name, config) === "quasi-identifier");
  return [
    ...checkColumns(table, declared),
    ...declared
      .filter((name) => !roles.includes(roleOf(name, config) ?? ""))
      .map((column) =>
        createIssue(unknownRole, ["columns", column, "role"], {
          column,
          allowed: roles.join(", "),
        }),
      ),
    ...(quasi ? [] : [createIssue(noQuasiIdentifier, ["columns"])]),
  ];
}
