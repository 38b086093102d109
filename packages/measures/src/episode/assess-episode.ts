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
}

/**
 * Scores an episode whole: every series with intake, last score, exact change, all that was left
 * out and why, and what each policy says.
 *
 * @param episode - the course as it is stored
 * @param policies - the policies to read it by, each with an id of its own; empty to read by none,
 *   since there is no default
 * @returns the assessment; or the issues of `episodeSeries`, or `measures.repeated-policy`
 * @example
 * ```ts
 * import { assessEpisode, findPolicy } from "@medvirk/measures";
 *
 * const total = (totalTenths) => ({ state: "total", mode: "paper", totalTenths });
 * const policy = findPolicy("bon-2023-adult");
 * const assessed = assessEpisode({
 *   schemaVersion: "0.1",
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
): Result<EpisodeAssessment> {
  const repeated = checkPolicies(policies);
  const series = episodeSeries(episode);
  if (!series.ok) return fail(...series.issues, ...repeated);
  const { ageGroup, id, sessions } = episode;
  return resultOf(repeated, () => ({
    episode: id,
    ...(ageGroup === undefined ? {} : { ageGroup }),
    sessionCount: sessions.length,
    dates: inOrder(sessions).map(({ date }) => date),
    series: series.value.map((one) => ({
      ...one,
      ...summarizeSeries(one),
      classifications: policies
        .filter((policy) => policy.instrument === one.instrument)
        .map((policy) => classifySeries(one, policy, ageGroup)),
    })),
  }));
}

function checkPolicies(policies: readonly Policy[]): readonly Issue[] {
  const ids = new Set<string>();
  return policies.flatMap(({ id }, index) => {
    const isRepeated = ids.has(id);
    ids.add(id);
    return isRepeated ? [createIssue(issues.repeatedPolicy, ["policies", index, "id"])] : [];
  });
}
