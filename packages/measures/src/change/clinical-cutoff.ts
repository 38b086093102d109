import { createIssue, resultOf, type Citation, type Issue, type Result } from "@medvirk/core";
import { fraction, over, plus, times, toNumber, type Fraction } from "../exact/fractions.ts";
import { floorOf } from "../exact/whole-numbers.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Norms } from "../schemas/types.ts";
import { jacobsonTruax1991 } from "./citations.ts";
import { checkBounds, MOST_POINTS } from "./check-bounds.ts";

/**
 * Which cut-off: `a` leaves the clinical group, `b` enters the functional one, `c` lies nearer
 * to the functional than to the clinical mean.
 */
export type CutoffKind = "a" | "b" | "c";

/** A cut-off computed from norms, with everything that it rests on. */
export interface ClinicalCutoff {
  readonly method: `jacobson-truax-${CutoffKind}`;
  readonly norms: Norms;
  readonly direction: Instrument["direction"];
  /** In points, unrounded, for showing. */
  readonly points: number;
  /** The largest whole number of tenths that isn't above the cut-off, exact. */
  readonly floorTenths: number;
  /** The smallest whole number of tenths that isn't below the cut-off, exact. */
  readonly ceilingTenths: number;
  readonly citation: Citation;
}

/**
 * Computes a cut-off between a clinical and a functional group: a is M_clin + 2 SD_clin,
 * b is M_func − 2 SD_func, c is (SD_clin M_func + SD_func M_clin) / (SD_clin + SD_func).
 *
 * Where lower is better, the signs of a and b turn.
 *
 * @param kind - a needs the clinical group, b the functional one, c both
 * @param norms - means and standard deviations in points
 * @param direction - which way is better on the instrument
 * @returns the cut-off in points and as exact whole tenths around it; or
 *   `measures.norms-missing`, `measures.number-out-of-bounds`
 * @source Jacobson & Truax 1991, J Consult Clin Psychol 59:12–19, as restated elsewhere, read 2026-11-22
 * @example
 * ```ts
 * import { clinicalCutoff } from "@medvirk/measures";
 *
 * const norms = {
 *   clinical: { mean: 40, standardDeviation: 7.5 },
 *   functional: { mean: 60, standardDeviation: 7.5 },
 * };
 * const cutoff = clinicalCutoff("c", norms, "higher-is-better");
 * cutoff.ok ? cutoff.value.points : null; // => 50
 * ```
 */
export function clinicalCutoff(
  kind: CutoffKind,
  norms: Norms,
  direction: Instrument["direction"],
): Result<ClinicalCutoff> {
  return resultOf(checkNorms(kind, norms), () => {
    const cutoff = exactCutoff(kind, norms, direction);
    const [numerator, denominator] = times([10n, 1n], cutoff);
    return {
      method: `jacobson-truax-${kind}`,
      norms,
      direction,
      points: toNumber(cutoff),
      floorTenths: Number(floorOf(numerator, denominator)),
      ceilingTenths: Number(-floorOf(-numerator, denominator)),
      citation: jacobsonTruax1991,
    };
  });
}

function exactCutoff(kind: CutoffKind, norms: Norms, direction: Instrument["direction"]): Fraction {
  const [clinicalMean, clinicalSpread] = fractionsOf(norms.clinical);
  const [functionalMean, functionalSpread] = fractionsOf(norms.functional);
  const outwards = direction === "higher-is-better" ? 2n : -2n;
  if (kind === "a") return plus(clinicalMean, times([outwards, 1n], clinicalSpread));
  if (kind === "b") return plus(functionalMean, times([-outwards, 1n], functionalSpread));
  return over(
    plus(times(clinicalSpread, functionalMean), times(functionalSpread, clinicalMean)),
    plus(clinicalSpread, functionalSpread),
  );
}

/** A group that isn't given isn't used either. */
function fractionsOf(group: Norms["clinical"]): readonly [Fraction, Fraction] {
  return [fraction(group?.mean ?? 0), fraction(group?.standardDeviation ?? 1)];
}

function checkNorms(kind: CutoffKind, norms: Norms): readonly Issue[] {
  return [
    ...(kind === "b" ? [] : checkGroup("clinical", norms.clinical)),
    ...(kind === "a" ? [] : checkGroup("functional", norms.functional)),
  ];
}

function checkGroup(group: string, norms: Norms["clinical"]): readonly Issue[] {
  if (norms === undefined) return [createIssue(issues.normsMissing, [group], { group })];
  return [
    ...checkBounds(norms.mean, -MOST_POINTS, MOST_POINTS, [group, "mean"]),
    ...checkBounds(norms.standardDeviation, 0, MOST_POINTS, [group, "standardDeviation"]),
  ];
}
