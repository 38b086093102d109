import { escapeMarkup } from "@medvirk/core";

/**
 * Makes somebody's own words safe in HTML, line breaks kept.
 *
 * Controls that turn the direction of text become U+FFFD as other control characters do. The
 * element around the words must have `dir="auto"`, which also isolates them from what stands
 * around.
 *
 * @param text - the words; outer spaces are dropped
 * @returns HTML without any tag but `<br>`
 * @source HTML, section 15.3.6 (dir=auto isolates); Unicode Standard Annex 9, section 2.6
 * @internal
 */
export function escapeWords(text: string): string {
  return escapeMarkup(withoutTurning(text.trim())).replaceAll(/\r\n|[\r\n\u2028\u2029]/g, "<br>");
}

/**
 * Replaces the controls that turn the direction of text by U+FFFD.
 *
 * @internal
 */
export function withoutTurning(text: string): string {
  return text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");
}
