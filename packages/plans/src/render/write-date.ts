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

const norwegianMonths: readonly string[] = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];

const englishMonths: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * Writes a day with the month as a word: `23. november 2026`, in English `23 November 2026`.
 *
 * @param date - a day; anything else stays as it is
 * @param language - BCP 47 code
 * @returns the day in writing
 * @internal
 */
export function writeLongDate(date: PlainDate, language: string): string {
  if (!isPlainDate(date)) return date;
  const [year = "", month = "", day = ""] = date.split("-");
  const months = language === "en" ? englishMonths : norwegianMonths;
  const dot = language === "en" ? "" : ".";
  return `${String(Number(day))}${dot} ${months[Number(month) - 1] ?? month} ${year}`;
}
