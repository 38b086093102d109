import type { Result } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import type { Episode } from "../schemas/types.ts";
import { readCourse } from "./read-course.ts";
import type { Series } from "./series.ts";

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
  const course = readCourse(episode, own);
  return course.ok ? { ok: true, value: course.value.series } : course;
}
