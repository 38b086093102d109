import type { EpisodeAssessment } from "../episode/assess-episode.ts";
import { instrumentOf } from "../instruments/find-instrument.ts";
import { ors } from "../instruments/ors.ts";
import type { EpisodeChartOptions } from "./chart-options.ts";

/** Ends of the vertical axis, in tenths. */
export interface ChartRange {
  readonly minimumTenths: number;
  readonly maximumTenths: number;
}

/**
 * Finds the scale that holds every instrument of the course; that of ORS where there is none.
 *
 * @param assessment - the assessed course
 * @param options - with instruments of the caller's own
 * @returns its ends, in tenths
 * @internal
 */
export function chartRange(
  { series }: EpisodeAssessment,
  { instruments }: EpisodeChartOptions,
): ChartRange {
  const ranges = series
    .map(({ instrument }) => instrumentOf(instrument, instruments))
    .filter(({ total }) => total !== "none")
    .map(({ totalRange }) => totalRange);
  const [first = ors.totalRange, ...others] = ranges;
  return others.reduce(
    (widest, { maximumTenths, minimumTenths }) => ({
      minimumTenths: Math.min(widest.minimumTenths, minimumTenths),
      maximumTenths: Math.max(widest.maximumTenths, maximumTenths),
    }),
    first,
  );
}
