import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { unreadableNumber } from "../issues-text.ts";
import { compactDigits } from "./digits.ts";
import type { ParsedNumber } from "./identifier-types.ts";

/**
 * Reads a Norwegian phone number.
 *
 * @param text - the number alone: eight digits in any groups, after `+47`, `0047` or `(47)` or
 *   without; or a service number of five digits such as `02800`
 * @returns the number without country code; `low` outside the number plan; or
 *   `anonymize.unreadable-number`
 * @source the Norwegian number plan as in the metadata of libphonenumber-js, read 2026-11-22
 * @example
 * ```ts
 * import { parsePhoneNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parsePhoneNumber("+47 22 12 34 56"); // made up
 * result.ok ? result.value.digits : undefined; // => "22123456"
 * ```
 */
export function parsePhoneNumber(text: string): Result<ParsedNumber<"phone-number">> {
  const digits = withoutCountryCode(text);
  if (digits === undefined) return fail(createIssue(unreadableNumber, [], { expected: "8" }));
  const fits = fitsNumberPlan(digits);
  return succeed({
    kind: "phone-number",
    digits,
    checkFits: null,
    confidence: fits ? "medium" : "low",
    reasons: [fits ? "fits-number-plan" : "outside-number-plan"],
    alsoFits: [],
  });
}

/**
 * Says whether digits lie in a range of the Norwegian number plan.
 *
 * @param digits - ASCII digits without country code
 * @returns true for landline, mobile, toll-free, premium, shared cost and five-digit numbers
 * @source the metadata of libphonenumber-js, with Svalbard's 79, read 2026-11-22
 * @internal
 */
export function fitsNumberPlan(digits: string): boolean {
  if (digits.length === 5) return /^0[2-9]/.test(digits);
  return (
    digits.length === 8 &&
    !digits.startsWith("4536") &&
    /^(?:2[1-4]|3[1-3578]|5[1-35-7]|6[1-46-9]|7|4[015-8]|9|80[01]|81[05]|82[09]|85[0-5]|880)/.test(
      digits,
    )
  );
}

/**
 * Writes a phone number in pairs, and a service number that starts with 8 as `815 00 000`.
 *
 * @param number - a number from `parsePhoneNumber`
 * @returns such as `22 12 34 56`; five digits stay together
 * @example
 * ```ts
 * import { formatPhoneNumber, parsePhoneNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parsePhoneNumber("22123456"); // made up
 * result.ok ? formatPhoneNumber(result.value) : ""; // => "22 12 34 56"
 * ```
 */
export function formatPhoneNumber({ digits }: ParsedNumber<"phone-number">): string {
  if (digits.length !== 8) return digits;
  const cuts = digits.startsWith("8") ? [0, 3, 5, 8] : [0, 2, 4, 6, 8];
  return cuts
    .slice(1)
    .map((end, index) => digits.slice(cuts[index], end))
    .join(" ");
}

function withoutCountryCode(text: string): string | undefined {
  if (text.length > 64) return undefined;
  const written = text.trim();
  const national = written.replace(/^(?:\(\+?47\)|\+47)/, "");
  const digits = compactDigits(national);
  if (digits?.length === 8) return digits;
  if (digits === undefined || national !== written) return undefined;
  if (digits.length === 12 && digits.startsWith("0047")) return digits.slice(4);
  if (digits.length === 10 && digits.startsWith("47")) return digits.slice(2);
  return digits.length === 5 ? digits : undefined;
}
