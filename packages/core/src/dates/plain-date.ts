import { createIssue, type IssueDefinition, type IssuePath } from "../result/issue.ts";
import { fail, succeed, type Result } from "../result/result.ts";
import { MedvirkError } from "../errors/medvirk-error.ts";

/** A day without time or zone, written `YYYY-MM-DD`, years 0001–9999 of the Gregorian calendar. */
export type PlainDate = string;

/** The issue of a date that doesn't exist or isn't written `YYYY-MM-DD`. */
export const invalidDate: IssueDefinition = {
  code: "core.invalid-date",
  texts: {
    nb: "Datoen må finnes og være skrevet ÅÅÅÅ-MM-DD.",
    nn: "Datoen må finnast og vere skriven ÅÅÅÅ-MM-DD.",
    en: "The date must exist and be written YYYY-MM-DD.",
  },
};

/**
 * Says whether a value is a day that exists, written `YYYY-MM-DD`.
 *
 * @param value - anything
 * @returns true for a `PlainDate`
 * @example
 * ```ts
 * import { isPlainDate } from "@medvirk/core";
 *
 * isPlainDate("2028-02-29"); // => true
 * isPlainDate("2026-02-29"); // => false
 * isPlainDate("29.02.2028"); // => false
 * ```
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/**
 * Reads a day from data that came from outside.
 *
 * @param value - anything; only a string `YYYY-MM-DD` of a day that exists goes through
 * @param path - where the value stood, for the issue
 * @returns the day, or the issue `core.invalid-date`
 * @example
 * ```ts
 * import { parsePlainDate } from "@medvirk/core";
 *
 * parsePlainDate("2026-11-23"); // => { ok: true, value: "2026-11-23" }
 * ```
 */
export function parsePlainDate(value: unknown, path: IssuePath = []): Result<PlainDate> {
  return isPlainDate(value) ? succeed(value) : fail(createIssue(invalidDate, path));
}

/**
 * Gives a day as milliseconds of UTC midnight, for arithmetic that knows no time zone.
 *
 * @param date - a day that exists
 * @returns milliseconds since 1970-01-01
 * @throws MedvirkError `core.invalid-date` when the day doesn't exist: check outside data first
 * @internal
 */
export function utcMidnight(date: PlainDate): number {
  if (!isPlainDate(date)) throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  return Date.parse(`${date}T00:00:00Z`);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
