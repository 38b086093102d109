import { instrumentOf } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { Classification } from "../policies/classification.ts";
import { classifySummary } from "../policies/classify-series.ts";
import type { SignalRule } from "../schemas/own-types.ts";
import type { AgeGroup, Episode, Policy } from "../schemas/types.ts";
import { belowPolicy } from "../signals/below-policy.ts";
import { findSignals } from "../signals/find-signals.ts";
import type { Signal } from "../signals/signal.ts";
import type { AnyTrajectoryModel } from "../trajectories/curve.ts";
import { seriesZones } from "../trajectories/series-zones.ts";
import type { SeriesZones } from "../trajectories/zone.ts";
import type { Series } from "./series.ts";
import { summarizeSeries, type SeriesSummary } from "./summarize-series.ts";

/** What an episode is read by beside policies. Nothing has a default. */
export interface AssessmentOptions {
  /** Rules of signals, such as those of `signalRules`. */
  readonly signalRules?: readonly SignalRule[];
  /** For zones. */
  readonly model?: AnyTrajectoryModel;
  /** Instruments of the caller's own, where the episode, a policy or the model uses one. */
  readonly ownInstruments?: readonly Instrument[] | undefined;
}

/** A series with its first and last score, its change, and what each policy, rule and model says. */
export interface SeriesAssessment extends Series, SeriesSummary {
  /** One for each given policy of the same instrument, in the order given. */
  readonly classifications: readonly Classification[];
  /**
   * That a given rule fits, and for a scale of the collaboration that the last score isn't past a
   * given policy's line. Each opens a talk; none is a verdict.
   */
  readonly signals: readonly Signal[];
  /** By the given model, where the series is of its instrument; else `null`. */
  readonly zones: SeriesZones | null;
}

/**
 * Assesses one series of a course.
 *
 * @param series - of the course
 * @param course - the age group at each session, what was agreed, and the policies
 * @param options - rules, model and instruments
 * @internal
 */
export function assessSeries(
  series: Series,
  course: {
    readonly ageGroups: readonly (AgeGroup | undefined)[];
    readonly aim: Episode["aim"];
    readonly policies: readonly Policy[];
  },
  { model, ownInstruments = [], signalRules = [] }: AssessmentOptions,
): SeriesAssessment {
  const summary = summarizeSeries(series);
  const instrument = instrumentOf(series.instrument, ownInstruments);
  const ageGroup = ageGroupAt(summary, course.ageGroups);
  const policies = course.policies.filter(({ instrument }) => instrument === series.instrument);
  const lines = policies.flatMap((policy) => belowPolicy(policy, instrument) ?? []);
  const isOfModel = model?.instrument === series.instrument;
  return {
    ...series,
    ...summary,
    classifications: policies.map((policy) =>
      classifySummary(series, summary, policy, ageGroup, ownInstruments),
    ),
    signals: findSignals(series, [...signalRules, ...lines], instrument, {
      aim: course.aim,
      ageGroup,
    }),
    zones: isOfModel ? seriesZones(series, model, ageGroup, ownInstruments) : null,
  };
}

/**
 * Gives the age group of the scores that a series is read by: `changed` when the first and the last
 * were given in different ones.
 *
 * @internal
 */
export function ageGroupAt(
  { intake, last }: Pick<SeriesSummary, "intake" | "last">,
  ageGroups: readonly (AgeGroup | undefined)[],
): AgeGroup | "changed" | undefined {
  const first = ageGroups[(intake?.session ?? 1) - 1];
  return first === ageGroups[(last?.session ?? 1) - 1] ? first : "changed";
}
