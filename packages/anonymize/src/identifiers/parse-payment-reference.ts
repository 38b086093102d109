import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { unreadableNumber } from "../issues-text.ts";
import { compactDigits } from "./digits.ts";
import type { ParsedNumber } from "./identifier-types.ts";
import { luhnFits } from "./weighted-rest.ts";

/**
 * Reads a payment reference (KID). Two of every eleven numbers pass a check by chance, so only a
 * word beside it tells it from any other number.
 *
 * @param text - the reference alone: 2–25 digits, the last of which may be `-`
 * @returns the reference, with low confidence; or `anonymize.unreadable-number`
 * @source monitorerp's help, remember.no and navikt's sparkel, read 2026-11-22; that the weights of
 *   mod 11 are 2–7 from the right is not verified
 * @example
 * ```ts
 * import { parsePaymentReference } from "@medvirk/anonymize/identifiers";
 *
 * const result = parsePaymentReference("1234567897"); // made up
 * result.ok ? result.value.checkFits : undefined; // => true
 * ```
 */
export function parsePaymentReference(text: string): Result<ParsedNumber<"payment-reference">> {
  const digits = text.length > 64 ? undefined : compactDigits(text);
  const endsInDash = text.trimEnd().endsWith("-");
  const length = (digits?.length ?? 0) + (endsInDash ? 1 : 0);
  if (digits === undefined || length < 2 || length > 25) {
    return fail(createIssue(unreadableNumber, [], { expected: "2–25" }));
  }
  const checkFits = endsInDash ? mod11Rest(`${digits}0`) === 1 : referenceCheckFits(digits);
  return succeed({
    kind: "payment-reference",
    digits: endsInDash ? `${digits}-` : digits,
    checkFits,
    confidence: "low",
    reasons: [checkFits ? "check-digit-fits" : "check-digit-differs"],
    alsoFits: [],
  });
}

function referenceCheckFits(digits: string): boolean {
  return luhnFits(digits) || mod11Rest(digits) === 0;
}

/** The last digit weighs 1, those before it 2–7 from the right, over and over. */
function mod11Rest(digits: string): number {
  let sum = 0;
  for (let back = 0; back < digits.length; back += 1) {
    const value = digits.charCodeAt(digits.length - 1 - back) - 0x30;
    sum += value * (back === 0 ? 1 : 2 + ((back - 1) % 6));
  }
  return sum % 11;
}
