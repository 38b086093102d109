import { createIssue, resultOf, type Issue, type IssuePath, type Result } from "@medvirk/core";
import { findInstrument, instrumentOf } from "../instruments/find-instrument.ts";
import * as issues from "../issues.ts";
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
 * @returns the series in the order in which they first appear, each with a point for every
 *   session: scored, absent with a reason, incomplete, or not recorded; or the issues of
 *   `orderSessions` and of `scoreAnswer` except `measures.items-missing`, which is a point's state,
 *   `measures.identity-number-as-id`, `measures.too-many-series`, `measures.unknown-instrument`
 * @example
 * ```ts
 * import { episodeSeries } from "@medvirk/measures";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 185 } as const;
 * const series = episodeSeries({
 *   schemaVersion: "0.1",
 *   id: "synthetic-1",
 *   sessions: [
 *     { date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer }] },
 *     { date: "2026-01-26", readings: [] },
 *   ],
 * });
 * series.ok ? series.value[0]?.points.map((point) => point.state) : []; // => ["scored", "not-recorded"]
 * ```
 */
export function episodeSeries(episode: Episode): Result<readonly Series[]> {
  const found = episode.sessions.flatMap((session, index) =>
    session.readings.flatMap((reading, place) =>
      checkReading(reading, ["sessions", index, "readings", place]),
    ),
  );
  return resultOf([...checkEpisode(episode), ...found], () => collect(inOrder(episode.sessions)));
}

function checkReading(reading: Reading, path: IssuePath): readonly Issue[] {
  const instrument = findInstrument(reading.instrument);
  if (instrument === undefined) {
    return [createIssue(issues.unknownInstrument, [...path, "instrument"])];
  }
  return checkAnswer(reading.answer, instrument, [...path, "answer"]);
}

/** Walks the sessions once; each series fills the sessions before and after it with gaps. */
function collect(sessions: readonly Session[]): readonly Series[] {
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
      entry.points.push(pointOf(reading, { session: index + 1, date: session.date }));
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

function pointOf({ about, answer, instrument: id }: Reading, where: SeriesPlace): SeriesPoint {
  const place = about === undefined ? where : { ...where, about };
  if (answer.state === "absent") return { ...place, ...answer };
  const { mode } = answer;
  if (answer.state === "total") {
    return { ...place, state: "scored", totalTenths: answer.totalTenths, basis: "total", mode };
  }
  const instrument = instrumentOf(id);
  const { itemTenths } = answer;
  const missing = missingItems(answer, instrument);
  if (missing.length > 0) {
    return { ...place, state: "incomplete", missingItems: missing, itemTenths, mode };
  }
  const totalTenths = sumOf(itemTenths, instrument);
  return { ...place, state: "scored", totalTenths, basis: "items", itemTenths, mode };
}
