import type { Citation } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import type { CutoffRule } from "../policies/classify-change.ts";
import { isPast } from "../policies/is-past.ts";
import { meanOf } from "./pair-moments.ts";
import type { ExpectedPair } from "./severity-adjusted.ts";

/** The clinical part of a reference sample: those whose first score wasn't past the cut-off. */
export interface ClinicalReference {
  readonly id: string;
  readonly version: string;
  /** Who belongs: a first score that isn't past it. */
  readonly cutoff: CutoffRule;
  readonly meanChangeTenths: number;
  /** Above 0. */
  readonly standardDeviationTenths: number;
  readonly citation: Citation;
}

/** The severity-adjusted effect size of courses that began on the clinical side of a cut-off. */
export interface ClinicalEffectSize {
  readonly reference: { readonly id: string; readonly version: string };
  readonly citation: Citation;
  /** Courses that began on the clinical side. */
  readonly pairs: number;
  /** Courses that began past the cut-off; left out. */
  readonly leftOut: number;
  /** Mean of the courses' own effect sizes; `null` without any. */
  readonly effectSize: number | null;
}

/**
 * Computes ACORN's severity-adjusted effect size, of clinical first scores only: the mean change of
 * the clinical reference and what the course gained beyond what was expected, by the reference's
 * standard deviation.
 *
 * @param pairs - in tenths, each with what the model expects at its last session; what the model
 *   takes into account (intake, session of the first measure, form) is the caller's
 * @param reference - whose data it is; there is no default
 * @param direction - which way is better on the instrument
 * @returns the mean effect size, and how many were left out
 * @source psychoutcomes.org and acorncollaboration.org on ACORN's method, read 2026-11-22
 * @example
 * ```ts
 * import { clinicalEffectSize } from "@medvirk/measures";
 *
 * const pairs = [
 *   { intakeTenths: 180, lastTenths: 240, expectedTenths: 220 },
 *   { intakeTenths: 300, lastTenths: 310, expectedTenths: 300 },
 * ];
 * const found = clinicalEffectSize(pairs, {
 *   id: "own-2025",
 *   version: "1",
 *   cutoff: { tenths: 250, boundary: ">" },
 *   meanChangeTenths: 60,
 *   standardDeviationTenths: 80,
 *   citation: { source: "own data", verified: false },
 * }, "higher-is-better");
 * [found.pairs, found.leftOut, found.effectSize]; // => [1, 1, 1]
 * ```
 */
export function clinicalEffectSize(
  pairs: readonly ExpectedPair[],
  reference: ClinicalReference,
  direction: Instrument["direction"],
): ClinicalEffectSize {
  const { citation, cutoff, id, meanChangeTenths, standardDeviationTenths, version } = reference;
  const clinical = pairs.filter(({ intakeTenths }) => !isPast(intakeTenths, cutoff, direction));
  const effects = clinical.map(
    ({ expectedTenths, lastTenths }) =>
      (meanChangeTenths + (lastTenths - expectedTenths)) / standardDeviationTenths,
  );
  return {
    reference: { id, version },
    citation,
    pairs: clinical.length,
    leftOut: pairs.length - clinical.length,
    effectSize: effects.length === 0 ? null : meanOf(effects),
  };
}
