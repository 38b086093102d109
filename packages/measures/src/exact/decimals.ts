/**
 * Counts the decimals that a person wrote: those of the shortest text that names the number.
 *
 * @param values - finite numbers
 * @returns the most decimals of any of them
 * @internal
 */
export function decimalPlaces(values: readonly number[]): number {
  return Math.max(0, ...values.map((value) => readDecimal(value).places));
}

/**
 * Gives a number as written, times a power of ten: exact where its double isn't.
 *
 * @param value - a finite number with at most that many decimals
 * @param places - the power of ten
 * @returns a whole number
 * @internal
 */
export function scaled(value: number, places: number): bigint {
  const decimal = readDecimal(value);
  return BigInt(decimal.digits) * 10n ** BigInt(places - decimal.places);
}

function readDecimal(value: number): { readonly digits: string; readonly places: number } {
  const [written = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = written.split(".");
  return { digits: whole + decimals, places: decimals.length - Number(exponent) };
}
