const longestWritten = 64;

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
  if (code < 0x80) {
    return (
      code === 0x20 || code === 0x2e || code === 0x2d || code === 0x29 || isAsciiControlBlank(code)
    );
  }
  if (code >= 0x2000 && code <= 0x2015) return true;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x2212 ||
    code === 0x3000 ||
    code === 0xfeff
  );
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
  let digits = "";
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const value = digitValue(code);
    if (value >= 0) digits += String(value);
    else if (!isSeparator(code)) return undefined;
  }
  return digits === "" ? undefined : digits;
}

function isAsciiControlBlank(code: number): boolean {
  return code >= 0x09 && code <= 0x0d;
}
