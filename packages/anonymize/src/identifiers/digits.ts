const longestWritten = 64;
/** From an ASCII digit to the full-width one. */
const fullWidthOffset = 0xfee0;
const onlyDigits = /^\d+$/;
const separator = /[\s.)\-\u00AD\u200B-\u2015\u2060\u2212]/;

/**
 * Gives the value of a decimal digit, ASCII or full width.
 *
 * @param code - a UTF-16 code unit
 * @returns 0–9; -1 for anything else
 * @internal
 */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/**
 * Says whether a code unit may stand between the groups of one number: a blank of any width, a
 * line break, a dot, a dash, a closing bracket, or a mark that doesn't show.
 *
 * @param code - a UTF-16 code unit
 * @returns true for a separator
 * @internal
 */
export function isSeparator(code: number): boolean {
  return separator.test(String.fromCharCode(code));
}

/**
 * Reads the digits of a number in any of its written forms.
 *
 * @param text - the number alone, such as `130972 48022` or full-width digits
 * @returns its digits in ASCII; undefined when something else than digits and separators stands there
 * @internal
 */
export function compactDigits(text: string): string | undefined {
  if (text.length > longestWritten) return undefined;
  if (onlyDigits.test(text)) return text;
  const digits = text
    .split(separator)
    .join("")
    .replace(/[\uFF10-\uFF19]/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) - fullWidthOffset),
    );
  return onlyDigits.test(digits) ? digits : undefined;
}
