import { hasIssues, type Result, succeed } from "@medvirk/core";
import type { PolynomialCurve } from "../schemas/trajectory-types.ts";
import type { CourseSample } from "./course.ts";
import { fitLeastSquares } from "./least-squares.ts";
import { fitMixedModel } from "./mixed-model.ts";
import type { RandomCovariance } from "./random-effects.ts";
import { checkCount, sampleFacts, type SampleFacts } from "./sample-facts.ts";
import { curveOf, trajectoryRows, type TrajectoryForm } from "./trajectory-design.ts";

/** How a trajectory is fitted, and on how few courses it may rest. There is no default. */
export interface TrajectoryFitOptions extends TrajectoryForm {
  readonly method: "pooled-least-squares" | "mixed-reml" | "mixed-ml";
  /** For a mixed model; a pooled one has none. */
  readonly random?: "intercept" | "intercept-and-slope";
  /** A whole number of at least 5; below it nothing is estimated. */
  readonly minimumEpisodes: number;
}

/** A curve fitted to the caller's own courses, with what it rests on. */
export interface TrajectoryFit extends SampleFacts {
  readonly options: TrajectoryFitOptions;
  /** The expected score, held after the last session at which the minimum still holds. */
  readonly curve: PolynomialCurve;
  /** In the order of the curve's terms: the constant's, then that of the intake. */
  readonly standardErrors: readonly number[];
  /** In tenths squared. */
  readonly residualVariance: number;
  /** Between courses, in tenths squared; `null` for a pooled fit. */
  readonly random: RandomCovariance | null;
  /** −2 log likelihood or REML criterion; `null` for a pooled fit. */
  readonly deviance: number | null;
}

/**
 * Fits the course of scores from the intake on, to the caller's own courses: pooled, or with a
 * random intercept or a random intercept and slope for each course.
 *
 * @param sample - own courses, of `collectCourses`
 * @param options - method, form of the curve and minimum number of courses
 * @returns the curve with standard errors, variances, n, exclusions and warnings; or
 *   `measures.too-few-episodes`, `measures.not-estimable`
 * @throws MedvirkError `measures.invalid-minimum` when the minimum isn't a whole number of at least 5
 * @source growth linear in (intake − centre) as in BON's public code, read 2026-11-22; estimated
 *   here from own data, no coefficient of theirs is used
 * @example
 * ```ts
 * import { fitTrajectory } from "@medvirk/measures";
 *
 * const courses = [150, 180, 200, 220, 260].map((intakeTenths) => ({
 *   intakeTenths,
 *   scores: [1, 2, 3, 4].map((session) => ({ session, totalTenths: intakeTenths + 10 * (session - 1) })),
 *   from: "2026-01-12",
 *   to: "2026-03-09",
 * }));
 * const excluded = { withoutSeries: 0, noScores: 0, oneScore: 0, furtherRaters: 0 };
 * const fit = fitTrajectory({ instrument: "ors", rater: "self", courses, excluded }, {
 *   method: "pooled-least-squares", time: "sessions-since-intake", degree: 1, startsAt: "intake",
 *   minimumEpisodes: 5,
 * });
 * fit.ok ? fit.value.curve.terms[0].constantTenths.toFixed(3) : ""; // => "10.000"
 * ```
 */
export function fitTrajectory(
  sample: CourseSample,
  options: TrajectoryFitOptions,
): Result<TrajectoryFit> {
  const found = checkCount(sample.courses.length, options.minimumEpisodes);
  if (hasIssues(found)) return { ok: false, issues: found };
  const { courses } = sample;
  const facts = sampleFacts(sample, options.minimumEpisodes);
  const centreTenths = Math.round(
    courses.reduce((sum, { intakeTenths }) => sum + intakeTenths, 0) / courses.length,
  );
  const fitted = fitRows(sample, options, centreTenths);
  if (!fitted.ok) return fitted;
  const { coefficients, isSingular, ...variances } = fitted.value;
  return succeed({
    ...facts,
    warnings: isSingular ? [...facts.warnings, "singular-fit"] : facts.warnings,
    options,
    curve: curveOf(coefficients, options, centreTenths, facts.lastSession),
    ...variances,
  });
}

interface FittedRows extends Pick<
  TrajectoryFit,
  "deviance" | "random" | "residualVariance" | "standardErrors"
> {
  readonly coefficients: readonly number[];
  readonly isSingular: boolean;
}

function fitRows(
  { courses }: CourseSample,
  options: TrajectoryFitOptions,
  centreTenths: number,
): Result<FittedRows> {
  const { slope, ...rows } = trajectoryRows(courses, options, centreTenths);
  if (options.method === "pooled-least-squares") {
    const fit = fitLeastSquares(rows);
    if (!fit.ok) return fit;
    const { coefficients, residualStandardDeviation, standardErrors } = fit.value;
    const residualVariance = residualStandardDeviation ** 2;
    const pooled = { random: null, deviance: null, isSingular: false };
    return succeed({ coefficients, standardErrors, residualVariance, ...pooled });
  }
  const fit = fitMixedModel(
    options.random === "intercept" ? rows : { ...rows, slope },
    options.method === "mixed-reml" ? "reml" : "ml",
  );
  if (!fit.ok) return fit;
  const { coefficients, deviance, isSingular, random, residualVariance, standardErrors } =
    fit.value;
  return succeed({ coefficients, standardErrors, residualVariance, random, deviance, isSingular });
}
