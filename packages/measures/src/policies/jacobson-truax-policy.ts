import {
  createIssue,
  fail,
  succeed,
  type Citation,
  type Result,
  type LocalizedText,
} from "@medvirk/core";
import { clinicalCutoff, type ClinicalCutoff, type CutoffKind } from "../change/clinical-cutoff.ts";
import { reliableChangeThreshold } from "../change/reliable-change-threshold.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { AgeGroup, Norms, Policy, Rater, ReliabilityInputs } from "../schemas/types.ts";

/** What a Jacobson–Truax policy is made of. Nothing has a default. */
export interface JacobsonTruaxSettings {
  /** Kebab-case; it is named in every result. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly instrument: Policy["instrument"];
  /** Where the instrument is one of the caller's own. */
  readonly ownInstruments?: readonly Instrument[];
  readonly raters: readonly [Rater, ...Rater[]];
  readonly ageGroups: readonly [AgeGroup, ...AgeGroup[]];
  readonly cutoff: CutoffKind;
  /** Whether a score at the cut-off itself counts as past it. */
  readonly boundary: ">" | ">=";
  /** Means and standard deviations in points. */
  readonly norms: Norms;
  readonly reliability: ReliabilityInputs;
  /** Where the norms and the reliability come from. */
  readonly citation: Citation;
}

/**
 * Makes a policy of the caller's own norms by the method of Jacobson and Truax.
 *
 * @param settings - norms in points, reliability, which cut-off, for whom, and the source
 * @returns the policy, its thresholds in exact tenths with all inputs; or the issues of
 *   `clinicalCutoff` and `reliableChangeThreshold`, or `measures.norms-reversed`,
 *   `measures.threshold-out-of-range`
 * @source Jacobson & Truax 1991, J Consult Clin Psychol 59:12–19, as restated elsewhere, read 2026-11-22
 * @example
 * ```ts
 * import { jacobsonTruaxPolicy } from "@medvirk/measures";
 *
 * const policy = jacobsonTruaxPolicy({
 *   id: "synthetic-town-2026",
 *   name: { nb: "Syntetisk by", nn: "Syntetisk by", en: "Synthetic town" },
 *   instrument: "ors",
 *   raters: ["self"],
 *   ageGroups: ["adult"],
 *   cutoff: "c",
 *   boundary: ">",
 *   norms: {
 *     clinical: { mean: 19.5, standardDeviation: 8 },
 *     functional: { mean: 28, standardDeviation: 7 },
 *   },
 *   reliability: {
 *     standardDeviation: 8,
 *     standardDeviationOf: "clinical",
 *     reliability: 0.85,
 *     reliabilityKind: "internal-consistency",
 *     confidenceLevel: "95",
 *   },
 *   citation: { source: "Invented for this example", verified: false },
 * });
 * policy.ok ? policy.value.cutoff?.tenths : null; // => 240
 * ```
 */
export function jacobsonTruaxPolicy(settings: JacobsonTruaxSettings): Result<Policy> {
  const { ageGroups, boundary, citation, id, instrument, name, norms, raters } = settings;
  const scale = findInstrument(instrument, settings.ownInstruments);
  if (scale === undefined) return fail(createIssue(issues.unknownInstrument, ["instrument"]));
  const { direction, totalRange } = scale;
  const cutoff = clinicalCutoff(settings.cutoff, norms, direction);
  const change = reliableChangeThreshold(settings.reliability);
  if (!cutoff.ok) return cutoff;
  if (!change.ok) return change;
  if (isReversed(norms, direction)) return fail(createIssue(issues.normsReversed, ["norms"]));
  const tenths = cutoffTenths(cutoff.value, boundary);
  const highest = totalRange.maximumTenths;
  const isInside = tenths >= totalRange.minimumTenths && tenths <= highest;
  if (!isInside || change.value.tenths > highest) {
    const params = { minimum: totalRange.minimumTenths / 10, maximum: highest / 10 };
    return fail(createIssue(issues.thresholdOutOfRange, [], params));
  }
  return succeed({
    schemaVersion: "0.1",
    id,
    name,
    instrument,
    raters,
    ageGroups,
    cutoff: {
      tenths,
      boundary,
      origin: { kind: "computed", method: cutoff.value.method, points: cutoff.value.points, norms },
      citation,
    },
    reliableChange: {
      tenths: change.value.tenths,
      boundary: change.value.boundary,
      origin: {
        kind: "computed",
        method: change.value.method,
        points: change.value.points,
        inputs: settings.reliability,
      },
      citation,
    },
  });
}

function isReversed({ clinical, functional }: Norms, direction: Instrument["direction"]): boolean {
  if (clinical === undefined || functional === undefined) return false;
  return direction === "higher-is-better"
    ? functional.mean <= clinical.mean
    : functional.mean >= clinical.mean;
}

/** Rounds so that comparing whole tenths gives what comparing with the exact cut-off would. */
function cutoffTenths(cutoff: ClinicalCutoff, boundary: ">" | ">="): number {
  const roundsDown = (boundary === ">") === (cutoff.direction === "higher-is-better");
  return roundsDown ? cutoff.floorTenths : cutoff.ceilingTenths;
}
