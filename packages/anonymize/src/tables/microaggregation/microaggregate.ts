import { createIssue, fail, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import { notANumber, tooManyRecords } from "../../issues-recoding.ts";
import { invalidK, kAboveRecords, missingColumn } from "../../issues-tables.ts";
import { readNumber } from "../hierarchies/read-number.ts";
import type { Table, TableColumn } from "../table.ts";
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
  const { groupOf, groupCount } = groupNearest(scaled, table.rowCount, k);
  const meanColumns = new Map(
    columns.map((column, index) => [
      column.name,
      columnOfMeans(column.name, numbers[index] ?? new Float64Array(0), groupOf, groupCount),
    ]),
  );
  return succeed({
    table: {
      rowCount: table.rowCount,
      columns: table.columns.map((column) => meanColumns.get(column.name) ?? column),
    },
    groups: groupCount,
    lostVariance: lostVariance(scaled, groupOf, groupCount),
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

function groupMeans(values: Float64Array, groupOf: Uint32Array, groupCount: number): Float64Array {
  const sums = new Float64Array(groupCount);
  const sizes = new Float64Array(groupCount);
  for (const [row, group] of groupOf.entries()) {
    sums[group] = (sums[group] ?? 0) + (values[row] ?? 0);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return sums.map((sum, group) => sum / (sizes[group] ?? 1));
}

function columnOfMeans(
  name: string,
  values: Float64Array,
  groupOf: Uint32Array,
  groupCount: number,
): TableColumn {
  const texts = Array.from(groupMeans(values, groupOf, groupCount), (mean) =>
    String(Number(mean.toPrecision(10))),
  );
  const codeOf = new Map<string, number>();
  for (const group of groupOf) {
    const text = texts[group] ?? "";
    if (!codeOf.has(text)) codeOf.set(text, codeOf.size);
  }
  const codes = groupOf.map((group) => codeOf.get(texts[group] ?? "") ?? 0);
  return { name, codes, values: [...codeOf.keys()] };
}

function lostVariance(
  scaled: readonly Float64Array[],
  groupOf: Uint32Array,
  groupCount: number,
): number {
  let within = 0;
  let whole = 0;
  for (const values of scaled) {
    const means = groupMeans(values, groupOf, groupCount);
    for (const [row, value] of values.entries()) {
      within += (value - (means[groupOf[row] ?? 0] ?? 0)) ** 2;
      whole += value ** 2;
    }
  }
  return whole > 0 ? Math.min(1, within / whole) : 0;
}
