import type { Span } from "../schemas/text/span-schema.ts";
import { findEmailAddresses } from "./find-email-addresses.ts";
import { findNumbers } from "./find-numbers.ts";
import { findWebAddresses } from "./find-web-addresses.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";

/** Finds spans in a text; pure, and linear in its length. */
export type Detector = (text: string) => readonly Span[];

/**
 * Finds numbers, e-mail and web addresses that may point to a person. It does not find names,
 * places or dates.
 *
 * Check digits raise the confidence and are never needed: a mistyped number is found too. What is
 * doubtful is marked `review`.
 *
 * @param text - any text, lone surrogates and all
 * @returns the spans in order, none overlapping, with offsets in UTF-16 code units, so that
 *   `text.slice(start, end)` is what was found; empty when nothing was, which says nothing of the
 *   rest of the text
 * @source domain rules listed in `identifierRules`, read 2026-11-22
 * @example
 * ```ts
 * import { findIdentifiers } from "@medvirk/anonymize/text";
 *
 * const text = "Fnr 109155 96784, epost kari@example.no"; // made up
 * findIdentifiers(text).map((span) => span.type); // => ["identity-number", "email-address"]
 * ```
 */
export function findIdentifiers(text: string): readonly Span[] {
  return resolveOverlaps([findEmailAddresses(text), findWebAddresses(text), findNumbers(text)]);
}
