import type { SpanType } from "../schemas/text/span-schema.ts";
import { digitsBetween } from "./digit-groups.ts";
import { elevenDigits } from "./read-identity.ts";

/**
 * Gives what two spellings of one value share, so that they get one placeholder.
 *
 * @param type - what the span is
 * @param written - what stands in the text
 * @returns the digits without separators and country code; an e-mail address in lower case
 * @internal
 */
export function valueKey(type: SpanType, written: string): string {
  if (type === "email-address") return written.normalize("NFC").toLowerCase();
  if (type === "web-address") return written.normalize("NFC");
  const digits = digitsBetween(written, 0, written.length);
  if (type === "identity-number") return elevenDigits(digits);
  if (type === "account-number") return digits.slice(-11);
  return type === "phone-number" ? withoutCountryCode(digits) : digits;
}

function withoutCountryCode(digits: string): string {
  if (digits.length === 10 && digits.startsWith("47")) return digits.slice(2);
  return digits.length === 12 && digits.startsWith("0047") ? digits.slice(4) : digits;
}
