/**
 * Reads a number in plain digits, with a decimal point or comma.
 *
 * @param text - a field of a table
 * @returns the number; absent for anything else, such as a thousands separator or an exponent
 * @internal
 */
export function readNumber(text: string): number | undefined {
  if (!/^-?\d{1,15}(?:[.,]\d{1,15})?$/.test(text)) return undefined;
  return Number(text.replace(",", "."));
}
