import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { compactDigits } from "../../identifiers/digits.ts";
import type { ValueKind } from "../../schemas/pseudonyms/key-list-terms-schema.ts";
import {
  alreadyACode,
  emptyValue,
  halfCharacter,
  noIdentityNumber,
  valueNotText,
} from "../../issues-pseudonyms.ts";
import { isPseudonym } from "./code-format.ts";

/**
 * Reads a value as the kind says, so that two spellings of one value get one code.
 *
 * @param value - what stands in the data
 * @param kind - `identity-number`: eleven digits in any written form; `text`: blanks around it left
 *   out, blanks inside as one, composed characters (NFC); `exact`: sign for sign
 * @returns the value to be coded; or `anonymize.value-not-text`, `anonymize.empty-value`,
 *   `anonymize.half-character`, `anonymize.already-a-code`, `anonymize.no-identity-number`
 * @internal
 */
export function readValue(value: unknown, kind: ValueKind): Result<string> {
  if (typeof value !== "string") return fail(createIssue(valueNotText));
  if (value.trim() === "") return fail(createIssue(emptyValue));
  if (kind === "identity-number") {
    const digits = compactDigits(value);
    return digits?.length === 11 ? succeed(digits) : fail(createIssue(noIdentityNumber));
  }
  if (/\p{Cs}/u.test(value)) return fail(createIssue(halfCharacter));
  if (isPseudonym(value)) return fail(createIssue(alreadyACode));
  return succeed(kind === "exact" ? value : value.normalize("NFC").trim().replaceAll(/\s+/g, " "));
}
