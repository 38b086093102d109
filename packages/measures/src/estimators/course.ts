import type { PlainDate, Result } from "@medvirk/core";
import { resultOf } from "@medvirk/core";
import { episodeSeries } from "../episode/episode-series.ts";
import type { ScoredPoint } from "../episode/series.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { Episode, Rater } from "../schemas/types.ts";

/** The scores of one course that estimators use: no person, no words, no worker. */
export interface Course {
  readonly intakeTenths: number;
  /** From the intake on, in order; sessions count from 1 at the intake. */
  readonly scores: readonly { readonly session: number; readonly totalTenths: number }[];
  /** The day of the first and of the last score. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The caller's own courses, with all that was left out. */
export interface CourseSample {
  readonly instrument: string;
  readonly rater: Rater;
  /** Courses with at least two scores. */
  readonly courses: readonly Course[];
  readonly excluded: {
    /** Episodes that have nothing of this instrument and rater. */
    readonly withoutSeries: number;
    readonly noScores: number;
    readonly oneScore: number;
    /** Series of a second rater of the same kind; the first one of the course is used. */
    readonly furtherRaters: number;
  };
}

/** Whose scores of which scale; never mixed. */
export interface CourseSelection {
  readonly instrument: string;
  readonly rater: Rater;
  /** Instruments of the caller's own that the episodes use, made by `defineInstrument`. */
  readonly ownInstruments?: readonly Instrument[];
}

/**
 * Collects the caller's own courses of one instrument and one kind of rater.
 *
 * @param episodes - as they are stored
 * @param selection - instrument and rater, and own instruments where the episodes use them
 * @returns courses with at least two scores, and how many were left out and why; or the issues of
 *   `episodeSeries`, with paths from the list
 * @example
 * ```ts
 * import { collectCourses } from "@medvirk/measures";
 *
 * collectCourses([], { instrument: "ors", rater: "self" }).ok; // => true
 * ```
 */
export function collectCourses(
  episodes: readonly Episode[],
  { instrument, ownInstruments = [], rater }: CourseSelection,
): Result<CourseSample> {
  const excluded = { withoutSeries: 0, noScores: 0, oneScore: 0, furtherRaters: 0 };
  const courses: Course[] = [];
  const found = episodes.flatMap((episode, index) => {
    const series = episodeSeries(episode, ownInstruments);
    if (!series.ok) {
      return series.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
    }
    const [own, ...further] = series.value.filter(
      (one) => one.instrument === instrument && one.rater === rater,
    );
    excluded.furtherRaters += further.length;
    if (own === undefined) {
      excluded.withoutSeries += 1;
      return [];
    }
    const course = courseOf(own.points.filter((point) => point.state === "scored"));
    if (typeof course === "string") excluded[course] += 1;
    else courses.push(course);
    return [];
  });
  return resultOf(found, () => ({ instrument, rater, courses, excluded }));
}

function courseOf(scored: readonly ScoredPoint[]): Course | "noScores" | "oneScore" {
  const [intake] = scored;
  const last = scored.at(-1);
  if (intake === undefined || last === undefined) return "noScores";
  if (scored.length === 1) return "oneScore";
  return {
    intakeTenths: intake.totalTenths,
    scores: scored.map(({ session, totalTenths }) => ({
      session: session - intake.session + 1,
      totalTenths,
    })),
    from: intake.date,
    to: last.date,
  };
}
