import type { ParsedNumber } from "./identifier-types.ts";

/**
 * Writes an organisation number the usual way, in threes.
 *
 * @param number - a number from `parseOrganisationNumber`
 * @returns such as `123 456 785`
 * @example
 * ```ts
 * import { formatOrganisationNumber, parseOrganisationNumber } from "@medvirk/anonymize/identifiers";
 *
 * const result = parseOrganisationNumber("123456785"); // made up
 * result.ok ? formatOrganisationNumber(result.value) : ""; // => "123 456 785"
 * ```
 */
export function formatOrganisationNumber({ digits }: ParsedNumber<"organisation-number">): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
