import type { Citation } from "@medvirk/core";
import { fraction, isAbove, times, toNumber, type Fraction } from "../exact/fractions.ts";
import type { ChangeEstimate, ChangeMethod } from "./change-estimate.ts";

/** What a method has worked out for a pair. */
export interface ExactChange<Inputs> {
  readonly method: ChangeMethod;
  readonly inputs: Inputs;
  /** The change in points. */
  readonly change: Fraction;
  /** Its squared standard error, above 0. */
  readonly variance: Fraction;
  readonly criticalValue: number;
  readonly citation: Citation;
}

/**
 * Sets a change against its standard error. Squares are compared, so that no root is rounded.
 *
 * @param exact - the change and its variance as fractions
 * @returns the estimate; only its shown numbers are rounded
 * @internal
 */
export function standardize<Inputs>({
  change,
  variance,
  ...basis
}: ExactChange<Inputs>): ChangeEstimate<Inputs> {
  const critical = fraction(basis.criticalValue);
  const standardError = Math.sqrt(toNumber(variance));
  const points = toNumber(change);
  return {
    ...basis,
    points,
    standardError,
    index: points / standardError,
    isReliable: isAbove(times(change, change), times(critical, critical, variance)),
    sign: Math.sign(points),
  };
}
