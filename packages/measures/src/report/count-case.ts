import {
  createIssue,
  daysBetween,
  invalidDate,
  isPlainDate,
  succeed,
  type PlainDate,
  type Result,
} from "@medvirk/core";
import { readCourse, type ReadCourse } from "../episode/read-course.ts";
import { scoredPoints } from "../episode/scored-points.ts";
import type { ScoredPoint, Series } from "../episode/series.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { ReportCase } from "../schemas/report-types.ts";
import type { AgeGroup } from "../schemas/types.ts";

/** What a report keeps of one case: counts, and the first and last score of each series. */
export interface CountedCase {
  readonly person?: string | undefined;
  /** At the first session. */
  readonly ageGroup: AgeGroup | "not-recorded";
  /** At each session, in order: someone may turn 13 within a course. */
  readonly ageGroups: readonly (AgeGroup | undefined)[];
  /** `over`: whether it was agreed isn't recorded; `not-recorded`: not even whether it is over. */
  readonly help: "going-on" | "planned" | "unplanned" | "over" | "not-recorded";
  readonly sessionCount: number;
  /** The day of the last session; absent without any. */
  readonly lastDay?: PlainDate | undefined;
  /** `null` without any session. */
  readonly lengthDays: number | null;
  /** With the first and the last score only, and no words of the person. */
  readonly series: readonly Series[];
}

/**
 * Keeps of a case what a report needs, so that cases of any number can be read one at a time and
 * let go; `reportCounted` makes the report.
 *
 * @param reportCase - one course, and how the help stands
 * @param own - instruments of the caller's own that the episode uses
 * @returns what is kept: nobody's words, and no scores but the first and the last; or the issues of
 *   `episodeSeries` with paths from the case, `core.invalid-date`
 * @example
 * ```ts
 * import { countCase } from "@medvirk/measures";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 185 } as const;
 * const counted = countCase({
 *   episode: {
 *     schemaVersion: "1.0",
 *     id: "synthetic-1",
 *     sessions: [
 *       { date: "2026-01-12", readings: [{ instrument: "ors", rater: "self", answer, about: "jobb" }] },
 *     ],
 *   },
 *   help: { state: "not-recorded" },
 * });
 * counted.ok ? counted.value.sessionCount : 0; // => 1
 * JSON.stringify(counted).includes("jobb"); // => false
 * ```
 */
export function countCase(
  { episode, help, person }: ReportCase,
  own: readonly Instrument[] = [],
): Result<CountedCase> {
  if (help.state === "over" && !isPlainDate(help.date)) {
    return { ok: false, issues: [createIssue(invalidDate, ["help", "date"])] };
  }
  const read = readCourse(episode, own);
  if (!read.ok) {
    const [first, ...others] = read.issues;
    const placed = (issue: typeof first): typeof first => ({
      ...issue,
      path: ["episode", ...issue.path],
    });
    return { ok: false, issues: [placed(first), ...others.map(placed)] };
  }
  const { ageGroups, sessions } = read.value;
  return succeed({
    person,
    ageGroup: ageGroups[0] ?? episode.ageGroup ?? "not-recorded",
    ageGroups,
    help: helpOf(help),
    sessionCount: sessions.length,
    lastDay: sessions.at(-1)?.date,
    lengthDays: lengthOf(read.value, help),
    series: read.value.series.map(firstAndLast),
  });
}

function helpOf(help: ReportCase["help"]): CountedCase["help"] {
  if (help.state !== "over") return help.state;
  return help.kind === "not-recorded" ? "over" : help.kind;
}

function lengthOf({ sessions }: ReadCourse, help: ReportCase["help"]): number | null {
  const [first] = sessions;
  const last = help.state === "over" ? help.date : sessions.at(-1)?.date;
  return first === undefined || last === undefined ? null : daysBetween(first.date, last);
}

function firstAndLast(series: Series): Series {
  const scored = scoredPoints(series);
  const ends = scored.length > 1 ? [scored[0], scored.at(-1)] : scored;
  return { ...series, points: ends.flatMap((point) => (point ? [withoutWords(point)] : [])) };
}

function withoutWords({
  basis,
  date,
  itemTenths,
  mode,
  session,
  state,
  totalTenths,
}: ScoredPoint): ScoredPoint {
  const point = { session, date, state, totalTenths, basis, mode };
  return itemTenths === undefined ? point : { ...point, itemTenths };
}
