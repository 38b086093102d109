import { digitValue, isSeparator } from "../identifiers/digits.ts";

/** The most separators between two groups of one number: `\r\n` and a blank on each side. */
const longestGap = 4;

/** A run of digits without anything between them. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the next run of digits.
 *
 * @param text - any text
 * @param from - where to begin, in UTF-16 code units
 * @returns the run; undefined when there is none
 * @internal
 */
export function nextGroup(text: string, from: number): DigitGroup | undefined {
  for (let start = from; start < text.length; start += 1) {
    if (digitValue(text.charCodeAt(start)) >= 0) return { start, end: endOfDigits(text, start) };
  }
  return undefined;
}

/**
 * Finds the run of digits that follows another with nothing but a few separators between.
 *
 * @param text - any text
 * @param group - the run before
 * @param acrossLines - whether a line break may stand between the two
 * @returns the run; undefined when something else follows
 * @internal
 */
export function linkedGroup(
  text: string,
  group: DigitGroup,
  acrossLines: boolean,
): DigitGroup | undefined {
  const last = Math.min(group.end + longestGap, text.length - 1);
  for (let start = group.end; start <= last; start += 1) {
    const code = text.charCodeAt(start);
    if (digitValue(code) >= 0) return { start, end: endOfDigits(text, start) };
    if (!isSeparator(code) || (!acrossLines && isLineBreak(code))) return undefined;
  }
  return undefined;
}

/**
 * Gives the digits of a stretch of text in ASCII, leaving out everything else.
 *
 * @param text - any text
 * @param start - the first code unit
 * @param end - the one after the last
 * @returns the digits
 * @internal
 */
export function digitsBetween(text: string, start: number, end: number): string {
  let digits = "";
  for (let index = start; index < end; index += 1) {
    const value = digitValue(text.charCodeAt(index));
    if (value >= 0) digits += String(value);
  }
  return digits;
}

function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && digitValue(text.charCodeAt(end)) >= 0) end += 1;
  return end;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}
