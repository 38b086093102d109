import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { unreadableNumber } from "../issues-text.ts";
import { compactDigits } from "./digits.ts";
import type { ParsedNumber } from "./identifier-types.ts";
import { weightedRest } from "./weighted-rest.ts";

/**
 * Reads an organisation number. A sole proprietor's number points to a person.
 *
 * @param text - the number alone: nine digits, blanks or dots between, `NO` before or `MVA` after
 * @returns the number; or `anonymize.unreadable-number` when it isn't nine digits
 * @source stdnum, read 2026-11-22; that it begins with 8 or 9 is not verified
 * @example
 * ```ts
 * import { parseOrganisationNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parseOrganisationNumber("NO 123 456 785 MVA"); // made up
 * result.ok ? result.value.digits : undefined; // => "123456785"
 * result.ok ? result.value.confidence : undefined; // => "medium"
 * ```
 */
export function parseOrganisationNumber(text: string): Result<ParsedNumber<"organisation-number">> {
  const digits = compactDigits(withoutLetters(text));
  if (digits?.length !== 9) return fail(createIssue(unreadableNumber, [], { expected: "9" }));
  const checkFits = organisationCheckFits(digits);
  return succeed({
    kind: "organisation-number",
    digits,
    checkFits,
    confidence: !checkFits ? "low" : digits >= "8" ? "high" : "medium",
    reasons: [checkFits ? "check-digit-fits" : "check-digit-differs"],
    alsoFits: [],
  });
}

/**
 * Checks the check digit of an organisation number.
 *
 * @param digits - nine ASCII digits
 * @returns true when it fits; a rest that would need the digit 10 never does
 * @source stdnum, read 2026-11-22
 * @internal
 */
export function organisationCheckFits(digits: string): boolean {
  return weightedRest(digits, "327654321") === 0;
}

function withoutLetters(text: string): string {
  if (text.length > 64) return text;
  return text.trim().replace(/^no/i, "").replace(/mva$/i, "");
}
