import { daysBetween, localizeIssue, parsePlainDate, type Result } from "@medvirk/core";
import { LocalizedTextSchema, parseWith } from "@medvirk/core/schemas";

export function daysUntil(today: string, written: unknown): Result<number> {
  const date = parsePlainDate(written);
  return date.ok ? { ok: true, value: daysBetween(today, date.value) } : date;
}

export function firstProblem(data: unknown): string | undefined {
  const parsed = parseWith(LocalizedTextSchema, data);
  // @ts-expect-error The value is there only when the result is ok.
  const early: unknown = parsed.value;
  void early;
  return parsed.ok ? undefined : localizeIssue(parsed.issues[0], "en");
}

// @ts-expect-error A number of days is a number.
export const wrong: string = daysBetween("2026-01-01", "2026-01-02");
