import { hasIssues, type Result, succeed } from "@medvirk/core";
import type { CourseSlope } from "../change/methods/hierarchical-linear.ts";
import type { CourseSample } from "./course.ts";
import { fitMixedModel, type MixedModelFit } from "./mixed-model.ts";
import { checkCount } from "./sample-facts.ts";

/** On how few courses the slopes may rest, and the id and version that go with them. */
export interface CourseSlopeOptions {
  /** A whole number of at least 5; below it nothing is estimated. */
  readonly minimumEpisodes: number;
  readonly model: string;
}

/** The slopes of all courses, and the model that they come from. */
export interface CourseSlopes {
  /** In tenths; each course's own effects are in its slope. */
  readonly fit: Omit<MixedModelFit, "groups">;
  /** For `hierarchicalLinear`, in points a session and in the order of the courses given. */
  readonly slopes: readonly CourseSlope[];
}

/**
 * Estimates each course's slope by empirical Bayes: every score, the intake too, explained by the
 * session, with intercept and slope of each course's own.
 *
 * The slope is measured from zero. Another program takes only what a course adds to the common
 * slope, and so calls "improved" what is merely better than average.
 *
 * @param sample - own courses, of `collectCourses`
 * @param options - minimum number of courses, and what the model is to be called
 * @returns a slope for each course, with the standard deviation that it keeps when the common slope
 *   is taken as known; or `measures.too-few-episodes`, `measures.not-estimable`
 * @throws MedvirkError `measures.invalid-minimum` when the minimum isn't a whole number of at least 5
 * @source hierarchical linear model as in the R package clinicalsignificance, read 2026-11-22, its
 *   defect mended
 * @example
 * ```ts
 * import { fitCourseSlopes } from "@medvirk/measures";
 *
 * const scores = (...totals: number[]) => totals.map((totalTenths, index) => ({ session: index + 1, totalTenths }));
 * const course = (...totals: number[]) => ({ intakeTenths: totals[0] ?? 0, scores: scores(...totals), from: "2026-01-12", to: "2026-03-09" });
 * const courses = [course(100, 130, 150), course(200, 205, 220), course(180, 170, 175), course(150, 190, 240), course(160, 170, 190)];
 * const excluded = { withoutSeries: 0, noScores: 0, oneScore: 0, furtherRaters: 0 };
 * const fit = fitCourseSlopes({ instrument: "ors", rater: "self", courses, excluded }, {
 *   minimumEpisodes: 5,
 *   model: "own-2026",
 * });
 * fit.ok ? fit.value.slopes.length : 0; // => 5
 * ```
 */
export function fitCourseSlopes(
  sample: CourseSample,
  { minimumEpisodes, model }: CourseSlopeOptions,
): Result<CourseSlopes> {
  const found = checkCount(sample.courses.length, minimumEpisodes);
  if (hasIssues(found)) return { ok: false, issues: found };
  const scores = sample.courses.flatMap((course, group) =>
    course.scores.map((score) => ({ ...score, group })),
  );
  const sessions = scores.map(({ session }) => session);
  const fit = fitMixedModel(
    {
      response: scores.map(({ totalTenths }) => totalTenths),
      columns: [scores.map(() => 1), sessions],
      group: scores.map(({ group }) => group),
      slope: sessions,
    },
    "reml",
  );
  if (!fit.ok) return fit;
  const { groups, ...fitted } = fit.value;
  const [, common = Number.NaN] = fitted.coefficients;
  return succeed({
    fit: fitted,
    slopes: groups.map(({ slope, slopeStandardDeviation }) => ({
      slope: (common + (slope ?? Number.NaN)) / 10,
      slopeStandardError: (slopeStandardDeviation ?? Number.NaN) / 10,
      model,
    })),
  });
}
