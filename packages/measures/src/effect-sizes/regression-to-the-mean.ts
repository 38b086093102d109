import { createIssue, resultOf, type Result } from "@medvirk/core";
import * as issues from "../issues.ts";
import { pairMoments, type TenthsPair } from "./pair-moments.ts";

/** How far scores go towards their mean by themselves, whatever is done. */
export interface RegressionToTheMean {
  readonly pairs: number;
  /** Of first and last scores. */
  readonly correlation: number;
  /** 1 less the correlation: the share of a first score's distance from the mean that is expected to go. */
  readonly share: number;
  /** Mean of the first scores, towards which they go. */
  readonly meanIntakeTenths: number;
}

/**
 * Computes the size of the regression to the mean in own courses.
 *
 * Who comes on a bad day has a better one later. Of a first score, `share × (mean − score)` is
 * expected as change from this alone: much for the lowest, nothing for all taken together.
 *
 * @param pairs - first and last scores of at least 5 courses, in tenths
 * @returns correlation, share and mean; or `measures.too-few-episodes`, or `measures.not-estimable`
 *   when first or last scores are all the same
 * @source Campbell & Kenny 1999, A Primer on Regression Artifacts: 1 − r of the distance; from
 *   memory, not verified
 * @example
 * ```ts
 * import { regressionToTheMean } from "@medvirk/measures";
 *
 * const pairs = [[100, 180], [150, 150], [200, 260], [250, 240], [300, 320]].map(
 *   ([intakeTenths = 0, lastTenths = 0]) => ({ intakeTenths, lastTenths }),
 * );
 * const found = regressionToTheMean(pairs);
 * found.ok ? found.value.share.toFixed(3) : ""; // => "0.128"
 * ```
 */
export function regressionToTheMean(pairs: readonly TenthsPair[]): Result<RegressionToTheMean> {
  const { correlation, meanIntake } = pairMoments(pairs);
  const found = [
    ...(pairs.length < 5 ? [createIssue(issues.tooFewEpisodes, [], { minimum: 5 })] : []),
    ...(pairs.length >= 5 && !Number.isFinite(correlation)
      ? [createIssue(issues.notEstimable)]
      : []),
  ];
  return resultOf(found, () => ({
    pairs: pairs.length,
    correlation,
    share: 1 - correlation,
    meanIntakeTenths: meanIntake,
  }));
}
