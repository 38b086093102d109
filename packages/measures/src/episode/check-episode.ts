import { createIssue, invalidDate, isPlainDate, type Issue } from "@medvirk/core";
import * as issues from "../issues.ts";
import type { Episode, Reading, Session } from "../schemas/types.ts";
import type { Series } from "./series.ts";

/**
 * Checks what holds across the fields of an episode, beyond its structure.
 *
 * @param episode - the course
 * @returns the issues, with paths from the episode
 * @internal
 */
export function checkEpisode({ id, sessions }: Pick<Episode, "id" | "sessions">): readonly Issue[] {
  const found = checkSessions(sessions);
  return isIdentityNumber(id) ? [createIssue(issues.identityNumberAsId, ["id"]), ...found] : found;
}

/**
 * Checks what holds across sessions: an order on every day, and one answer a rater and instrument.
 *
 * @param sessions - in any order
 * @returns the issues, with paths from the episode
 * @internal
 */
export function checkSessions(sessions: readonly Session[]): readonly Issue[] {
  const found: Issue[] = [];
  const unordered = unorderedDays(sessions);
  const lastSessions = new Map<string, number>();
  sessions.forEach((session, index) => {
    checkPlace(session, unordered, index, found);
    checkReadings(session.readings, lastSessions, index, found);
  });
  if (lastSessions.size > MOST_SERIES) {
    found.push(createIssue(issues.tooManySeries, ["sessions"], { maximum: MOST_SERIES }));
  }
  return found;
}

/** Each series has a point for every session; without a limit, a hostile file would grow squared. */
const MOST_SERIES = 50;

/** Days of several sessions that don't each have a sequence of their own. */
function unorderedDays(sessions: readonly Session[]): ReadonlySet<string> {
  const days = new Set<string>();
  const shared = new Set<string>();
  for (const { date } of sessions) (days.has(date) ? shared : days).add(date);
  const unordered = new Set<string>();
  const places = new Set<string>();
  for (const { date, sequence } of sessions) {
    if (!shared.has(date)) continue;
    const place = `${date} ${String(sequence)}`;
    if (sequence === undefined || places.has(place)) unordered.add(date);
    places.add(place);
  }
  return unordered;
}

function checkPlace(
  { date, sequence }: Session,
  unordered: ReadonlySet<string>,
  index: number,
  found: Issue[],
): void {
  if (!isPlainDate(date)) {
    found.push(createIssue(invalidDate, ["sessions", index, "date"]));
  } else if (sequence !== undefined && (!Number.isSafeInteger(sequence) || sequence < 1)) {
    found.push(createIssue(issues.invalidSequence, ["sessions", index, "sequence"]));
  } else if (unordered.has(date)) {
    found.push(createIssue(issues.sessionOrderMissing, ["sessions", index, "sequence"]));
  }
}

/** Keeps the last session of each series, which tells both a repeated reading and how many there are. */
function checkReadings(
  readings: Session["readings"],
  lastSessions: Map<string, number>,
  session: number,
  found: Issue[],
): void {
  readings.forEach((reading, index) => {
    const key = seriesKey(reading);
    if (lastSessions.get(key) === session) {
      found.push(createIssue(issues.repeatedReading, ["sessions", session, "readings", index]));
    }
    lastSessions.set(key, session);
    if (reading.raterId !== undefined && isIdentityNumber(reading.raterId)) {
      const path = ["sessions", session, "readings", index, "raterId"];
      found.push(createIssue(issues.identityNumberAsId, path));
    }
  });
}

/** Six digits and five, as a Norwegian identity number is written. */
function isIdentityNumber(id: string): boolean {
  return /^\d{6}[-._]?\d{5}$/.test(id);
}

/**
 * Names the series that a reading belongs to.
 *
 * @param reading - one answer of one rater
 * @returns a key of instrument, kind of rater and rater
 * @internal
 */
export function seriesKey({
  instrument,
  rater,
  raterId = "",
}: Pick<Reading, "instrument" | "rater" | "raterId"> | Series): string {
  return `${instrument} ${rater} ${raterId}`;
}
