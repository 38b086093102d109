import type { EpisodeAssessment } from "../episode/assess-episode.ts";
import type { SeriesAssessment } from "../episode/assess-series.ts";
import { instrumentOf } from "../instruments/find-instrument.ts";
import type { Classification } from "../policies/classification.ts";
import type { EpisodeChartOptions } from "./chart-options.ts";
import { formatTenths } from "./format-score.ts";
import { say } from "./say.ts";

/** A cut-off line. */
export interface ChartThreshold {
  readonly policy: string;
  readonly instrument: string;
  readonly subject: "outcome" | "collaboration";
  readonly valueTenths: number;
  readonly label: string;
  /** The policy, and that nobody has checked it where that is so. */
  readonly detail: string;
}

/** The changes from the first score that are too small to be reliable. */
export interface ChartBand {
  readonly policy: string;
  readonly instrument: string;
  readonly fromTenths: number;
  readonly toTenths: number;
  readonly label: string;
}

/**
 * Gives the cut-off lines of the policies that fit a series of the course.
 *
 * @param assessment - the assessed course
 * @param options - language and policies
 * @returns a line for each policy with a cut-off, once
 * @internal
 */
export function chartThresholds(
  { series }: EpisodeAssessment,
  { instruments, language, policies }: EpisodeChartOptions,
): readonly ChartThreshold[] {
  return policies.flatMap((policy) => {
    const { cutoff } = policy;
    const isUsed = series.some((one) =>
      one.classifications.some(
        (classification) => classification.policy === policy.id && fits(classification),
      ),
    );
    if (cutoff === undefined || !isUsed) return [];
    const { shortName: instrument, subject } = instrumentOf(policy.instrument, instruments);
    const written = formatTenths(cutoff.tenths, language);
    const notVerified = cutoff.citation.verified === false ? say("notVerified", language) : "";
    return [
      {
        policy: policy.id,
        instrument: policy.instrument,
        subject,
        valueTenths: cutoff.tenths,
        label: say("threshold", language, { instrument, cutoff: written }),
        detail: [policy.id, notVerified].filter((part) => part !== "").join(", "),
      },
    ];
  });
}

/**
 * Gives the band of changes that aren't reliable, where exactly one such band can be read: one
 * series and one policy that classifies it. Zones leave no room for it.
 *
 * @param assessment - the assessed course
 * @param options - language and policies
 * @returns one band, or none
 * @internal
 */
export function chartBands(
  { series }: EpisodeAssessment,
  options: EpisodeChartOptions,
): readonly ChartBand[] {
  if (options.trajectory !== undefined) return [];
  const bands = series.flatMap((one) => bandsOf(one, options));
  return bands.length === 1 ? bands : [];
}

function bandsOf(
  { classifications, instrument }: SeriesAssessment,
  { instruments, language }: EpisodeChartOptions,
): ChartBand[] {
  const { maximumTenths, minimumTenths } = instrumentOf(instrument, instruments).totalRange;
  return classifications.flatMap(({ intake, policy, state, thresholds }) => {
    const { reliableChange } = thresholds;
    if (state !== "classified" || intake === null || reliableChange === undefined) return [];
    return [
      {
        policy,
        instrument,
        fromTenths: Math.max(minimumTenths, intake.totalTenths - reliableChange.tenths),
        toTenths: Math.min(maximumTenths, intake.totalTenths + reliableChange.tenths),
        label: say("band", language, { policy }),
      },
    ];
  });
}

/**
 * Says whether a policy speaks of the series at all, whether or not it could classify it.
 *
 * @param classification - what the policy gave for the series
 * @returns false where it is for another rater or age group, or none is given
 * @internal
 */
export function fits({ reasons }: Classification): boolean {
  return !reasons.some(
    (reason) =>
      reason === "policy-for-other-rater" ||
      reason === "policy-for-other-age-group" ||
      reason === "age-group-not-given",
  );
}
