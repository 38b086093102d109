/**
 * Says whether a code unit may stand in the name of a host or a mailbox: letters and digits of any
 * script, combining marks and surrogates count; blanks, quotes and punctuation don't.
 *
 * @param code - a UTF-16 code unit
 * @returns true for a letter, a digit or a mark
 * @internal
 */
export function isWordCode(code: number): boolean {
  // Past the end of a text the code is NaN.
  if (Number.isNaN(code)) return false;
  if (code < 0x80) return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39);
  if (code <= 0xbf) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x206f) return code === 0x200c || code === 0x200d;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code !== 0xfeff && code !== 0xfffd && code !== 0xd7 && code !== 0xf7 && code !== 0xff20;
}

/**
 * Says whether a code unit is a letter a–z of either case.
 *
 * @param code - a UTF-16 code unit
 * @returns true for an ASCII letter
 * @internal
 */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
