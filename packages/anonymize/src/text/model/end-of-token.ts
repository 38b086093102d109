import { isAsciiLetter, isWordCode } from "../character-classes.ts";

/** The longest token: a run of signs without a blank is cut here. */
const longest = 100;

/**
 * Finds where a token ends: a word with what joins its parts, or one sign.
 *
 * @param text - any text
 * @param start - where the token starts; not a blank
 * @returns the offset after its last character
 * @internal
 */
export function endOfToken(text: string, start: number): number {
  if (!isWordCode(text.charCodeAt(start))) return start + 1;
  const limit = Math.min(text.length, start + longest);
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code) && !joins(text, at, code)) break;
    at += 1;
  }
  return endsShortened(text, start, at) ? at + 1 : at;
}

/** Whether the sign at `at` joins the letters or digits on both its sides. */
function joins(text: string, at: number, code: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (!isWordCode(before) || !isWordCode(after)) return false;
  // Hyphen, apostrophes and the acute accent that stands for one.
  if (code === 0x2d || code === 0x27 || code === 0x2019 || code === 0xb4) return true;
  if (code === 0x2c || code === 0x3a) return isDigit(before) && isDigit(after);
  if (code !== 0x2e) return false;
  // "Dagbladet.no" is one word, "slutt.Han" two with a blank forgotten.
  return isDigit(before) === isDigit(after) && !isUpper(text[at + 1] ?? "");
}

/** Whether a full stop belongs to the word: an initial, or one of a few shortened words. */
function endsShortened(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 0x2e) return false;
  const first = text[start] ?? "";
  if (end - start === 1) return isUpper(first);
  if (end - start > 4 || !isAsciiLetter(text.charCodeAt(start))) return false;
  return isShortened(text.slice(start, end).toLowerCase());
}

function isShortened(word: string): boolean {
  switch (word) {
    case "dr":
    case "prof":
    case "st":
    case "mr":
    case "mrs":
    case "ms":
    case "hr":
    case "fr":
    case "frk":
    case "adv":
    case "nr":
    case "kl":
    case "ca":
    case "tlf":
    case "mob":
    case "avd":
    case "adr":
    case "bl.a":
      return true;
    default:
      return false;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isUpper(character: string): boolean {
  return character !== "" && character !== character.toLowerCase();
}
