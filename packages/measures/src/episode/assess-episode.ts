import {
  createIssue,
  fail,
  resultOf,
  type Issue,
  type PlainDate,
  type Result,
} from "@medvirk/core";
import * as issues from "../issues.ts";
import type { Classification } from "../policies/classification.ts";
import { classifySeries } from "../policies/classify-series.ts";
import type { AgeGroup, Episode, Policy } from "../schemas/types.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import { ageGroupsOf } from "./age-groups.ts";
import { episodeNotes, type EpisodeNote } from "./episode-notes.ts";
import { episodeSeries } from "./episode-series.ts";
import { inOrder } from "./order-sessions.ts";
import type { Series } from "./series.ts";
import { summarizeSeries, type SeriesSummary } from "./summarize-series.ts";

/** A series with its first and last score, its change, and a classification for each policy. */
export interface SeriesAssessment extends Series, SeriesSummary {
  /** One for each given policy of the same instrument, in the order given. */
  readonly classifications: readonly Classification[];
}

/** All that the package can say of an episode. It survives JSON. */
export interface EpisodeAssessment {
  readonly episode: string;
  readonly ageGroup?: AgeGroup;
  /** Every session, those without any score included. */
  readonly sessionCount: number;
  /** The day of every session, in order. */
  readonly dates: readonly PlainDate[];
  readonly series: readonly SeriesAssessment[];
  /** What a reader should know beside the numbers, such as that the form changed. */
  readonly notes: readonly EpisodeNote[];
}

/**
 * Scores an episode whole: every series with intake, last score, exact change, all that was left
 * out and why, and what each policy says.
 *
 * @param episode - the course as it is stored
 * @param policies - the policies to read it by, each with an id of its own; empty to read by none,
 *   since there is no default
 * @param own - instruments of the caller's own, where the episode or a policy uses one
 * @returns the assessment; or the issues of `episodeSeries`, or `measures.repeated-policy`
 * @example
 * ```ts
 * import { assessEpisode, findPolicy } from "@medvirk/measures";
 *
 * const total = (totalTenths) => ({ state: "total", mode: "paper", totalTenths });
 * const policy = findPolicy("bon-2023-adult");
 * const assessed = assessEpisode({
 *   schemaVersion: "1.0",
 *   id: "synthetic-1",
 *   ageGroup: "adult",
 *   sessions: [
 *     { date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer: total(185) }] },
 *     { date: "2026-02-09", readings: [{ instrument: "ors", rater: "self", answer: total(262) }] },
 *   ],
 * }, [policy]);
 * assessed.value.series[0].changeTenths; // => 77
 * assessed.value.series[0].classifications[0].category; // => "recovered"
 * ```
 */
export function assessEpisode(
  episode: Episode,
  policies: readonly Policy[],
  own: readonly Instrument[] = [],
): Result<EpisodeAssessment> {
  const repeated = checkPolicies(policies, own);
  const series = episodeSeries(episode, own);
  if (!series.ok) return fail(...series.issues, ...repeated);
  const { ageGroup, id } = episode;
  const sessions = inOrder(episode.sessions);
  const ages = ageGroupsOf(episode, sessions);
  return resultOf(repeated, () => ({
    episode: id,
    ...(ageGroup === undefined ? {} : { ageGroup }),
    sessionCount: sessions.length,
    dates: sessions.map(({ date }) => date),
    series: series.value.map((one) => ({
      ...one,
      ...summarizeSeries(one),
      classifications: policies
        .filter((policy) => policy.instrument === one.instrument)
        .map((policy) => classifySeries(one, policy, ageGroupOf(one, ages), own)),
    })),
    notes: episodeNotes(episode, own),
  }));
}

/** The age group of the scores that a series is read by. */
function ageGroupOf(
  { points }: Series,
  ages: readonly (AgeGroup | undefined)[],
): AgeGroup | "changed" | undefined {
  const [intake, ...later] = points.filter(({ state }) => state === "scored");
  const first = ages[(intake?.session ?? 1) - 1];
  const last = ages[(later.at(-1)?.session ?? intake?.session ?? 1) - 1];
  return first === last ? first : "changed";
}

function checkPolicies(policies: readonly Policy[], own: readonly Instrument[]): readonly Issue[] {
  const ids = new Set<string>();
  return policies.flatMap(({ id, instrument }, index) => {
    const path = ["policies", index];
    const isRepeated = ids.has(id);
    const isKnown = findInstrument(instrument, own) !== undefined;
    ids.add(id);
    return [
      ...(isRepeated ? [createIssue(issues.repeatedPolicy, [...path, "id"])] : []),
      ...(isKnown ? [] : [createIssue(issues.unknownInstrument, [...path, "instrument"])]),
    ];
  });
}
