import { createIssue, MedvirkError, type Issue, type PlainDate } from "@medvirk/core";
import * as issues from "../issues/trajectories.ts";
import type { CourseSample } from "./course.ts";

/** What a reader must know of an estimate; the texts are in `estimateWarningTexts`. */
export type EstimateWarning =
  "survivorship" | "regression-to-the-mean" | "nested-courses" | "singular-fit";

/** What every estimate carries about the courses that it rests on. */
export interface SampleFacts {
  readonly instrument: string;
  readonly rater: CourseSample["rater"];
  readonly episodes: number;
  readonly scores: number;
  /** The smallest number of courses that the caller lets an estimate rest on. */
  readonly minimumEpisodes: number;
  readonly excluded: CourseSample["excluded"];
  readonly period: { readonly from: PlainDate; readonly to: PlainDate };
  readonly intakeRange: { readonly fromTenths: number; readonly toTenths: number };
  /** How many courses have a score at each session, from the intake on, while the minimum holds. */
  readonly coursesBySession: readonly { readonly session: number; readonly courses: number }[];
  /** The last session at which the minimum still holds: a curve is held from there. */
  readonly lastSession: number;
  readonly warnings: readonly EstimateWarning[];
}

/** A lower minimum would publish single persons. */
const LOWEST_MINIMUM = 5;

/**
 * Checks that enough courses are there.
 *
 * @throws MedvirkError `measures.invalid-minimum` when the minimum isn't a whole number of at least 5
 * @internal
 */
export function checkCount(courses: number, minimumEpisodes: number): readonly Issue[] {
  if (!Number.isSafeInteger(minimumEpisodes) || minimumEpisodes < LOWEST_MINIMUM) {
    throw new MedvirkError(
      "measures.invalid-minimum",
      `Give a minimum number of episodes that is a whole number of at least ${String(LOWEST_MINIMUM)}.`,
    );
  }
  return courses < minimumEpisodes
    ? [createIssue(issues.tooFewEpisodes, ["courses"], { minimum: minimumEpisodes })]
    : [];
}

/**
 * Gathers what an estimate must say about its courses.
 *
 * @param sample - at least as many courses as the minimum
 * @internal
 */
export function sampleFacts(sample: CourseSample, minimumEpisodes: number): SampleFacts {
  const { courses, excluded, instrument, rater } = sample;
  const counts = new Map<number, number>();
  let scores = 0;
  let from = courses[0]?.from ?? "";
  let to = courses[0]?.to ?? "";
  let fromTenths = Number.POSITIVE_INFINITY;
  let toTenths = Number.NEGATIVE_INFINITY;
  for (const course of courses) {
    scores += course.scores.length;
    if (course.from < from) from = course.from;
    if (course.to > to) to = course.to;
    fromTenths = Math.min(fromTenths, course.intakeTenths);
    toTenths = Math.max(toTenths, course.intakeTenths);
    for (const { session } of course.scores) counts.set(session, (counts.get(session) ?? 0) + 1);
  }
  const coursesBySession = [...counts]
    .map(([session, count]) => ({ session, courses: count }))
    .filter(({ courses: count }) => count >= minimumEpisodes)
    .sort((left, right) => left.session - right.session);
  return {
    instrument,
    rater,
    episodes: courses.length,
    scores,
    minimumEpisodes,
    excluded,
    period: { from, to },
    intakeRange: { fromTenths, toTenths },
    coursesBySession,
    lastSession: coursesBySession.at(-1)?.session ?? 1,
    warnings: warningsOf(courses.length, Math.min(...counts.values())),
  };
}

/** Courses lie within workers, families and services, and intakes vary by chance: always said. */
function warningsOf(atIntake: number, fewest: number): readonly EstimateWarning[] {
  const survivorship: readonly EstimateWarning[] = fewest < atIntake ? ["survivorship"] : [];
  return [...survivorship, "regression-to-the-mean", "nested-courses"];
}
