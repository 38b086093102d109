/**
 * Writes tenths as a number with one decimal, exactly.
 *
 * @param tenths - a whole number of tenths
 * @param decimal - the decimal sign
 * @returns such as `-0.7` for -7
 */
export function formatTenths(tenths: number, decimal: string): string {
  const size = Math.abs(tenths);
  const sign = tenths < 0 ? "-" : "";
  return `${sign}${String(Math.floor(size / 10))}${decimal}${String(size % 10)}`;
}
