import { createIssue, type Issue } from "@medvirk/core";
import { tooManyQuasiIdentifiers, wildcardNotRecoded } from "../../issues-recoding.ts";
import { invalidK, kAboveRecords, missingColumn } from "../../issues-tables.ts";
import { roleIssues } from "../role-issues.ts";
import { roleOf } from "../encode-table.ts";
import type { Table } from "../table.ts";
import type { LocalSuppressionConfig } from "./local-suppression-report.ts";

/** All sets of so many columns can be tried in seconds, and fit the bits of a number. */
const MOST_COLUMNS = 16;

/**
 * Finds what stands in the way of hiding fields under a config.
 *
 * @param table - the table
 * @param config - the config
 * @returns the issues of `suppressLocally`; empty where there are none
 * @internal
 */
export function localSuppressionIssues(
  table: Table,
  config: LocalSuppressionConfig,
): readonly Issue[] {
  const { k, missing, keep = [] } = config;
  const quasi = Object.keys(config.columns).filter(
    (name) => roleOf(name, config) === "quasi-identifier",
  );
  return [
    ...roleIssues(table, config),
    ...(quasi.length > MOST_COLUMNS
      ? [
          createIssue(tooManyQuasiIdentifiers, ["columns"], {
            columns: quasi.length,
            most: MOST_COLUMNS,
          }),
        ]
      : []),
    ...kIssues(k, table.rowCount),
    ...(missing === "own-value" ? [] : [createIssue(wildcardNotRecoded, ["missing"])]),
    ...keep.flatMap((column, index) =>
      quasi.includes(column) ? [] : [createIssue(missingColumn, ["keep", index], { column })],
    ),
  ];
}

function kIssues(k: number, records: number): readonly Issue[] {
  if (!Number.isSafeInteger(k) || k < 2) return [createIssue(invalidK, ["k"])];
  return k > records ? [createIssue(kAboveRecords, ["k"], { k, records })] : [];
}
