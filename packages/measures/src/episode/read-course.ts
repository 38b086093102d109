import { createIssue, hasIssues, succeed, type Issue, type Result } from "@medvirk/core";
import { findInstrument, instrumentOf } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { AgeGroup, Episode, Reading, Session } from "../schemas/types.ts";
import { checkAnswer } from "../scoring/check-answer.ts";
import { ageGroupsOf } from "./age-groups.ts";
import { checkEpisode, seriesKey } from "./check-episode.ts";
import { inOrder } from "./order-sessions.ts";
import { pointOf } from "./point-of.ts";
import type { Series, SeriesPoint } from "./series.ts";

/** An episode that holds, read once: its sessions in order, and the series that they make. */
export interface ReadCourse {
  readonly sessions: readonly Session[];
  /** The age group at each session. */
  readonly ageGroups: readonly (AgeGroup | undefined)[];
  readonly series: readonly Series[];
}

/**
 * Checks an episode and reads it.
 *
 * @param episode - the course; its sessions in any order
 * @param own - instruments of the caller's own that it uses
 * @returns the course; or the issues of `episodeSeries`
 * @internal
 */
export function readCourse(episode: Episode, own: readonly Instrument[]): Result<ReadCourse> {
  const found = [...checkEpisode(episode)];
  episode.sessions.forEach(({ readings }, index) => {
    readings.forEach((reading, place) => {
      for (const issue of checkReading(reading, own)) {
        found.push({ ...issue, path: ["sessions", index, "readings", place, ...issue.path] });
      }
    });
  });
  if (hasIssues(found)) return { ok: false, issues: found };
  const sessions = inOrder(episode.sessions);
  return succeed({
    sessions,
    ageGroups: ageGroupsOf(episode, sessions),
    series: collect(sessions, own),
  });
}

function checkReading(
  { answer, instrument: id }: Reading,
  own: readonly Instrument[],
): readonly Issue[] {
  const instrument = findInstrument(id, own);
  return instrument === undefined
    ? [createIssue(issues.unknownInstrument, ["instrument"])]
    : checkAnswer(answer, instrument, ["answer"]);
}

/** Walks the sessions once; each series fills the sessions before and after it with gaps. */
function collect(sessions: readonly Session[], own: readonly Instrument[]): readonly Series[] {
  const collected = new Map<string, { readonly series: Series; readonly points: SeriesPoint[] }>();
  sessions.forEach(({ date, readings }, index) => {
    for (const reading of readings) {
      const { instrument, rater, raterId } = reading;
      const key = seriesKey(reading);
      let entry = collected.get(key);
      if (entry === undefined) {
        const points: SeriesPoint[] = [];
        const named = raterId === undefined ? {} : { raterId };
        entry = { series: { instrument, rater, ...named, points }, points };
        collected.set(key, entry);
      }
      fillGaps(entry.points, sessions, index);
      entry.points.push(pointOf(reading, instrumentOf(instrument, own), index + 1, date));
    }
  });
  return [...collected.values()].map(({ series, points }) => {
    fillGaps(points, sessions, sessions.length);
    return series;
  });
}

function fillGaps(points: SeriesPoint[], sessions: readonly Session[], end: number): void {
  if (points.length === end) return;
  for (const { date } of sessions.slice(points.length, end)) {
    points.push({ state: "not-recorded", session: points.length + 1, date });
  }
}
