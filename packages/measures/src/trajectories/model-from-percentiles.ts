import type { PercentileFit } from "../estimators/fit-percentiles.ts";
import type { TableCurve, TrajectoryModel } from "../schemas/trajectory-types.ts";
import { ownModel, type ModelDetails } from "./own-model.ts";

/**
 * Makes a trajectory model of percentiles of own courses: the caller says
 * which of them are the expected score and the borders.
 *
 * @param fit - of `fitPercentiles`
 * @param details - id, version, population and the rest, in the caller's words
 * @param places - which of the fit's tables are the expected score and the borders
 * @returns a model that can be stored
 * @example
 * ```ts
 * import { fitPercentiles, modelFromPercentiles } from "@medvirk/measures";
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
 * const fit = fitPercentiles(sample, { edgesTenths: [0, 320], shares: [0.25, 0.5], minimumEpisodes: 5 });
 * const details = {
 *   id: "own-2025", version: "1", name: text, population: text, licenceNote: text, meaning: text,
 *   instrument: "ors", citation: { source: "own courses", verified: false },
 *   scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
 * } as const;
 * const [low, middle] = fit.ok ? fit.value.tables : [];
 * if (!fit.ok || low === undefined || middle === undefined) throw new Error("no fit");
 * const places = { expected: middle.curve, green: middle.curve, red: low.curve };
 * modelFromPercentiles(fit.value, details, places).intakeRange; // => { fromTenths: 0, toTenths: 320 }
 * ```
 */
export function modelFromPercentiles(
  fit: PercentileFit,
  details: ModelDetails,
  places: { readonly expected: TableCurve; readonly green: TableCurve; readonly red: TableCurve },
): TrajectoryModel {
  return {
    ...ownModel(fit, details),
    intakeRange: {
      fromTenths: Math.min(...fit.bands.map(({ fromTenths }) => fromTenths)),
      toTenths: Math.max(...fit.bands.map(({ toTenths }) => toTenths)),
    },
    method: "percentiles",
    expected: places.expected,
    zones: { greenFrom: places.green, redBelow: places.red, meaning: details.meaning },
  };
}
