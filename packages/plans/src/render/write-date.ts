import { isPlainDate, type PlainDate } from "@medvirk/core";

/**
 * Writes a day as readers expect it: `23.11.2026` in Norwegian, `2026-11-23` in English, where the
 * order of day and month would not be clear.
 *
 * @param date - a day; anything else stays as it is
 * @param language - BCP 47 code
 * @returns the day in writing
 * @internal
 */
export function writeDate(date: PlainDate, language: string): string {
  return language === "en" || !isPlainDate(date) ? date : date.split("-").reverse().join(".");
}
