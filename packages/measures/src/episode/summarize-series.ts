import type { LeftOutPoint, ScoredPoint, Series } from "./series.ts";

/** Why a change isn't given. */
export type NoChangeReason = "no-scores" | "one-score";

/** First and last score of a series, with all that was left out and why. */
export interface SeriesSummary {
  /** The first score of the course; `null` when there is none. */
  readonly intake: ScoredPoint | null;
  /** The last score of the course; the intake itself when it is the only one. */
  readonly last: ScoredPoint | null;
  /** Last minus intake in tenths, exact; `null` with fewer than two scores. */
  readonly changeTenths: number | null;
  /** Sessions with a score. */
  readonly scoredCount: number;
  /** Every session without a score, with its reason; never counted as 0. */
  readonly leftOut: readonly LeftOutPoint[];
  /** Why there is no change; empty when there is one. */
  readonly reasons: readonly NoChangeReason[];
}

/**
 * Finds the intake, the last valid score and the exact change between them.
 *
 * @param series - one instrument by one rater; a pair never crosses series
 * @returns intake, last score, change in tenths, and everything left out
 * @example
 * ```ts
 * import { summarizeSeries } from "@medvirk/measures";
 *
 * const scored = { state: "scored", basis: "total", mode: "paper" } as const;
 * summarizeSeries({
 *   instrument: "ors",
 *   rater: "self",
 *   points: [
 *     { ...scored, session: 1, date: "2026-01-12", totalTenths: 22 },
 *     { ...scored, session: 2, date: "2026-02-09", totalTenths: 82 },
 *   ],
 * }).changeTenths; // => 60
 * ```
 */
export function summarizeSeries(series: Series): SeriesSummary {
  const scored: ScoredPoint[] = [];
  const leftOut: LeftOutPoint[] = [];
  for (const point of series.points) {
    if (point.state === "scored") scored.push(point);
    else leftOut.push(point);
  }
  const intake = scored[0] ?? null;
  const last = scored.at(-1) ?? null;
  const scoredCount = scored.length;
  if (intake === null || last === null || scoredCount < 2) {
    const reasons = [intake === null ? "no-scores" : "one-score"] as const;
    return { intake, last, changeTenths: null, scoredCount, leftOut, reasons };
  }
  const changeTenths = last.totalTenths - intake.totalTenths;
  return { intake, last, changeTenths, scoredCount, leftOut, reasons: [] };
}
