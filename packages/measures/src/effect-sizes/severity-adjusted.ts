import type { Citation } from "@medvirk/core";
import { meanOf, type TenthsPair } from "./pair-moments.ts";

/** Reference data that the caller has the right to use; none is shipped. */
export interface SeverityReference {
  /** Stable id, named in every result. */
  readonly id: string;
  readonly version: string;
  /** Standard deviation of the reference sample, in tenths; above 0. */
  readonly standardDeviationTenths: number;
  /** Mean effect size of the reference sample, for the relative effect size. */
  readonly meanEffectSize: number;
  readonly citation: Citation;
}

/** The last score of a course and what was expected of it from its intake. */
export interface ExpectedPair extends TenthsPair {
  readonly expectedTenths: number;
}

/** How courses went beside what was expected of them. The expectation is the reference's. */
export interface SeverityAdjusted {
  readonly reference: { readonly id: string; readonly version: string };
  readonly citation: Citation;
  readonly pairs: number;
  /** Mean of (actual − expected), in tenths: the change index. */
  readonly changeIndexTenths: number;
  /** Mean of (actual − expected) / SD; 0 equals the reference. */
  readonly meanResidual: number;
  /** The change index / SD, and the mean effect size of the own courses; OpenFIT's ESSA. */
  readonly severityAdjustedEffectSize: number;
  /** Mean change / SD of the own courses. */
  readonly ownEffectSize: number;
  /** Own less that of the reference; 0 equals the reference. */
  readonly relativeEffectSize: number;
}

/**
 * Computes severity-adjusted and relative effect sizes against a named reference.
 *
 * @param pairs - at least one, in tenths, each with what the reference expects at its last session
 * @param reference - whose data it is; there is no default
 * @returns change index, severity-adjusted and relative effect size
 * @source OpenFIT KA-01028 to KA-01031 (ESSA = change index / SD of the norm + mean effect size of
 *   the data set), read 2026-11-22; relative effect size as a difference: from memory, not verified
 * @example
 * ```ts
 * import { severityAdjusted } from "@medvirk/measures";
 *
 * severityAdjusted([{ intakeTenths: 180, lastTenths: 240, expectedTenths: 220 }], {
 *   id: "own-2025", version: "1", standardDeviationTenths: 80, meanEffectSize: 0.5,
 *   citation: { source: "own data", verified: false },
 * }).severityAdjustedEffectSize; // => 1
 * ```
 */
export function severityAdjusted(
  pairs: readonly ExpectedPair[],
  reference: SeverityReference,
): SeverityAdjusted {
  const { citation, id, meanEffectSize, standardDeviationTenths, version } = reference;
  const changeIndexTenths = meanOf(
    pairs.map(({ expectedTenths, lastTenths }) => lastTenths - expectedTenths),
  );
  const meanChange = meanOf(pairs.map(({ intakeTenths, lastTenths }) => lastTenths - intakeTenths));
  const meanResidual = changeIndexTenths / standardDeviationTenths;
  const ownEffectSize = meanChange / standardDeviationTenths;
  return {
    reference: { id, version },
    citation,
    pairs: pairs.length,
    changeIndexTenths,
    meanResidual,
    severityAdjustedEffectSize: meanResidual + ownEffectSize,
    ownEffectSize,
    relativeEffectSize: ownEffectSize - meanEffectSize,
  };
}
