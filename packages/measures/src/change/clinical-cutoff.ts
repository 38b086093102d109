import { createIssue, resultOf, type Citation, type Issue, type Result } from "@medvirk/core";
import { decimalPlaces, scaled } from "../exact/decimals.ts";
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
    const [numerator, denominator] = exactCutoff(kind, norms, direction);
    const tenths = 10n * numerator;
    return {
      method: `jacobson-truax-${kind}`,
      norms,
      direction,
      points: Number((numerator * TRILLION) / denominator) / Number(TRILLION),
      floorTenths: Number(floorOf(tenths, denominator)),
      ceilingTenths: Number(-floorOf(-tenths, denominator)),
      citation: jacobsonTruax1991,
    };
  });
}

/** Twelve decimals are enough to show, and bring back every decimal that a person wrote. */
const TRILLION = 1_000_000_000_000n;

type Distribution = NonNullable<Norms["clinical"]>;

/** Only stands in where the formula doesn't use the group. */
const unused: Distribution = { mean: 0, standardDeviation: 1 };

/** The cut-off as numerator and denominator. */
function exactCutoff(
  kind: CutoffKind,
  { clinical = unused, functional = unused }: Norms,
  direction: Instrument["direction"],
): readonly [bigint, bigint] {
  const places = decimalPlaces([
    clinical.mean,
    clinical.standardDeviation,
    functional.mean,
    functional.standardDeviation,
  ]);
  const one = scaled(1, places);
  const twice = direction === "higher-is-better" ? 2n : -2n;
  const [clinicalMean, clinicalSpread] = meanAndSpread(clinical, places);
  const [functionalMean, functionalSpread] = meanAndSpread(functional, places);
  switch (kind) {
    case "a":
      return [clinicalMean + twice * clinicalSpread, one];
    case "b":
      return [functionalMean - twice * functionalSpread, one];
    case "c":
      return [
        clinicalSpread * functionalMean + functionalSpread * clinicalMean,
        (clinicalSpread + functionalSpread) * one,
      ];
  }
}

function meanAndSpread(
  { mean, standardDeviation }: Distribution,
  places: number,
): readonly [bigint, bigint] {
  return [scaled(mean, places), scaled(standardDeviation, places)];
}

function checkNorms(kind: CutoffKind, norms: Norms): readonly Issue[] {
  const needed = { a: ["clinical"], b: ["functional"], c: ["clinical", "functional"] } as const;
  return needed[kind].flatMap((group) => {
    const distribution = norms[group];
    if (distribution !== undefined) return checkDistribution(distribution, group);
    return [createIssue(issues.normsMissing, [group], { group })];
  });
}

function checkDistribution(
  { mean, standardDeviation }: Distribution,
  group: string,
): readonly Issue[] {
  return [
    ...checkBounds(mean, -MOST_POINTS, MOST_POINTS, [group, "mean"]),
    ...checkBounds(standardDeviation, 0, MOST_POINTS, [group, "standardDeviation"]),
  ];
}
