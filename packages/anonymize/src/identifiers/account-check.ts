import { luhnFits, weightedRest } from "./weighted-rest.ts";

/**
 * Checks the check digit of a bank account number; one that starts with 0000 is an old post giro
 * number, whose last seven digits are checked by mod 10.
 *
 * @param digits - eleven ASCII digits
 * @returns true when the check digit fits
 * @source navikt/modiapersonoversikt and stdnum, read 2026-11-22
 * @internal
 */
export function accountCheckFits(digits: string): boolean {
  if (digits.startsWith("0000")) return luhnFits(digits.slice(4));
  return weightedRest(digits, "54327654321") === 0;
}
