import { fail, succeed, type Result } from "@medvirk/core";
import type { CourseSample } from "./course.ts";
import { fitMixedModel, type MixedModelFit } from "./mixed-model.ts";
import { checkCount } from "./sample-facts.ts";

/** How one course goes, drawn towards the others the fewer scores it has. */
export interface CourseSlope {
  readonly scores: number;
  /** The course's own slope in tenths a session: the common slope and what the course adds. */
  readonly slopeTenths: number;
  /** Conditional standard deviation of what the course adds. */
  readonly standardDeviationTenths: number;
}

/** The slopes of all courses, and the model that they come from. */
export interface CourseSlopes {
  readonly model: Omit<MixedModelFit, "groups">;
  /** In the order of the courses given. */
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
 * @param minimumEpisodes - a whole number of at least 5
 * @returns a slope for each course; or `measures.too-few-episodes`, `measures.not-estimable`
 * @throws MedvirkError `measures.invalid-minimum` when the minimum isn't a whole number of at least 5
 * @source hierarchical linear model as in the R package clinicalsignificance, read 2026-11-22, its
 *   defect mended
 * @example
 * ```ts
 * import { fitCourseSlopes } from "@medvirk/measures";
 *
 * const scores = (...totals) => totals.map((totalTenths, index) => ({ session: index + 1, totalTenths }));
 * const course = (...totals) => ({ intakeTenths: totals[0], scores: scores(...totals), from: "2026-01-12", to: "2026-03-09" });
 * const courses = [course(100, 130, 150), course(200, 205, 220), course(180, 170, 175), course(150, 190, 240), course(160, 170, 190)];
 * const excluded = { withoutSeries: 0, noScores: 0, oneScore: 0, furtherRaters: 0 };
 * const fit = fitCourseSlopes({ instrument: "ors", rater: "self", courses, excluded }, 5);
 * fit.ok ? fit.value.slopes.length : 0; // => 5
 * ```
 */
export function fitCourseSlopes(
  sample: CourseSample,
  minimumEpisodes: number,
): Result<CourseSlopes> {
  const [first, ...rest] = checkCount(sample.courses.length, minimumEpisodes);
  if (first !== undefined) return fail(first, ...rest);
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
  const { groups, ...model } = fit.value;
  const [, common = Number.NaN] = model.coefficients;
  return succeed({
    model,
    slopes: groups.map(({ rows, slope, slopeStandardDeviation }) => ({
      scores: rows,
      slopeTenths: common + (slope ?? Number.NaN),
      standardDeviationTenths: slopeStandardDeviation ?? Number.NaN,
    })),
  });
}
