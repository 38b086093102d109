/** Sixteen consonants: no digit to be taken for a number or a date, no vowel to make a word. */
const LETTERS = "bcdfghjkmnprstvz";

/** A code tells 80 bits apart. */
export const CODE_BYTES = 10;

/**
 * Gives the function that writes bytes as a code; a table of its own makes it quick.
 *
 * @returns writes ten bytes as five groups of four letters, such as `dkzr-bmtv-hfcp-njgs-vvkb`
 * @internal
 */
export function codeWriter(): (bytes: Uint8Array) => string {
  const pairs = Array.from(
    { length: 256 },
    (_, byte) => LETTERS.charAt(byte >> 4) + LETTERS.charAt(byte & 15),
  );
  return (bytes) => {
    let code = "";
    for (let index = 0; index < CODE_BYTES; index += 1) {
      if (index > 0 && index % 2 === 0) code += "-";
      code += pairs[bytes[index] ?? 0] ?? "";
    }
    return code;
  };
}

/**
 * Says whether a text has the form of a random or keyed code.
 *
 * @param text - anything
 * @returns true for five groups of four of the letters that codes are written in
 * @example
 * ```ts
 * import { isPseudonym } from "@medvirk/anonymize/pseudonyms";
 *
 * isPseudonym("dkzr-bmtv-hfcp-njgs-vvkb"); // => true
 * isPseudonym("10915596784"); // => false
 * ```
 */
export function isPseudonym(text: string): boolean {
  return /^[bcdfghjkmnprstvz]{4}(?:-[bcdfghjkmnprstvz]{4}){4}$/.test(text);
}
