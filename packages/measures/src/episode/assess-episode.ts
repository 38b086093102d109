import { hasIssues, succeed, type PlainDate, type Result } from "@medvirk/core";
import { checkPolicies } from "../policies/check-policies.ts";
import type { AgeGroup, Episode, Policy } from "../schemas/types.ts";
import { assessSeries, type AssessmentOptions, type SeriesAssessment } from "./assess-series.ts";
import { notesOf, type EpisodeNote } from "./episode-notes.ts";
import { readCourse } from "./read-course.ts";

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
 * out and why, and what each policy, rule and model that you name says.
 *
 * @param episode - the course as it is stored
 * @param policies - the policies to read it by, each with an id of its own; empty to read by none,
 *   since there is no default
 * @param options - rules of signals, a trajectory model, and instruments of the caller's own
 * @returns the assessment; or the issues of `episodeSeries`, or `measures.repeated-policy`
 * @example
 * ```ts
 * import { assessEpisode, betterOutcomesNow2023Adult } from "@medvirk/measures";
 *
 * const total = (totalTenths: number) => ({ state: "total", mode: "paper", totalTenths }) as const;
 * const assessed = assessEpisode({
 *   schemaVersion: "1.0",
 *   id: "synthetic-1",
 *   ageGroup: "adult",
 *   sessions: [
 *     { date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer: total(185) }] },
 *     { date: "2026-02-09", readings: [{ instrument: "ors", rater: "self", answer: total(262) }] },
 *   ],
 * }, [betterOutcomesNow2023Adult]);
 * const series = assessed.ok ? assessed.value.series[0] : undefined;
 * series?.changeTenths; // => 77
 * const [first] = series?.classifications ?? [];
 * first?.state === "classified" ? first.category : null; // => "recovered"
 * ```
 */
export function assessEpisode(
  episode: Episode,
  policies: readonly Policy[],
  options: AssessmentOptions = {},
): Result<EpisodeAssessment> {
  const { ownInstruments: own = [] } = options;
  const read = readCourse(episode, own);
  const issues = [...(read.ok ? [] : read.issues), ...checkPolicies(policies, own)];
  if (hasIssues(issues)) return { ok: false, issues };
  if (!read.ok) return read;
  const { ageGroups, series, sessions } = read.value;
  const { ageGroup, aim, id } = episode;
  const context = { ageGroups, aim, policies };
  return succeed({
    episode: id,
    ...(ageGroup === undefined ? {} : { ageGroup }),
    sessionCount: sessions.length,
    dates: sessions.map(({ date }) => date),
    series: series.map((one) => assessSeries(one, context, options)),
    notes: notesOf(episode, sessions, ageGroups, own),
  });
}
