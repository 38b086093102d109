import { createIssue, resultOf, type Issue, type IssuePath, type Result } from "@medvirk/core";
import { findInstrument, instrumentOf } from "../instruments/find-instrument.ts";
import * as issues from "../issues.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { Episode, Reading, Session } from "../schemas/types.ts";
import { checkAnswer, missingItems } from "../scoring/check-answer.ts";
import { sumOf } from "../scoring/sum-of.ts";
import { checkEpisode, seriesKey } from "./check-episode.ts";
import { inOrder } from "./order-sessions.ts";
import type { Series, SeriesPlace, SeriesPoint } from "./series.ts";

/**
 * Sorts an episode into series, one for each instrument and rater, which are never mixed.
 *
 * @param episode - the course; its sessions in any order
 * @param own - instruments of the caller's own that it uses
 * @returns the series in the order in which they first appear, each with a point for every
 *   session: scored, absent with a reason, incomplete, without a total by design, or not recorded; or the issues of
 *   `orderSessions` and of `scoreAnswer` except `measures.items-missing`, which is a point's state,
 *   `measures.identity-number-as-id`, `measures.too-many-series`, `measures.unknown-instrument`
 * @example
 * ```ts
 * import { episodeSeries } from "@medvirk/measures";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 185 } as const;
 * const series = episodeSeries({
 *   schemaVersion: "1.0",
 *   id: "synthetic-1",
 *   sessions: [
 *     { date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] },
 *     { date: "2026-01-26", readings: [] },
 *   ],
 * });
 * series.ok ? series.value[0]?.points.map((point) => point.state) : []; // => ["scored", "not-recorded"]
 * ```
 */
export function episodeSeries(
  episode: Episode,
  own: readonly Instrument[] = [],
): Result<readonly Series[]> {
  const found = episode.sessions.flatMap((session, index) =>
    session.readings.flatMap((reading, place) =>
      checkReading(reading, own, ["sessions", index, "readings", place]),
    ),
  );
  return resultOf([...checkEpisode(episode), ...found], () =>
    collect(inOrder(episode.sessions), own),
  );
}

function checkReading(
  reading: Reading,
  own: readonly Instrument[],
  path: IssuePath,
): readonly Issue[] {
  const instrument = findInstrument(reading.instrument, own);
  if (instrument === undefined) {
    return [createIssue(issues.unknownInstrument, [...path, "instrument"])];
  }
  return checkAnswer(reading.answer, instrument, [...path, "answer"]);
}

/** Walks the sessions once; each series fills the sessions before and after it with gaps. */
function collect(sessions: readonly Session[], own: readonly Instrument[]): readonly Series[] {
  const collected = new Map<string, { readonly series: Series; readonly points: SeriesPoint[] }>();
  sessions.forEach((session, index) => {
    for (const reading of session.readings) {
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
      const place = { session: index + 1, date: session.date };
      entry.points.push(pointOf(reading, instrumentOf(instrument, own), place));
    }
  });
  return [...collected.values()].map(({ series, points }) => {
    fillGaps(points, sessions, sessions.length);
    return series;
  });
}

function fillGaps(points: SeriesPoint[], sessions: readonly Session[], end: number): void {
  for (const { date } of sessions.slice(points.length, end)) {
    points.push({ state: "not-recorded", session: points.length + 1, date });
  }
}

function pointOf(
  { about, answer }: Reading,
  instrument: Instrument,
  { date, session }: SeriesPlace,
): SeriesPoint {
  if (answer.state === "absent") return withAbout({ session, date, ...answer }, about);
  const { mode } = answer;
  if (answer.state === "total") {
    const { totalTenths } = answer;
    const point = { session, date, state: "scored", totalTenths, basis: "total", mode } as const;
    return withAbout(point, about);
  }
  const { itemTenths } = answer;
  if (instrument.total === "none") {
    return withAbout({ session, date, state: "unscored", itemTenths, mode }, about);
  }
  const missing = missingItems(answer, instrument);
  if (missing.length > 0) {
    const point = { session, date, state: "incomplete", missingItems: missing } as const;
    return withAbout({ ...point, itemTenths, mode }, about);
  }
  const totalTenths = sumOf(itemTenths, instrument);
  // Written out: most points are these, and a spread would take longer than all the rest.
  return about === undefined
    ? { session, date, state: "scored", totalTenths, basis: "items", itemTenths, mode }
    : { session, date, about, state: "scored", totalTenths, basis: "items", itemTenths, mode };
}

function withAbout(point: SeriesPoint, about: string | undefined): SeriesPoint {
  return about === undefined ? point : { ...point, about };
}
