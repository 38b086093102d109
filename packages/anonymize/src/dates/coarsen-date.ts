import { createIssue, fail, isPlainDate, succeed, type Result } from "@medvirk/core";
import { dateTooCoarse, unreadableDate } from "../issues-dates.ts";

/** How exact a date is, the most exact first. */
export type DatePrecision = "day" | "month" | "quarter" | "year";

/**
 * Makes a date say less: its month, its quarter or its year.
 *
 * What is coarse already can be made coarser, never finer. Month → quarter → year nest, so the way
 * there doesn't matter.
 *
 * @param date - a day `YYYY-MM-DD`, a month `YYYY-MM`, a quarter `YYYY-Q1` to `Q4`, or a year `YYYY`
 * @param precision - what shall be left
 * @returns such as `2026-11-23`, `2026-11`, `2026-Q4` or `2026`; or `anonymize.unreadable-date`,
 *   `anonymize.date-too-coarse`
 * @example
 * ```ts
 * import { coarsenDate } from "@medvirk/anonymize/dates";
 *
 * coarsenDate("2026-11-23", "month"); // => { ok: true, value: "2026-11" }
 * coarsenDate("2026-11", "quarter"); // => { ok: true, value: "2026-Q4" }
 * coarsenDate("2026-Q4", "month").ok; // => false
 * ```
 */
export function coarsenDate(date: string, precision: DatePrecision): Result<string> {
  const given = precisionOf(date);
  if (given === undefined) return fail(createIssue(unreadableDate));
  const order: readonly DatePrecision[] = ["day", "month", "quarter", "year"];
  if (order.indexOf(given) > order.indexOf(precision)) {
    return fail(createIssue(dateTooCoarse, [], { precision }));
  }
  if (given === precision) return succeed(date);
  if (precision === "quarter") return succeed(`${date.slice(0, 4)}-Q${quarterOf(date)}`);
  return succeed(date.slice(0, precision === "month" ? 7 : 4));
}

function precisionOf(date: unknown): DatePrecision | undefined {
  if (isPlainDate(date)) return "day";
  if (typeof date !== "string" || !/^(?!0000)\d{4}/.test(date)) return undefined;
  if (date.length === 4) return "year";
  if (/^-Q[1-4]$/.test(date.slice(4))) return "quarter";
  return isPlainDate(`${date}-01`) ? "month" : undefined;
}

function quarterOf(date: string): string {
  return String(Math.ceil(Number(date.slice(5, 7)) / 3));
}
