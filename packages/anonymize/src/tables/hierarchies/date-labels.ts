import { createIssue, fail, isPlainDate, succeed } from "@medvirk/core";
import { levelsNotCoarser } from "../../issues-recoding.ts";
import type { HierarchyDeclaration } from "../../schemas/tables/hierarchy-schema.ts";
import { ALL, type LabelRule } from "./labelled.ts";

type DateLevel = Extract<HierarchyDeclaration, { kind: "dates" }>["levels"][number];

const order: readonly DateLevel[] = [
  "month",
  "quarter",
  "half-year",
  "year",
  "five-years",
  "decade",
];

/**
 * Days in months, quarters, half-years, years, five years and decades. Weeks are no level: they
 * cross the ends of months and years.
 *
 * @param declaration - the levels
 * @param column - the column's name, for issues
 * @returns the rule; or `anonymize.levels-not-coarser`
 * @internal
 */
export function dateLabels(
  { levels }: Extract<HierarchyDeclaration, { kind: "dates" }>,
  column: string,
): LabelRule {
  const ranks = levels.map((level) => order.indexOf(level));
  const stuck = ranks.findIndex((rank, index) => index > 0 && rank <= (ranks[index - 1] ?? -1));
  if (stuck >= 0) {
    const path = ["columns", column, "hierarchy", "levels", stuck];
    return fail(createIssue(levelsNotCoarser, path, { column, level: stuck + 1 }));
  }
  return succeed((value) => {
    if (!isPlainDate(value)) return undefined;
    const [year = "", month = ""] = value.split("-");
    return [...levels.map((level) => labelOf(level, Number(year), Number(month))), ALL];
  });
}

function labelOf(level: DateLevel, year: number, month: number): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, "0");
  const years = (span: number): string => {
    const first = year - (year % span);
    return `${digits(first, 4)}-${digits(first + span - 1, 4)}`;
  };
  switch (level) {
    case "month":
      return `${digits(year, 4)}-${digits(month, 2)}`;
    case "quarter":
      return `${digits(year, 4)}-Q${String(Math.ceil(month / 3))}`;
    case "half-year":
      return `${digits(year, 4)}-H${String(Math.ceil(month / 6))}`;
    case "year":
      return digits(year, 4);
    case "five-years":
      return years(5);
    case "decade":
      return years(10);
  }
}
