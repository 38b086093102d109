import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { tooManyMissingPatterns } from "../../issues-tables.ts";
import type { MissingTreatment } from "../../schemas/tables/table-config-schema.ts";
import { groupSizes, type RowGroups } from "../group-rows.ts";
import { countMatchingRecords, missingPatterns } from "./matching-records.ts";
import type { EncodedColumn } from "../encode-table.ts";
import type { LookalikeCount } from "./risk-report.ts";

/** The most ways of missing that are compared, each with each; fewer where classes are many. */
const MOST_MISSING_PATTERNS = 256;
const MOST_COMPARISONS = 50_000_000;

/**
 * Counts how many records each record looks like.
 *
 * @param columns - the quasi-identifiers
 * @param classes - the records by class
 * @param missing - what a missing value looks like
 * @returns the records by the number that they look like, the smallest number first; or
 *   `anonymize.too-many-missing-patterns`
 * @internal
 */
export function countLookalikes(
  columns: readonly EncodedColumn[],
  classes: RowGroups,
  missing: MissingTreatment,
): Result<readonly LookalikeCount[]> {
  const classSizes = groupSizes(classes);
  if (missing === "own-value") return succeed(countSizes(classSizes, classSizes));
  const representatives = columns.map((column) => representativesOf(column, classes));
  const patterns = missingPatterns(representatives);
  const patternCount = patterns.starts.length - 1;
  const affordable = Math.floor(MOST_COMPARISONS / classSizes.length);
  const most = Math.min(MOST_MISSING_PATTERNS, affordable);
  if (patternCount > most) {
    const params = { patterns: patternCount, most };
    return fail(createIssue(tooManyMissingPatterns, ["missing"], params));
  }
  const matching = countMatchingRecords(representatives, classSizes, patterns);
  return succeed(countSizes(classSizes, matching));
}

/** The column for the first row of each class: the others of the class are alike. */
function representativesOf(
  { codes, ...column }: EncodedColumn,
  { rows, starts }: RowGroups,
): EncodedColumn {
  const firstRows = starts.subarray(0, -1).map((start) => rows[start] ?? 0);
  return { ...column, codes: firstRows.map((row) => codes[row] ?? 0) };
}

function countSizes(classSizes: Uint32Array, lookalikes: Uint32Array): readonly LookalikeCount[] {
  const recordsOfSize = new Map<number, number>();
  lookalikes.forEach((size, index) => {
    recordsOfSize.set(size, (recordsOfSize.get(size) ?? 0) + (classSizes[index] ?? 0));
  });
  return [...recordsOfSize]
    .map(([size, records]) => ({ size, records }))
    .sort((left, right) => left.size - right.size);
}

/**
 * Counts the records that look like fewer than a number.
 *
 * @param sizes - the records by the number that they look like
 * @param limit - the number
 * @returns how many
 * @internal
 */
export function recordsBelow(sizes: readonly LookalikeCount[], limit: number): number {
  return sizes.reduce((sum, { size, records }) => (size < limit ? sum + records : sum), 0);
}
