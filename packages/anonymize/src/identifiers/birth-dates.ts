import { isPlainDate, type PlainDate } from "@medvirk/core";
import type { BirthDateCandidate, ControlDigitRule } from "./identity-number-types.ts";

/** Day, month and year of two digits, offsets taken off, and digits seven to nine. */
export interface BirthParts {
  readonly day: number;
  readonly month: number;
  readonly yearOfCentury: number;
  readonly individualNumber: number;
}

/**
 * Lists the days that a number may stand for under the given rules.
 *
 * Under the 1964 rule the individual number tells the century. Under the 2032 rule it doesn't,
 * and both 19yy and 20yy are possible; year 00 has a 29 February only as 2000.
 *
 * @param parts - the date parts of the number
 * @param rules - the rules under which to read it
 * @returns days that exist, that of the 1964 rule first; empty when there is none
 * @source ehelse.no (HIS 1001) and Skatteetaten's page on the identity number of 2032, read 2026-11-22
 * @internal
 */
export function birthDates(
  parts: BirthParts,
  rules: readonly ControlDigitRule[],
): readonly BirthDateCandidate[] {
  const century1964 = centuryUnder1964Rule(parts);
  return [1800, 1900, 2000]
    .map((century) => ({
      date: dayIn(century, parts),
      rules: rules.filter((rule) => (rule === 1964 ? century === century1964 : century >= 1900)),
    }))
    .filter((candidate) => candidate.rules.length > 0 && isPlainDate(candidate.date))
    .sort((left, right) => right.rules.length - left.rules.length);
}

/**
 * Tells the century from the individual number under the 1964 rule.
 *
 * @param parts - the year of two digits and the individual number
 * @returns 1800, 1900 or 2000; undefined where the rule gives no century
 * @source ehelse.no (HIS 1001), read 2026-11-22
 * @internal
 */
export function centuryUnder1964Rule({
  yearOfCentury,
  individualNumber,
}: Pick<BirthParts, "yearOfCentury" | "individualNumber">): number | undefined {
  if (individualNumber <= 499) return 1900;
  if (yearOfCentury <= 39) return 2000;
  if (individualNumber <= 749 && yearOfCentury >= 54) return 1800;
  return individualNumber >= 900 ? 1900 : undefined;
}

function dayIn(century: number, { day, month, yearOfCentury }: BirthParts): PlainDate {
  return `${String(century + yearOfCentury)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
