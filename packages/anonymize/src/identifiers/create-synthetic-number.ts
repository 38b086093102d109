import {
  createIssue,
  fail,
  parsePlainDate,
  succeed,
  type PlainDate,
  type Result,
} from "@medvirk/core";
import { birthDateOutOfRange, serialOutOfRange } from "../issues-text.ts";
import { centuryUnder1964Rule } from "./birth-dates.ts";
import { weightedRest } from "./weighted-rest.ts";

/** Which synthetic number to make. */
export interface SyntheticNumberRequest {
  readonly kind: "national-identity-number" | "d-number";
  /** Tenor adds 80 to the month, SyntPop 65. NAV's + 40 is left out: an H-number has it too. */
  readonly series: "tenor" | "syntpop";
  /** A day of the years 1854–2039. */
  readonly birthDate: PlainDate;
  /** 0 for the first number of that day, 1 for the next; each day has some hundreds. */
  readonly serial: number;
}

/**
 * Makes a number of a synthetic series, valid under both rules; nobody can have it.
 *
 * The same request gives the same number: there is no chance in it.
 *
 * @param request - kind, series, day and serial
 * @returns eleven digits; or `core.invalid-date`, `anonymize.birth-date-out-of-range`,
 *   `anonymize.serial-out-of-range`
 * @source the rules of `identifierRules`, read 2026-11-22
 * @example
 * ```ts
 * import { createSyntheticNumber } from "@medvirk/anonymize/identifiers";
 *
 * createSyntheticNumber({
 *   kind: "national-identity-number", series: "tenor", birthDate: "1990-05-17", serial: 0,
 * }); // => { ok: true, value: "17859000185" }
 * ```
 */
export function createSyntheticNumber(request: SyntheticNumberRequest): Result<string> {
  const day = parsePlainDate(request.birthDate, ["birthDate"]);
  if (!day.ok) return day;
  const year = Number(day.value.slice(0, 4));
  if (year < 1854 || year > 2039) {
    return fail(createIssue(birthDateOutOfRange, ["birthDate"], { first: 1854, last: 2039 }));
  }
  const numbers = numbersOfDay(datePart(request), year);
  const number = numbers[request.serial];
  if (number !== undefined) return succeed(number);
  return fail(createIssue(serialOutOfRange, ["serial"], { maximum: numbers.length - 1 }));
}

function datePart({ kind, series, birthDate }: SyntheticNumberRequest): string {
  const day = Number(birthDate.slice(8, 10)) + (kind === "d-number" ? 40 : 0);
  const month = Number(birthDate.slice(5, 7)) + (series === "tenor" ? 80 : 65);
  return String(day).padStart(2, "0") + String(month) + birthDate.slice(2, 4);
}

/** Every number of a day whose individual number gives the right century and has control digits. */
function numbersOfDay(date: string, year: number): readonly string[] {
  const numbers: string[] = [];
  for (let individualNumber = 0; individualNumber <= 999; individualNumber += 1) {
    const century = centuryUnder1964Rule({ yearOfCentury: year % 100, individualNumber });
    if (century !== year - (year % 100)) continue;
    const nine = date + String(individualNumber).padStart(3, "0");
    const first = (11 - weightedRest(nine, "376189452")) % 11;
    const second = (11 - weightedRest(nine + String(first), "5432765432")) % 11;
    if (first < 10 && second < 10) numbers.push(nine + String(first) + String(second));
  }
  return numbers;
}
