import { createIssue, invalidDate, isPlainDate, type Issue, type IssuePath } from "@medvirk/core";
import * as issues from "../issues.ts";
import type { Episode, Reading, Session } from "../schemas/types.ts";

/**
 * Checks what holds across the fields of an episode, beyond its structure.
 *
 * @param episode - the course
 * @returns the issues, with paths from the episode
 * @internal
 */
export function checkEpisode({ id, sessions }: Pick<Episode, "id" | "sessions">): readonly Issue[] {
  return [...checkId(id, ["id"]), ...checkSessions(sessions)];
}

/**
 * Checks what holds across sessions: an order on every day, and one answer a rater and instrument.
 *
 * @param sessions - in any order
 * @returns the issues, with paths from the episode
 * @internal
 */
export function checkSessions(sessions: readonly Session[]): readonly Issue[] {
  return [
    ...checkOrder(sessions),
    ...sessions.flatMap(checkReadings),
    ...checkSeriesCount(sessions),
  ];
}

/** Each series has a point for every session; without a limit, a hostile file would grow squared. */
const MOST_SERIES = 50;

function checkSeriesCount(sessions: readonly Session[]): readonly Issue[] {
  const keys = new Set(sessions.flatMap(({ readings }) => readings.map(seriesKey)));
  if (keys.size <= MOST_SERIES) return [];
  return [createIssue(issues.tooManySeries, ["sessions"], { maximum: MOST_SERIES })];
}

function checkOrder(sessions: readonly Session[]): readonly Issue[] {
  const sequencesByDate = new Map<string, (number | undefined)[]>();
  for (const { date, sequence } of sessions) {
    const sequences = sequencesByDate.get(date);
    if (sequences === undefined) sequencesByDate.set(date, [sequence]);
    else sequences.push(sequence);
  }
  const unordered = new Set<string>();
  for (const [date, sequences] of sequencesByDate) {
    const isOrdered =
      !sequences.includes(undefined) && new Set(sequences).size === sequences.length;
    if (sequences.length > 1 && !isOrdered) unordered.add(date);
  }
  return sessions.flatMap(({ date, sequence }, index) => {
    const path = ["sessions", index];
    if (!isPlainDate(date)) return [createIssue(invalidDate, [...path, "date"])];
    if (sequence !== undefined && (!Number.isSafeInteger(sequence) || sequence < 1)) {
      return [createIssue(issues.invalidSequence, [...path, "sequence"])];
    }
    return unordered.has(date)
      ? [createIssue(issues.sessionOrderMissing, [...path, "sequence"])]
      : [];
  });
}

function checkReadings(session: Session, sessionIndex: number): readonly Issue[] {
  const seen = new Set<string>();
  return session.readings.flatMap((reading, index) => {
    const key = seriesKey(reading);
    const isRepeated = seen.has(key);
    seen.add(key);
    const path = ["sessions", sessionIndex, "readings", index];
    return [
      ...(isRepeated ? [createIssue(issues.repeatedReading, path)] : []),
      ...checkId(reading.raterId ?? "", [...path, "raterId"]),
    ];
  });
}

/** Six digits and five, as a Norwegian identity number is written. */
function checkId(id: string, path: IssuePath): readonly Issue[] {
  return /^\d{6}[-._]?\d{5}$/.test(id) ? [createIssue(issues.identityNumberAsId, path)] : [];
}

/**
 * Names the series that a reading belongs to.
 *
 * @param reading - one answer of one rater
 * @returns a key of instrument, kind of rater and rater
 * @internal
 */
export function seriesKey({ instrument, rater, raterId = "" }: Reading): string {
  return `${instrument} ${rater} ${raterId}`;
}
