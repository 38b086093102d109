import { weightedRest } from "../../identifiers/weighted-rest.ts";

/**
 * Two digits that are no day, with or without the 40 that D-numbers add, and not of the series
 * 80–99 either. Each leaves another rest in the check of a bank account (5 · first + 4 · second,
 * mod 11): the first leaves 0, the last of the ten 9.
 */
const days = ["75", "32", "35", "38", "76", "33", "36", "39", "77", "34"] as const;

/** Stands in for the one of the ten that would pass the check; its own rest, 10, then doesn't. */
const standIn = "37";

/**
 * Writes ten digits as eleven that can't be anyone's number.
 *
 * @param digits - ten digits
 * @returns eleven digits: no identity number of any series, mistyped or not, and no account number;
 *   never with a leading zero, which a spreadsheet would drop
 * @internal
 */
export function toImpossibleNumber(digits: readonly number[]): string {
  const rest = digits.slice(1).join("");
  const day = days[digits[0] ?? 0] ?? standIn;
  return (passesAccountCheck(day + rest) ? standIn : day) + rest;
}

/**
 * Reads back what `toImpossibleNumber` wrote.
 *
 * @param code - any text
 * @returns the ten digits; undefined for what it never writes
 * @internal
 */
export function fromImpossibleNumber(code: string): readonly number[] | undefined {
  if (!/^\d{11}$/.test(code) || passesAccountCheck(code)) return undefined;
  const rest = code.slice(2);
  const first = code.startsWith(standIn)
    ? days.findIndex((day) => passesAccountCheck(day + rest))
    : days.findIndex((day) => code.startsWith(day));
  return first < 0 ? undefined : [first, ...Array.from(rest, Number)];
}

function passesAccountCheck(digits: string): boolean {
  return weightedRest(digits, "54327654321") === 0;
}
