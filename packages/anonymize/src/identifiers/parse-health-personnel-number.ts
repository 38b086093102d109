import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { unreadableNumber } from "../issues-text.ts";
import { compactDigits } from "./digits.ts";
import type { ParsedNumber } from "./identifier-types.ts";

/**
 * Reads a health personnel number (HPR-nummer). It has no check digit: nothing but a word beside
 * it tells it from any other number.
 *
 * @param text - the number alone: one to nine digits, the first not 0
 * @returns the number, with low confidence; or `anonymize.unreadable-number`
 * @source a public test of an HPR validator, read 2026-11-22; the length is not verified
 * @example
 * ```ts
 * import { parseHealthPersonnelNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parseHealthPersonnelNumber("111222");
 * result.ok ? result.value.confidence : undefined; // => "low"
 * ```
 */
export function parseHealthPersonnelNumber(
  text: string,
): Result<ParsedNumber<"health-personnel-number">> {
  const digits = compactDigits(text);
  if (digits === undefined || digits.length > 9 || digits.startsWith("0")) {
    return fail(createIssue(unreadableNumber, [], { expected: "1–9" }));
  }
  return succeed({
    kind: "health-personnel-number",
    digits,
    checkFits: null,
    confidence: "low",
    reasons: ["no-check-digit"],
    alsoFits: [],
  });
}
