import { createIssue, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import {
  invalidHierarchySize,
  raggedHierarchy,
  repeatedHierarchyValue,
  groupWithTwoParents,
} from "../../issues-recoding.ts";
import type { Hierarchy, HierarchyLevel } from "./hierarchy.ts";

/** More levels than any hierarchy of a register; a bound on what hostile files can ask for. */
export const MOST_LEVELS = 64;

/**
 * Makes a hierarchy of rows, as ARX's CSV files hold it: a value, then its label on each level.
 *
 * @param rows - a row a value
 * @param column - the column's name, for issues
 * @returns the hierarchy; or `anonymize.invalid-hierarchy-size`, `anonymize.ragged-hierarchy`,
 *   `anonymize.repeated-hierarchy-value`, `anonymize.group-with-two-parents`
 * @source arx-deidentifier/arx, data/adult_hierarchy_*.csv (read 2026-11-22)
 * @internal
 */
export function hierarchyFromRows(
  rows: readonly (readonly string[])[],
  column: string,
): Result<Hierarchy> {
  const path = ["columns", column, "hierarchy"];
  const levelCount = rows[0]?.length ?? 0;
  if (levelCount < 1 || levelCount > MOST_LEVELS) {
    const issue = createIssue(invalidHierarchySize, path, { column, most: MOST_LEVELS });
    return { ok: false, issues: [issue] };
  }
  const ragged = [...rows.keys()].filter((row) => rows[row]?.length !== levelCount);
  if (ragged.length > 0) {
    const params = { column, levels: levelCount, rows: ragged.length, first: (ragged[0] ?? 0) + 1 };
    return { ok: false, issues: [createIssue(raggedHierarchy, path, params)] };
  }
  const levels = Array.from({ length: levelCount }, (_, level) => levelOf(rows, level));
  const issues = [
    ...repeatedValues(rows, levels[0]).map((params) =>
      createIssue(repeatedHierarchyValue, path, { column, ...params }),
    ),
    ...levels.flatMap((level, index) => parentIssues(level, levels[index + 1], index, column)),
  ];
  if (hasIssues(issues)) return { ok: false, issues };
  return succeed({ values: levels[0]?.labels ?? [], levels });
}

function levelOf(rows: readonly (readonly string[])[], level: number): HierarchyLevel {
  const placeOf = new Map<string, number>();
  const labelOf = new Uint32Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const label = row[level] ?? "";
    const place = placeOf.get(label) ?? placeOf.size;
    placeOf.set(label, place);
    labelOf[index] = place;
  }
  return { labels: [...placeOf.keys()], labelOf };
}

function repeatedValues(
  rows: readonly unknown[],
  bottom: HierarchyLevel | undefined,
): readonly { readonly rows: number; readonly first: number }[] {
  const repeated = rows.length - (bottom?.labels.length ?? 0);
  if (repeated === 0 || bottom === undefined) return [];
  // Labels are numbered by first appearance: the first that lags behind is the first repetition.
  const first = bottom.labelOf.findIndex((label, index) => label !== index);
  return [{ rows: repeated, first: first + 1 }];
}

function parentIssues(
  { labels, labelOf }: HierarchyLevel,
  above: HierarchyLevel | undefined,
  level: number,
  column: string,
): readonly Issue[] {
  if (above === undefined) return [];
  const parentOf = new Int32Array(labels.length).fill(-1);
  const split = new Set<number>();
  for (const [index, label] of labelOf.entries()) {
    const parent = above.labelOf[index] ?? 0;
    const known = parentOf[label] ?? -1;
    if (known >= 0 && known !== parent) split.add(label);
    parentOf[label] = parent;
  }
  if (split.size === 0) return [];
  const params = { column, level, labels: split.size };
  return [createIssue(groupWithTwoParents, ["columns", column, "hierarchy"], params)];
}
