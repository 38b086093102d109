import { placeholderLabels } from "./placeholder-labels.ts";

/** A placeholder is at most this long in any language. */
const longestPlaceholder = 48;
const mostDigits = 7;

/** A placeholder that stands in a text. */
export interface FoundPlaceholder {
  readonly label: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the placeholder that ends at a closing bracket, such as `[PHONE NUMBER 2]`.
 *
 * @param text - any text
 * @param bracket - where the closing bracket stands
 * @returns the placeholder; undefined when none of ours ends there
 * @internal
 */
export function placeholderEndingAt(text: string, bracket: number): FoundPlaceholder | undefined {
  let digitsStart = bracket;
  while (bracket - digitsStart <= mostDigits && isAsciiDigit(text.charCodeAt(digitsStart - 1))) {
    digitsStart -= 1;
  }
  const digits = text.slice(digitsStart, bracket);
  if (digits === "" || digits.length > mostDigits || digits.startsWith("0")) return undefined;
  if (text.charCodeAt(digitsStart - 1) !== 0x20) return undefined;
  const before = text.slice(Math.max(0, bracket - longestPlaceholder), digitsStart - 1);
  const open = before.lastIndexOf("[");
  const label = before.slice(open + 1);
  if (open < 0 || !isLabel(label)) return undefined;
  const start = digitsStart - 2 - label.length;
  return { label, number: Number(digits), start, end: bracket + 1 };
}

/**
 * Lists the placeholders that stand in a text already, of whatever language.
 *
 * @param text - any text
 * @returns the placeholders in order
 * @internal
 */
export function placeholdersIn(text: string): readonly FoundPlaceholder[] {
  const found: FoundPlaceholder[] = [];
  for (let bracket = text.indexOf("]"); bracket >= 0; bracket = text.indexOf("]", bracket + 1)) {
    const placeholder = placeholderEndingAt(text, bracket);
    if (placeholder !== undefined) found.push(placeholder);
  }
  return found;
}

function isLabel(label: string): boolean {
  return Object.values(placeholderLabels).some((labels) => Object.values(labels).includes(label));
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
