import type { ScoredPoint, Series } from "./series.ts";

/** Gives the sessions of a series that have a score. @internal */
export function scoredPoints({ points }: Series): readonly ScoredPoint[] {
  return points.filter((point) => point.state === "scored");
}
