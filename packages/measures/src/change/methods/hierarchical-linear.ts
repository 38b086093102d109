import { resultOf, type Result } from "@medvirk/core";
import { fraction, times } from "../../exact/fractions.ts";
import type { ChangeEstimate } from "../change-estimate.ts";
import { checkBounds, MOST_POINTS } from "../check-bounds.ts";
import { clausEtAl2024 } from "../citations.ts";
import { standardize } from "../standardize.ts";

/** What a mixed model estimates of one course. */
export interface CourseSlope {
  /** The course's own slope in points a session: the mean slope and its deviation from it together. */
  readonly slope: number;
  /** Standard error of that slope, in points a session. */
  readonly slopeStandardError: number;
  /** Id and version of the model that it is from. */
  readonly model: string;
}

/**
 * Sets the slope of a course in a hierarchical linear model against its standard error.
 *
 * The slope is held against zero. One program holds the deviation from the mean slope against
 * zero, and so calls improved what is better than average.
 *
 * @param inputs - the empirical-Bayes slope of the course, whole, and its standard error
 * @returns the slope in standard errors; or `measures.number-out-of-bounds`
 * @source Bryk & Raudenbush, as restated in clinicalsignificance (Claus et al. 2024), read 2026-11-22
 * @example
 * ```ts
 * import { hierarchicalLinear } from "@medvirk/measures";
 *
 * const change = hierarchicalLinear({ slope: 0.9, slopeStandardError: 0.4, model: "own-2026" });
 * change.ok ? change.value.index.toFixed(2) : ""; // => "2.25"
 * ```
 */
export function hierarchicalLinear(inputs: CourseSlope): Result<ChangeEstimate<CourseSlope>> {
  const { slope, slopeStandardError } = inputs;
  const found = [
    ...checkBounds(slope, -MOST_POINTS, MOST_POINTS, ["slope"]),
    ...checkBounds(slopeStandardError, 0.000001, MOST_POINTS, ["slopeStandardError"]),
  ];
  return resultOf(found, () => {
    const error = fraction(slopeStandardError);
    return standardize({
      method: "hierarchical-linear",
      inputs,
      change: fraction(slope),
      variance: times(error, error),
      criticalValue: 1.96,
      citation: clausEtAl2024,
    });
  });
}
