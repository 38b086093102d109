import { createIssue, fail, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import { notANumber, tooManyRecords } from "../../issues-recoding.ts";
import { invalidK, kAboveRecords, missingColumn } from "../../issues-tables.ts";
import { readNumber } from "../hierarchies/read-number.ts";
import type { Table, TableColumn } from "../table.ts";
import { columnOfMeans, lostVariance } from "./group-means.ts";
import { groupNearest } from "./group-nearest.ts";

/** Each record is compared with the others of its table: more would take hours. */
const MOST_RECORDS = 200_000;

/** What `microaggregate` must know. */
export interface MicroaggregationConfig {
  /** Columns of numbers, aggregated together. */
  readonly columns: readonly string[];
  /** The fewest records of a group. */
  readonly k: number;
}

/** A table whose numbers are means of groups. */
export interface MicroaggregatedTable {
  readonly table: Table;
  readonly groups: number;
  /**
   * What the means lost: the sum of squares within groups by that of the whole, over the columns
   * brought to one scale; a share, 0–1.
   */
  readonly lostVariance: number;
}

/**
 * Replaces numbers by the mean of at least `k` records that lie near each other (MDAV): the groups
 * are made round the record farthest from the middle and the one farthest from that, again and again.
 *
 * Columns count alike: each is brought to mean 0 and deviation 1 for distances. Means are rounded to
 * ten digits. The method is no model: it says nothing of what others may know, and time grows with
 * the square of the records.
 *
 * @param table - a table of `createTable`; the columns hold a number in every row
 * @param config - the columns, and the smallest group
 * @returns the table with means in place of numbers; or `anonymize.missing-column`,
 *   `anonymize.invalid-k`, `anonymize.k-above-records`, `anonymize.not-a-number`,
 *   `anonymize.too-many-records`
 * @source Domingo-Ferrer & Torra (2005), MDAV-generic, algorithm 5.1; not verified against the
 *   source
 * @example
 * ```ts
 * import { createTable, microaggregate } from "@medvirk/anonymize/tables";
 *
 * const table = createTable(["income"], [["100"], ["110"], ["500"], ["520"]]); // synthetic
 * if (!table.ok) throw new Error(table.issues[0].message);
 * const result = microaggregate(table.value, { columns: ["income"], k: 2 });
 * if (!result.ok) throw new Error(result.issues[0].message);
 * result.value.table.columns[0]?.values; // => ["105", "510"]
 * result.value.groups; // => 2
 * ```
 */
export function microaggregate(
  table: Table,
  { columns: names, k }: MicroaggregationConfig,
): Result<MicroaggregatedTable> {
  const issues = configIssues(table, names, k);
  if (hasIssues(issues)) return { ok: false, issues };
  const columns = names.flatMap((name) => table.columns.find((own) => own.name === name) ?? []);
  const numbers: Float64Array[] = [];
  for (const column of columns) {
    const read = readColumn(column);
    if (!read.ok) return read;
    numbers.push(read.value);
  }
  const scaled = numbers.map(standardise);
  const groups = groupNearest(scaled, table.rowCount, k);
  const meanColumns = new Map(
    columns.map((column, index) => [
      column.name,
      columnOfMeans(column.name, numbers[index] ?? new Float64Array(0), groups),
    ]),
  );
  return succeed({
    table: {
      rowCount: table.rowCount,
      columns: table.columns.map((column) => meanColumns.get(column.name) ?? column),
    },
    groups: groups.groupCount,
    lostVariance: lostVariance(scaled, groups),
  });
}

function configIssues(
  { columns, rowCount }: Table,
  names: readonly string[],
  k: number,
): readonly Issue[] {
  const known = new Set(columns.map(({ name }) => name));
  const missing = names.flatMap((column, index) =>
    known.has(column) ? [] : [createIssue(missingColumn, ["columns", index], { column })],
  );
  if (!Number.isSafeInteger(k) || k < 2) return [...missing, createIssue(invalidK, ["k"])];
  const params = { k, records: rowCount, most: MOST_RECORDS };
  if (k > rowCount) return [...missing, createIssue(kAboveRecords, ["k"], params)];
  return rowCount > MOST_RECORDS ? [...missing, createIssue(tooManyRecords, [], params)] : missing;
}

function readColumn({ name, codes, values }: TableColumn): Result<Float64Array> {
  const read = values.map((value) => (value === null ? undefined : readNumber(value)));
  const stray = read.filter((value) => value === undefined).length;
  if (stray > 0) {
    const first = codes.findIndex((code) => read[code] === undefined) + 1;
    return fail(createIssue(notANumber, ["columns", name], { column: name, values: stray, first }));
  }
  return succeed(Float64Array.from(codes, (code) => read[code] ?? 0));
}

/** Mean 0 and deviation 1; a column of one value stays 0. */
function standardise(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = variance > 0 ? Math.sqrt(variance) : 1;
  return values.map((value) => (value - mean) / deviation);
}
