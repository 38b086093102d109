import type { TrajectoryFit } from "../estimators/fit-trajectory.ts";
import type { PolynomialCurve, TableCurve, TrajectoryModel } from "../schemas/trajectory-types.ts";
import { curveValue } from "./curve-value.ts";
import { ownModel, type ModelDetails } from "./own-model.ts";

/** How far from the expected score the zones begin, in standard deviations of single scores. */
export interface ZoneDeviations {
  /** Green from the expected score and this many standard deviations on the worse side; such as 0. */
  readonly green: number;
  /** Red from this many standard deviations on the worse side; such as 1. */
  readonly red: number;
}

/**
 * Makes a trajectory model of a fit to own courses.
 *
 * @param fit - of `fitTrajectory`
 * @param details - id, version, population and the rest, in the caller's words
 * @param deviations - where the zones begin; the choice is the service's, and stands in `meaning`
 * @returns a model that can be stored, with the number of courses and the days that it rests on
 * @source borders at a tolerance around the curve, as for OQ-45: from memory, not verified
 * @example
 * ```ts
 * import { fitTrajectory, modelFromFit } from "@medvirk/measures";
 *
 * const text = { nb: "Egne forløp", nn: "Eigne forløp", en: "Own courses" };
 * const courses = [150, 180, 200, 220, 260].map((intakeTenths, course) => ({
 *   intakeTenths,
 *   scores: [1, 2, 3].map((session) => ({ session, totalTenths: intakeTenths + 10 * session + (course * session) % 3 })),
 *   from: "2025-01-13",
 *   to: "2025-03-10",
 * }));
 * const excluded = { withoutSeries: 0, noScores: 0, oneScore: 0, furtherRaters: 0 };
 * const sample = { instrument: "ors", rater: "self", courses, excluded } as const;
 * const fit = fitTrajectory(sample, {
 *   method: "pooled-least-squares", time: "sessions-since-intake", degree: 1, startsAt: "intake",
 *   minimumEpisodes: 5,
 * });
 * const details = {
 *   id: "own-2025", version: "1", name: text, population: text, licenceNote: text, meaning: text,
 *   instrument: "ors", citation: { source: "own courses", verified: false },
 *   scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
 * } as const;
 * fit.ok ? modelFromFit(fit.value, details, { green: 0, red: 1 }).episodes : 0; // => 5
 * ```
 */
export function modelFromFit(
  fit: TrajectoryFit,
  details: ModelDetails,
  deviations: ZoneDeviations,
): TrajectoryModel {
  const sign = details.scale.direction === "higher-is-better" ? -1 : 1;
  const border = (count: number): PolynomialCurve | TableCurve =>
    count === 0 ? fit.curve : borderCurve(fit, sign * count);
  return {
    ...ownModel(fit, details),
    method: fit.options.method,
    expected: fit.curve,
    zones: {
      greenFrom: border(deviations.green),
      redBelow: border(deviations.red),
      meaning: details.meaning,
    },
  };
}

/**
 * A table at every session for the lowest and highest intake: between them the curve is a straight
 * line in the intake, so that nothing is lost.
 */
function borderCurve(fit: TrajectoryFit, deviations: number): TableCurve {
  const { curve, intakeRange, lastSession } = fit;
  const sessions = Array.from({ length: lastSession }, (_, index) => index + 1);
  const { fromTenths, toTenths } = intakeRange;
  const intakesTenths = fromTenths === toTenths ? [fromTenths] : [fromTenths, toTenths];
  return {
    kind: "table",
    intakesTenths,
    sessions,
    valuesTenths: intakesTenths.map((intake) =>
      sessions.map((session) => {
        const value = curveValue(curve, intake, session);
        return value === null ? null : value + deviations * deviationAt(fit, session);
      }),
    ),
  };
}

/** √(σ² + τ₀² + 2t·τ₀₁ + t²·τ₁²): how far single scores of a session lie from the curve. */
function deviationAt({ curve, random, residualVariance }: TrajectoryFit, session: number): number {
  const time = curve.time === "log-session" ? Math.log(session) : session - 1;
  if (random === null) return Math.sqrt(residualVariance);
  const { covariance, interceptVariance, slopeVariance } = random;
  const between =
    interceptVariance + 2 * time * (covariance ?? 0) + time * time * (slopeVariance ?? 0);
  return Math.sqrt(Math.max(0, residualVariance + between));
}
