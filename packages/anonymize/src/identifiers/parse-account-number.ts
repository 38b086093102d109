import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { unreadableNumber } from "../issues-text.ts";
import { accountCheckFits } from "./account-check.ts";
import { fittingRules } from "./control-digits.ts";
import { compactDigits } from "./digits.ts";
import { identityReadings } from "./identity-readings.ts";
import type { ParsedNumber } from "./identifier-types.ts";

/**
 * Reads a bank account number, and says when its digits are a possible identity number too.
 *
 * @param text - the number alone: eleven digits, plain or as `nnnn.nn.nnnnn`
 * @returns the number; or `anonymize.unreadable-number` when it isn't eleven digits
 * @source navikt/modiapersonoversikt and stdnum, read 2026-11-22
 * @example
 * ```ts
 * import { parseAccountNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parseAccountNumber("1234.56.78903"); // made up
 * result.ok ? result.value.checkFits : undefined; // => true
 * result.ok ? result.value.alsoFits : undefined; // => []
 * ```
 */
export function parseAccountNumber(text: string): Result<ParsedNumber<"account-number">> {
  const digits = compactDigits(text);
  if (digits?.length !== 11) return fail(createIssue(unreadableNumber, [], { expected: "11" }));
  const checkFits = accountCheckFits(digits);
  const rules = fittingRules(digits);
  const alsoIdentity = rules.length > 0 && identityReadings(digits, rules).length > 0;
  return succeed({
    kind: "account-number",
    digits,
    checkFits,
    confidence: checkFits && !alsoIdentity ? "medium" : "low",
    reasons: [checkFits ? "check-digit-fits" : "check-digit-differs"],
    alsoFits: alsoIdentity ? ["identity-number"] : [],
  });
}

/**
 * Writes an account number the usual way.
 *
 * @param number - a number from `parseAccountNumber`
 * @returns such as `1234.56.78903`
 * @example
 * ```ts
 * import { formatAccountNumber, parseAccountNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parseAccountNumber("12345678903"); // made up
 * result.ok ? formatAccountNumber(result.value) : ""; // => "1234.56.78903"
 * ```
 */
export function formatAccountNumber({ digits }: ParsedNumber<"account-number">): string {
  return `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
}
