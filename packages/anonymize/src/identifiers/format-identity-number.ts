import type { ParsedNumber } from "./identifier-types.ts";

/**
 * Writes an identity number the usual way: six digits, a blank, five digits.
 *
 * @param number - a number from `parseIdentityNumber`
 * @returns such as `109155 96784`
 * @example
 * ```ts
 * import { formatIdentityNumber, parseIdentityNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parseIdentityNumber("10915596784");
 * result.ok ? formatIdentityNumber(result.value) : ""; // => "109155 96784"
 * ```
 */
export function formatIdentityNumber(number: ParsedNumber<"identity-number">): string {
  return `${number.digits.slice(0, 6)} ${number.digits.slice(6)}`;
}
