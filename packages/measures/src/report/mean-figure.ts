import { deviationOf, meanOf } from "../effect-sizes/pair-moments.ts";
import { criticalT } from "../estimators/student-t.ts";
import type { MeanFigure } from "../schemas/report-types.ts";
import type { Guard } from "./breakdown.ts";

/**
 * Gives the mean of values that may be shown, with spread and interval.
 *
 * Where all scores are the same, the mean would tell every person's own: nothing is shown.
 *
 * @param values - one a person
 * @param unit - of the values
 * @internal
 */
export function meanFigure(
  values: readonly number[],
  unit: Extract<MeanFigure, { state: "shown" }>["unit"],
  { confidenceLevel, profile }: Guard,
): MeanFigure {
  const persons = values.length;
  if (persons < Math.max(2, profile.minimum)) return { state: "suppressed" };
  const mean = meanOf(values);
  const standardDeviation = deviationOf(values);
  if (unit === "tenths" && !(standardDeviation > 0)) return { state: "suppressed" };
  const half =
    (criticalT(Number(confidenceLevel) / 100, persons - 1) * standardDeviation) /
    Math.sqrt(persons);
  return {
    state: "shown",
    unit,
    persons,
    mean,
    standardDeviation,
    interval: { low: mean - half, high: mean + half },
  };
}
