import { createIssue, fail, succeed } from "@medvirk/core";
import { levelsNotCoarser, overlappingBands } from "../../issues-recoding.ts";
import type { HierarchyDeclaration } from "../../schemas/tables/hierarchy-schema.ts";
import { ALL, type LabelRule } from "./labelled.ts";
import { rangeLabel } from "./range-label.ts";
import { readNumber } from "./read-number.ts";

/**
 * Numbers in intervals of a fixed width on each level, with what lies below or above in groups of
 * their own.
 *
 * @param declaration - origin, widths, bounds
 * @param column - the column's name, for issues
 * @param isWhole - whether every value is a whole number, so that 20–24 says all that 20–<25 does
 * @returns the rule; or `anonymize.levels-not-coarser` where a width isn't a multiple of the one
 *   before, `anonymize.overlapping-bands` where the bottom isn't below the top
 * @internal
 */
export function intervalLabels(
  declaration: Extract<HierarchyDeclaration, { kind: "intervals" }>,
  column: string,
  isWhole: boolean,
): LabelRule {
  const { origin, widths, bottom = -Infinity, top = Infinity } = declaration;
  const path = ["columns", column, "hierarchy"];
  const base = widths[0] ?? 1;
  const ratios = widths.map((width) => width / base);
  const uneven = ratios.findIndex(
    (ratio, index) => index > 0 && !isMultiple(ratio, ratios[index - 1] ?? 1),
  );
  if (uneven >= 0) return fail(createIssue(levelsNotCoarser, path, { column, level: uneven + 1 }));
  if (bottom >= top)
    return fail(createIssue(overlappingBands, path, { column, level: 1, band: 2 }));
  return succeed((text) => {
    const value = readNumber(text);
    if (value === undefined) return undefined;
    // Every level counts in intervals of the first, so that rounding cannot split one.
    const interval = Math.floor((value - origin) / base);
    const labels = ratios.map((exact) => {
      if (value < bottom) return rangeLabel(-Infinity, bottom, isWhole);
      if (value >= top) return rangeLabel(top, Infinity, isWhole);
      const ratio = Math.round(exact);
      const start = Math.floor(interval / ratio) * ratio;
      const from = origin + start * base;
      return rangeLabel(Math.max(from, bottom), Math.min(from + ratio * base, top), isWhole);
    });
    return [...labels, ALL];
  });
}

function isMultiple(larger: number, smaller: number): boolean {
  const times = larger / smaller;
  return times > 1.5 && Math.abs(times - Math.round(times)) < 1e-9;
}
