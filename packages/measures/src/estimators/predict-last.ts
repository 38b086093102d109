import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import * as issues from "../issues/trajectories.ts";
import type { ConfidenceLevel } from "./confidence.ts";
import type { LastOnFirst } from "./regress-last-on-first.ts";
import { criticalT } from "./student-t.ts";

/** Where the last score of one further course with this intake is expected. */
export interface PredictedLast {
  readonly expectedTenths: number;
  readonly lowTenths: number;
  readonly highTenths: number;
  readonly confidenceLevel: ConfidenceLevel;
  readonly episodes: number;
}

/**
 * Predicts where the last score of one further course will lie.
 *
 * @param fit - of `regressLastOnFirst`
 * @param intakeTenths - within the intakes that the fit rests on
 * @param confidenceLevel - two-sided, in per cent
 * @returns expected value and interval in tenths, not cut off at the ends of the scale; or
 *   `measures.intake-out-of-range`
 * @source ŷ ± t·s·√(1 + 1/n + (x − x̄)²/Σ(x − x̄)²), as in any book of statistics
 * @example
 * ```ts
 * import { predictLast } from "@medvirk/measures";
 *
 * const predicted = predictLast({
 *   instrument: "ors", rater: "self", episodes: 40, scores: 200, minimumEpisodes: 30,
 *   excluded: { withoutSeries: 0, noScores: 0, oneScore: 0, furtherRaters: 0 },
 *   period: { from: "2025-01-01", to: "2025-12-31" },
 *   intakeRange: { fromTenths: 50, toTenths: 350 }, coursesBySession: [], lastSession: 5, warnings: [],
 *   interceptTenths: 100, slope: 0.6, interceptStandardError: 12, slopeStandardError: 0.06,
 *   residualStandardDeviationTenths: 60, meanIntakeTenths: 190, intakeSquares: 250000,
 * }, 190, "95");
 * predicted.ok ? [predicted.value.expectedTenths, Math.round(predicted.value.lowTenths)] : []; // => [214, 91]
 * ```
 */
export function predictLast(
  fit: LastOnFirst,
  intakeTenths: number,
  confidenceLevel: ConfidenceLevel,
): Result<PredictedLast> {
  const { fromTenths, toTenths } = fit.intakeRange;
  if (!(intakeTenths >= fromTenths && intakeTenths <= toTenths)) {
    return fail(
      createIssue(issues.intakeOutOfRange, ["intakeTenths"], {
        from: fromTenths / 10,
        to: toTenths / 10,
      }),
    );
  }
  const expectedTenths = fit.interceptTenths + fit.slope * intakeTenths;
  const distance = (intakeTenths - fit.meanIntakeTenths) ** 2 / fit.intakeSquares;
  const half =
    criticalT(Number(confidenceLevel) / 100, fit.episodes - 2) *
    fit.residualStandardDeviationTenths *
    Math.sqrt(1 + 1 / fit.episodes + distance);
  return succeed({
    expectedTenths,
    lowTenths: expectedTenths - half,
    highTenths: expectedTenths + half,
    confidenceLevel,
    episodes: fit.episodes,
  });
}
