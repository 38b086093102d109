import { resultOf, type Result } from "@medvirk/core";
import type { Session } from "../schemas/types.ts";
import { checkSessions } from "./check-episode.ts";

/**
 * Orders sessions by date, then by sequence within a day.
 *
 * @param sessions - in any order
 * @returns a new list; or `measures.session-order-missing` for each of several sessions of a day
 *   that lack a sequence of their own, `measures.repeated-reading`, `measures.invalid-sequence`,
 *   `core.invalid-date`
 * @example
 * ```ts
 * import { orderSessions } from "@medvirk/measures";
 *
 * const sessions = [{ date: "2026-02-09", readings: [] }, { date: "2026-01-12", readings: [] }];
 * const ordered = orderSessions(sessions);
 * ordered.ok ? ordered.value.map((session) => session.date) : []; // => ["2026-01-12", "2026-02-09"]
 * ```
 */
export function orderSessions(sessions: readonly Session[]): Result<readonly Session[]> {
  return resultOf(checkSessions(sessions), () => inOrder(sessions));
}

/**
 * Orders sessions that have been checked.
 *
 * @param sessions - with a date each, and a sequence where a day has several
 * @returns a new list
 * @internal
 */
export function inOrder(sessions: readonly Session[]): readonly Session[] {
  return [...sessions].sort((left, right) => {
    if (left.date !== right.date) return left.date < right.date ? -1 : 1;
    return (left.sequence ?? 0) - (right.sequence ?? 0);
  });
}
