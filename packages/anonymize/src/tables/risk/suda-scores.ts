import { createIssue, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import { tooManyQuasiIdentifiers } from "../../issues-recoding.ts";
import { wildcardNotMeasured } from "../../issues-risk.ts";
import type { TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { encodeTable } from "../encode-table.ts";
import { allRows } from "../group-rows.ts";
import { roleIssues } from "../role-issues.ts";
import type { Table } from "../table.ts";
import { minimalUniques } from "./minimal-uniques.ts";

const MOST_COLUMNS = 12;

/**
 * Scores how special each record is, after SUDA: a record that is unique by few columns, or in many
 * ways, is easier to find than one that is unique only by all of them.
 *
 * A minimal sample unique of a record is a set of quasi-identifiers by which it is unique, and by no
 * part of which it is. Of `m` quasi-identifiers a minimal sample unique of `s` of them adds
 * (m - s)!, the number of ways up to the set of all.
 *
 * Time grows with records times sets of quasi-identifiers.
 *
 * @param table - a table of `createTable`
 * @param config - the roles; `missing` must be `own-value`
 * @returns a score a record, in the order of the table, 0 where the record isn't unique; or the
 *   issues of the roles, `anonymize.wildcard-not-measured`, `anonymize.too-many-quasi-identifiers`
 *   beyond 12
 * @source Elliot, Manning & Ford, A computational algorithm for handling the special uniques problem
 *   (2002), unverified; sdcMicro, suda2 (read 2026-11-23): minimal sample uniques
 * @example
 * ```ts
 * import { createTable, sudaScores } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(
 *   ["born", "place"],
 *   [["1991", "Alta"], ["1991", "Vadsø"], ["1958", "Alta"], ["1991", "Alta"]], // synthetic
 * );
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const scores = sudaScores(table.value, {
 *   columns: { born: { role: "quasi-identifier" }, place: { role: "quasi-identifier" } },
 *   models: [],
 *   missing: "own-value",
 * });
 * scores.ok && [...scores.value]; // => [0, 1, 1, 0]
 * ```
 */
export function sudaScores(table: Table, config: TableConfig): Result<Float64Array> {
  const issues = sudaIssues(table, config);
  if (hasIssues(issues)) return { ok: false, issues };
  const { quasiIdentifiers } = encodeTable(table, config);
  const scores = new Float64Array(table.rowCount);
  minimalUniques(allRows(table.rowCount), quasiIdentifiers, (row, set) => {
    scores[row] = (scores[row] ?? 0) + factorial(quasiIdentifiers.length - bitCount(set));
  });
  return succeed(scores);
}

function sudaIssues(table: Table, config: TableConfig): readonly Issue[] {
  const columns = encodeTable(table, config).quasiIdentifiers.length;
  return [
    ...roleIssues(table, config),
    ...(config.missing === "wildcard" ? [createIssue(wildcardNotMeasured, ["missing"])] : []),
    ...(columns > MOST_COLUMNS
      ? [createIssue(tooManyQuasiIdentifiers, ["columns"], { columns, most: MOST_COLUMNS })]
      : []),
  ];
}

function factorial(number: number): number {
  let product = 1;
  for (let factor = 2; factor <= number; factor += 1) product *= factor;
  return product;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
