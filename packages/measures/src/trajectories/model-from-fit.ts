import type { LocalizedText } from "@medvirk/core";
import type { PercentileFit } from "../estimators/fit-percentiles.ts";
import type { TrajectoryFit } from "../estimators/fit-trajectory.ts";
import type { SampleFacts } from "../estimators/sample-facts.ts";
import type { PolynomialCurve, TableCurve, TrajectoryModel } from "../schemas/trajectory-types.ts";
import { curveValue } from "./curve-value.ts";

/** What the caller says of a model made of own courses; nothing is made up. */
export type ModelDetails = Pick<
  TrajectoryModel,
  | "id"
  | "version"
  | "name"
  | "ageGroups"
  | "population"
  | "citation"
  | "licenceNote"
  | "scale"
  | "instrument"
> & {
  /** What the borders of the zones are, in words. */
  readonly meaning: LocalizedText;
};

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
 * import { modelFromFit } from "@medvirk/measures";
 *
 * typeof modelFromFit; // => "function"
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
    ...modelOf(fit, details),
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
 * Makes a trajectory model of percentiles of own courses: expected is the first, green from the
 * second, red below the third share given.
 *
 * @param fit - of `fitPercentiles`
 * @param details - id, version, population and the rest, in the caller's words
 * @param places - which of the fit's tables are the expected score and the borders
 * @returns a model that can be stored
 * @example
 * ```ts
 * import { modelFromPercentiles } from "@medvirk/measures";
 *
 * typeof modelFromPercentiles; // => "function"
 * ```
 */
export function modelFromPercentiles(
  fit: PercentileFit,
  details: ModelDetails,
  places: { readonly expected: TableCurve; readonly green: TableCurve; readonly red: TableCurve },
): TrajectoryModel {
  return {
    ...modelOf(fit, details),
    intakeRange: {
      fromTenths: Math.min(...fit.bands.map(({ fromTenths }) => fromTenths)),
      toTenths: Math.max(...fit.bands.map(({ toTenths }) => toTenths)),
    },
    method: "percentiles",
    expected: places.expected,
    zones: { greenFrom: places.green, redBelow: places.red, meaning: details.meaning },
  };
}

function modelOf(
  fit: SampleFacts,
  { meaning: _, ...details }: ModelDetails,
): Omit<TrajectoryModel, "expected" | "method" | "zones"> {
  return {
    schemaVersion: "0.1",
    ...details,
    raters: [fit.rater],
    episodes: fit.episodes,
    period: fit.period,
    intakeRange: fit.intakeRange,
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
