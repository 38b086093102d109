import type { PlainDate } from "@medvirk/core";

/**
 * Writes tenths as points with one decimal, in the decimal sign of the language.
 *
 * @param tenths - whole tenths
 * @param language - BCP 47 code
 * @returns such as `27,0` or `27.0`
 * @internal
 */
export function formatTenths(tenths: number, language: string): string {
  const size = Math.abs(tenths);
  const sign = tenths < 0 ? "−" : "";
  const decimalSign = language === "en" ? "." : ",";
  return `${sign}${String(Math.trunc(size / 10))}${decimalSign}${String(size % 10)}`;
}

/**
 * Writes a change in tenths as points with its sign.
 *
 * @param tenths - whole tenths
 * @param language - BCP 47 code
 * @returns such as `+8,5`, `−3,0` or `0,0`
 * @internal
 */
export function formatChange(tenths: number, language: string): string {
  return `${tenths > 0 ? "+" : ""}${formatTenths(tenths, language)}`;
}

/**
 * Writes a day the way it is read: `12.01.2026` in Norwegian, `2026-01-12` in English.
 *
 * @param date - a day
 * @param language - BCP 47 code
 * @returns the day
 * @internal
 */
export function formatDate(date: PlainDate, language: string): string {
  if (language === "en") return date;
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}
