import { createIssue, hasIssues, succeed, type Issue } from "@medvirk/core";
import { gapBetweenBands, levelsNotCoarser, overlappingBands } from "../../issues-recoding.ts";
import type { Band, HierarchyDeclaration } from "../../schemas/tables/hierarchy-schema.ts";
import { ALL, type LabelRule } from "./labelled.ts";
import { rangeLabel } from "./range-label.ts";
import { readNumber } from "./read-number.ts";

/**
 * Numbers in bands of any width.
 *
 * @param declaration - the bands of each level
 * @param column - the column's name, for issues
 * @param isWhole - whether every value is a whole number
 * @returns the rule; or `anonymize.gap-between-bands`, `anonymize.overlapping-bands`,
 *   `anonymize.levels-not-coarser`
 * @internal
 */
export function bandLabels(
  { levels }: Extract<HierarchyDeclaration, { kind: "bands" }>,
  column: string,
  isWhole: boolean,
): LabelRule {
  const issues = levels.flatMap((bands, index) => [
    ...seamIssues(bands, index + 1, column),
    ...nestingIssues(bands, levels[index - 1], index + 1, column),
  ]);
  if (hasIssues(issues)) return { ok: false, issues };
  return succeed((text) => {
    const value = readNumber(text);
    if (value === undefined) return undefined;
    const labels: string[] = [];
    for (const bands of levels) {
      const band = bands.find(({ below = Infinity }) => value < below);
      if (band === undefined || value < (band.from ?? -Infinity)) return undefined;
      labels.push(
        band.label ?? rangeLabel(band.from ?? -Infinity, band.below ?? Infinity, isWhole),
      );
    }
    return [...labels, ALL];
  });
}

function seamIssues(bands: readonly Band[], level: number, column: string): readonly Issue[] {
  return bands.flatMap(({ from = -Infinity, below = Infinity }, index) => {
    const before = index === 0 ? from : (bands[index - 1]?.below ?? Infinity);
    const params = { column, level, band: index + 1 };
    const path = ["columns", column, "hierarchy", "levels", level - 1, index];
    if (from < before || below <= from) return [createIssue(overlappingBands, path, params)];
    return from > before ? [createIssue(gapBetweenBands, path, params)] : [];
  });
}

/** Every end of a band must be an end on the level below. */
function nestingIssues(
  bands: readonly Band[],
  finer: readonly Band[] | undefined,
  level: number,
  column: string,
): readonly Issue[] {
  if (finer === undefined) return [];
  const ends = (list: readonly Band[]): readonly number[] =>
    list.flatMap(({ from = -Infinity, below = Infinity }) => [from, below]);
  const known = new Set(ends(finer));
  if (ends(bands).every((end) => known.has(end))) return [];
  const path = ["columns", column, "hierarchy", "levels", level - 1];
  return [createIssue(levelsNotCoarser, path, { column, level })];
}
