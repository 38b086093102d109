import { hasIssues, type Result, succeed } from "@medvirk/core";
import type { CourseSample } from "./course.ts";
import { fitLeastSquares } from "./least-squares.ts";
import { checkCount, sampleFacts, type SampleFacts } from "./sample-facts.ts";

/** The last score explained by the first. */
export interface LastOnFirst extends SampleFacts {
  readonly interceptTenths: number;
  /** Below 1 where low intakes rise and high ones fall: regression to the mean. */
  readonly slope: number;
  readonly interceptStandardError: number;
  readonly slopeStandardError: number;
  readonly residualStandardDeviationTenths: number;
  readonly meanIntakeTenths: number;
  /** Σ(intake − mean)², in tenths squared. */
  readonly intakeSquares: number;
}

/**
 * Fits the regression of the last score on the first, over own courses.
 *
 * @param sample - own courses, of `collectCourses`
 * @param minimumEpisodes - a whole number of at least 5
 * @returns the line with what it rests on; or `measures.too-few-episodes`, `measures.not-estimable`
 * @throws MedvirkError `measures.invalid-minimum` when the minimum isn't a whole number of at least 5
 * @source simple linear regression, as in any book of statistics
 * @example
 * ```ts
 * import { predictLast, regressLastOnFirst } from "@medvirk/measures";
 *
 * const courses = [[100, 160], [150, 190], [200, 210], [250, 270], [300, 300], [120, 150]].map(([first, last]) => ({
 *   intakeTenths: first,
 *   scores: [{ session: 1, totalTenths: first }, { session: 4, totalTenths: last }],
 *   from: "2026-01-12",
 *   to: "2026-03-09",
 * }));
 * const excluded = { withoutSeries: 0, noScores: 0, oneScore: 0, furtherRaters: 0 };
 * const fit = regressLastOnFirst({ instrument: "ors", rater: "self", courses, excluded }, 5);
 * const predicted = fit.ok ? predictLast(fit.value, 180, "95") : undefined;
 * predicted?.ok ? Math.round(predicted.value.expectedTenths) : null; // => 208
 * ```
 */
export function regressLastOnFirst(
  sample: CourseSample,
  minimumEpisodes: number,
): Result<LastOnFirst> {
  const found = checkCount(sample.courses.length, minimumEpisodes);
  if (hasIssues(found)) return { ok: false, issues: found };
  const intakes = sample.courses.map(({ intakeTenths }) => intakeTenths);
  const lasts = sample.courses.map(({ scores }) => scores.at(-1)?.totalTenths ?? Number.NaN);
  const fit = fitLeastSquares({ response: lasts, columns: [intakes.map(() => 1), intakes] });
  if (!fit.ok) return fit;
  const { coefficients, residualStandardDeviation, standardErrors } = fit.value;
  const [interceptTenths = Number.NaN, slope = Number.NaN] = coefficients;
  const [interceptStandardError = Number.NaN, slopeStandardError = Number.NaN] = standardErrors;
  const meanIntakeTenths = intakes.reduce((sum, value) => sum + value, 0) / intakes.length;
  return succeed({
    ...sampleFacts(sample, minimumEpisodes),
    interceptTenths,
    slope,
    interceptStandardError,
    slopeStandardError,
    residualStandardDeviationTenths: residualStandardDeviation,
    meanIntakeTenths,
    intakeSquares: intakes.reduce((sum, value) => sum + (value - meanIntakeTenths) ** 2, 0),
  });
}
