import { createIssue, resultOf, type Citation, type Issue, type Result } from "@medvirk/core";
import {
  add,
  ceilingOf,
  divide,
  floorOf,
  multiply,
  rationalOf,
  type Rational,
} from "../exact/rational.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Norms } from "../schemas/types.ts";
import { jacobsonTruax1991 } from "./citations.ts";
import { MOST_POINTS } from "./limits.ts";

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
 *   `measures.norms-missing`, `measures.norms-reversed`, `measures.invalid-mean`,
 *   `measures.invalid-standard-deviation`
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
  return resultOf(checkNorms(kind, norms, direction), () => {
    const exact = exactCutoff(kind, norms, direction === "higher-is-better" ? 1 : -1);
    const tenths = multiply(exact, { numerator: 10n, denominator: 1n });
    return {
      method: `jacobson-truax-${kind}`,
      norms,
      direction,
      points: pointsOf(exact),
      floorTenths: Number(floorOf(tenths)),
      ceilingTenths: Number(ceilingOf(tenths)),
      citation: jacobsonTruax1991,
    };
  });
}

type Distribution = NonNullable<Norms["clinical"]>;

/** Only used where the check has found the group. */
const absent: Distribution = { mean: 0, standardDeviation: 1 };

function exactCutoff(kind: CutoffKind, norms: Norms, sign: 1 | -1): Rational {
  const { clinical = absent, functional = absent } = norms;
  const clinicalMean = rationalOf(clinical.mean);
  const functionalMean = rationalOf(functional.mean);
  const clinicalDeviation = rationalOf(clinical.standardDeviation);
  const functionalDeviation = rationalOf(functional.standardDeviation);
  switch (kind) {
    case "a":
      return add(clinicalMean, multiply(rationalOf(2 * sign), clinicalDeviation));
    case "b":
      return add(functionalMean, multiply(rationalOf(-2 * sign), functionalDeviation));
    case "c":
      return divide(
        add(
          multiply(clinicalDeviation, functionalMean),
          multiply(functionalDeviation, clinicalMean),
        ),
        add(clinicalDeviation, functionalDeviation),
      );
  }
}

/** Twelve decimals are exact enough to show, and every decimal a person wrote comes back. */
function pointsOf({ numerator, denominator }: Rational): number {
  return Number((numerator * 10n ** 12n) / denominator) / 1e12;
}

function checkNorms(
  kind: CutoffKind,
  norms: Norms,
  direction: Instrument["direction"],
): readonly Issue[] {
  const needed = { a: ["clinical"], b: ["functional"], c: ["clinical", "functional"] } as const;
  const found = needed[kind].flatMap((group) => {
    const distribution = norms[group];
    if (distribution !== undefined) return checkDistribution(distribution, group);
    return [createIssue(issues.normsMissing, [group], { group })];
  });
  const { clinical, functional } = norms;
  if (found.length > 0 || clinical === undefined || functional === undefined) return found;
  const isReversed =
    direction === "higher-is-better"
      ? functional.mean <= clinical.mean
      : functional.mean >= clinical.mean;
  return isReversed ? [createIssue(issues.normsReversed)] : [];
}

function checkDistribution({ mean, standardDeviation }: Distribution, group: string): Issue[] {
  const found: Issue[] = [];
  if (!(Math.abs(mean) <= MOST_POINTS)) {
    found.push(createIssue(issues.invalidMean, [group, "mean"], { maximum: MOST_POINTS }));
  }
  if (!(standardDeviation > 0 && standardDeviation <= MOST_POINTS)) {
    const place = [group, "standardDeviation"];
    found.push(createIssue(issues.invalidStandardDeviation, place, { maximum: MOST_POINTS }));
  }
  return found;
}
