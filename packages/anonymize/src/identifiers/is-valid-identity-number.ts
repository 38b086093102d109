import { fittingRules } from "./control-digits.ts";
import { compactDigits } from "./digits.ts";
import { identityReadings } from "./identity-readings.ts";

/**
 * Says whether a number could be given out: eleven digits, a possible date or a series without
 * one, and control digits of the 1964 or the 2032 rule. Synthetic series count.
 *
 * Use it to check a form field, never to decide what to mask: a mistyped number points to a
 * person all the same. `parseIdentityNumber` says which kind it is.
 *
 * @param text - the number alone, in any written form
 * @returns true when form, date and control digits fit
 * @source the rules of `identifierRules`, read 2026-11-22
 * @example
 * ```ts
 * import { isValidIdentityNumber } from "@medvirk/anonymize/identifiers";
 *
 * isValidIdentityNumber("10915596784"); // => true
 * isValidIdentityNumber("10915596785"); // => false
 * ```
 */
export function isValidIdentityNumber(text: string): boolean {
  const digits = compactDigits(text);
  if (digits?.length !== 11) return false;
  const rules = fittingRules(digits);
  return rules.length > 0 && identityReadings(digits, rules).length > 0;
}
