import { pickText, type Language } from "@medvirk/core";
import type { SpanType } from "../schemas/text/span-schema.ts";
import { placeholderLabels } from "./placeholder-labels.ts";
import { placeholdersIn } from "./placeholders-in.ts";
import { valueKey } from "./value-key.ts";

/**
 * Gives the same value the same placeholder in every text of one piece of work.
 *
 * It remembers what it replaced, in memory alone: it holds no readable field with a value, and
 * written as JSON it is its language. Let go of it and the link is gone.
 */
export interface PlaceholderSession {
  readonly language: Language;
  /**
   * Gives the placeholder of a value; a spelling with other separators is the same value.
   *
   * @param type - what the value is
   * @param written - what stands in the text
   * @returns such as `[TELEFONNUMMER 2]`
   */
  readonly placeholderFor: (type: SpanType, written: string) => string;
  /**
   * Keeps the placeholders that a text already holds from being given to other values.
   *
   * @param text - a text before its spans are replaced
   * @returns how many placeholders stand in it
   */
  readonly reserve: (text: string) => number;
}

/**
 * Starts a session of placeholders, for one text or many.
 *
 * @param language - the language of the placeholders
 * @returns a session without any value; passing it on changes it
 * @example
 * ```ts
 * import { createPlaceholderSession } from "@medvirk/anonymize/text";
 *
 * const session = createPlaceholderSession("nn");
 * session.placeholderFor("phone-number", "22 12 34 56"); // => "[TELEFONNUMMER 1]"
 * session.placeholderFor("phone-number", "+47 22123456"); // => "[TELEFONNUMMER 1]"
 * JSON.stringify(session); // => "{\"language\":\"nn\"}"
 * ```
 */
export function createPlaceholderSession(language: Language): PlaceholderSession {
  const placeholders = new Map<string, string>();
  const lastNumbers = new Map<string, number>();
  return {
    language,
    placeholderFor: (type, written) => {
      const key = `${type} ${valueKey(type, written)}`;
      const known = placeholders.get(key);
      if (known !== undefined) return known;
      const label = pickText(placeholderLabels[type], language);
      const number = (lastNumbers.get(label) ?? 0) + 1;
      const placeholder = `[${label} ${String(number)}]`;
      lastNumbers.set(label, number);
      placeholders.set(key, placeholder);
      return placeholder;
    },
    reserve: (text) => {
      const found = placeholdersIn(text);
      for (const { label, number } of found) {
        lastNumbers.set(label, Math.max(number, lastNumbers.get(label) ?? 0));
      }
      return found.length;
    },
  };
}
