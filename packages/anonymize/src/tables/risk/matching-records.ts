import { allRows, groupRows, scratchFor, type CodedColumn, type RowGroups } from "../group-rows.ts";
import type { EncodedColumn } from "../encode-table.ts";

/**
 * Groups classes by the columns in which their value is missing.
 *
 * @param representatives - the quasi-identifiers in codes of one row a class
 * @returns the classes by pattern
 * @internal
 */
export function missingPatterns(representatives: readonly EncodedColumn[]): RowGroups {
  const classCount = representatives[0]?.codes.length ?? 0;
  return groupRows(
    allRows(classCount),
    representatives
      .filter(({ missingCode }) => missingCode !== undefined)
      .map(({ codes, missingCode }) => ({
        codes: codes.map((code) => (code === missingCode ? 1 : 0)),
        valueCount: 2,
      })),
  );
}

/**
 * Counts for each class the records that it matches when a missing value matches everything.
 *
 * Patterns are compared each with each, over the columns that both have: time grows with classes
 * times patterns.
 *
 * @param representatives - the quasi-identifiers in codes of one row a class
 * @param classSizes - the records in each class
 * @param patterns - of `missingPatterns`
 * @returns for each class its own records and all that match them
 * @source sdcTools/sdcMicro, test_freqCalc.R (read 2026-11-22): a missing key value matches everything
 * @internal
 */
export function countMatchingRecords(
  representatives: readonly EncodedColumn[],
  classSizes: Uint32Array,
  patterns: RowGroups,
): Uint32Array {
  const matching = Uint32Array.from(classSizes);
  const patternOf = new Uint32Array(classSizes.length);
  const patternCount = patterns.starts.length - 1;
  for (let pattern = 0; pattern < patternCount; pattern += 1) {
    for (const index of classesOf(patterns, pattern)) patternOf[index] = pattern;
  }
  const scratch = scratchFor(representatives);
  for (let left = 0; left < patternCount; left += 1) {
    for (let right = left + 1; right < patternCount; right += 1) {
      const classes = joined(classesOf(patterns, left), classesOf(patterns, right));
      const groups = groupRows(
        classes,
        knownInBoth(representatives, patterns, left, right),
        scratch,
      );
      addMatches(matching, groups, classSizes, (index) => patternOf[index] === left);
    }
  }
  return matching;
}

function classesOf({ rows, starts }: RowGroups, pattern: number): Uint32Array {
  return rows.subarray(starts[pattern], starts[pattern + 1]);
}

function joined(left: Uint32Array, right: Uint32Array): Uint32Array {
  const both = new Uint32Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

/** All classes of a pattern miss the same columns, so that the first speaks for them. */
function knownInBoth(
  representatives: readonly EncodedColumn[],
  patterns: RowGroups,
  left: number,
  right: number,
): readonly CodedColumn[] {
  const firstLeft = classesOf(patterns, left)[0] ?? 0;
  const firstRight = classesOf(patterns, right)[0] ?? 0;
  return representatives.filter(
    ({ codes, missingCode }) =>
      codes[firstLeft] !== missingCode && codes[firstRight] !== missingCode,
  );
}

/** Classes of two patterns that are alike where both are known match each other. */
function addMatches(
  matching: Uint32Array,
  { rows, starts }: RowGroups,
  classSizes: Uint32Array,
  isLeft: (index: number) => boolean,
): void {
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const members = rows.subarray(starts[group], starts[group + 1]);
    let leftRecords = 0;
    let rightRecords = 0;
    for (const index of members) {
      const records = classSizes[index] ?? 0;
      if (isLeft(index)) leftRecords += records;
      else rightRecords += records;
    }
    for (const index of members) {
      matching[index] = (matching[index] ?? 0) + (isLeft(index) ? rightRecords : leftRecords);
    }
  }
}
