import { createIssue, type Issue, type IssueDefinition } from "@medvirk/core";

/**
 * Sums up what is wrong with rows in one issue: how many, and the first.
 *
 * @param definition - the kind of issue
 * @param rows - the rows that are wrong
 * @param params - further values for the text
 * @returns one issue, or none where no row is wrong
 * @internal
 */
export function rowIssue(
  definition: IssueDefinition,
  rows: readonly number[],
  params: Readonly<Record<string, string>> = {},
): readonly Issue[] {
  if (rows.length === 0) return [];
  const first = rows.reduce((least, row) => Math.min(least, row));
  return [createIssue(definition, [first], { ...params, rows: rows.length, first: first + 1 })];
}
