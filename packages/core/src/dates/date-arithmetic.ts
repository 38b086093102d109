import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysToDate } from "date-fns/addDays";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInYears } from "date-fns/differenceInYears";
import { MedvirkError } from "../errors/medvirk-error.ts";
import { isPlainDate, utcMidnight, type PlainDate } from "./plain-date.ts";

/**
 * Moves a day by a number of days.
 *
 * @param date - a day that exists
 * @param days - whole days, negative to go back
 * @returns the day
 * @throws MedvirkError `core.invalid-date` when the day doesn't exist, `core.date-out-of-range` outside years 0001–9999
 * @example
 * ```ts
 * import { addDays } from "@medvirk/core";
 *
 * addDays("2026-12-31", 1); // => "2027-01-01"
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return toPlainDate(addDaysToDate(utcDate(date), days));
}

/**
 * Moves a day by a number of months; a day that the month lacks becomes its last.
 *
 * @param date - a day that exists
 * @param months - whole months, negative to go back
 * @returns the day
 * @throws MedvirkError `core.invalid-date` when the day doesn't exist, `core.date-out-of-range` outside years 0001–9999
 * @example
 * ```ts
 * import { addMonths } from "@medvirk/core";
 *
 * addMonths("2026-01-31", 1); // => "2026-02-28"
 * ```
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return toPlainDate(addMonthsToDate(utcDate(date), months));
}

/**
 * Counts the days from one day to another, the same in every time zone.
 *
 * @param from - a day that exists
 * @param to - a day that exists
 * @returns whole days; negative when `to` lies before `from`
 * @throws MedvirkError `core.invalid-date` when a day doesn't exist
 * @example
 * ```ts
 * import { daysBetween } from "@medvirk/core";
 *
 * daysBetween("2026-03-29", "2026-03-30"); // => 1
 * ```
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(utcDate(to), utcDate(from));
}

/**
 * Counts the whole years from one day to another, such as an age.
 *
 * @param from - a day that exists, such as a birth date
 * @param to - a day that exists
 * @returns completed years; someone born 29 February completes a year on 1 March of a common year
 * @throws MedvirkError `core.invalid-date` when a day doesn't exist
 * @example
 * ```ts
 * import { fullYearsBetween } from "@medvirk/core";
 *
 * fullYearsBetween("2013-05-02", "2026-05-01"); // => 12
 * ```
 */
export function fullYearsBetween(from: PlainDate, to: PlainDate): number {
  return differenceInYears(utcDate(to), utcDate(from)) + 0;
}

function utcDate(date: PlainDate): Date {
  return new UTCDateMini(utcMidnight(date));
}

function toPlainDate(date: Date): PlainDate {
  const written = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  if (isPlainDate(written)) return written;
  throw new MedvirkError(
    "core.date-out-of-range",
    "Give whole numbers that keep the year within 0001–9999.",
  );
}
