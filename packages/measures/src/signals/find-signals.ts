import type { ScoredPoint, Series } from "../episode/series.ts";
import { scoredPoints } from "../episode/scored-points.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { SignalRule } from "../schemas/own-types.ts";
import type { AgeGroup, Episode } from "../schemas/types.ts";
import { fitDipAfter, fitDrop, fitFlat, fitSawtooth } from "./fit-courses.ts";
import { fitAlwaysMaximum, fitBelowLine, fitFirstAbove, fitLowestElement } from "./fit-levels.ts";
import type { Signal } from "./signal.ts";

/** What is known beside the scores. Nothing is made up of what isn't given. */
export interface SignalContext {
  /** What was agreed. Where things are to be kept as they are, a flat course is no signal. */
  readonly aim?: Episode["aim"];
  /** Of the person, for rules that name one. */
  readonly ageGroup?: AgeGroup | "changed" | undefined;
}

/**
 * Finds which named rules fit a series. None is the default, and none says that help should stop.
 *
 * A rule speaks of one subject and, where it names some, of certain age groups; of others it says
 * nothing. Rules of a level or a fall say nothing of a scale where lower is better.
 *
 * @param series - one instrument by one rater; sessions without a score are passed over, never 0
 * @param rules - the rules to look by, such as those of `signalRules` and of `belowPolicy`
 * @param instrument - the instrument of the series
 * @param context - what was agreed, and the age group
 * @returns the signals, in the order of the rules, each with the sessions it rests on and what
 *   they are about; `signalTexts` has a question for the talk
 * @source thesis-000 for the flat course that was agreed (vern 19), l. 2508-2526
 * @example
 * ```ts
 * import { findSignals, openFitCollaborationDrop, srs } from "@medvirk/measures";
 *
 * const scored = { state: "scored", basis: "total", mode: "paper" } as const;
 * const points = [
 *   { ...scored, session: 1, date: "2026-01-12", totalTenths: 372 },
 *   { ...scored, session: 2, date: "2026-01-26", totalTenths: 360 },
 * ];
 * const series = { instrument: "srs", rater: "self", points } as const;
 * findSignals(series, [openFitCollaborationDrop], srs)[0]?.sessions; // => [1, 2]
 * ```
 */
export function findSignals(
  series: Series,
  rules: readonly SignalRule[],
  instrument: Instrument,
  context: SignalContext = {},
): readonly Signal[] {
  const scored = scoredPoints(series);
  const signals: Signal[] = [];
  for (const rule of rules) {
    if (!speaks(rule, instrument, context)) continue;
    const found = fit(rule, scored, instrument.totalRange.maximumTenths);
    if (found !== null) signals.push(signalOf(rule, found));
  }
  return signals;
}

/**
 * The points that a rule rests on, and the items where it names some.
 *
 * @internal
 */
export interface Fit {
  readonly points: readonly ScoredPoint[];
  readonly items?: readonly string[];
}

function speaks(
  { ageGroups, kind, subject }: SignalRule,
  { direction, subject: scale }: Instrument,
  { ageGroup, aim }: SignalContext,
): boolean {
  if (subject !== scale || (kind === "flat" && aim === "maintenance")) return false;
  if (direction === "lower-is-better" && kind !== "sawtooth" && kind !== "flat") return false;
  if (ageGroups === undefined) return true;
  return ageGroup !== undefined && ageGroup !== "changed" && ageGroups.includes(ageGroup);
}

function fit(rule: SignalRule, scored: readonly ScoredPoint[], highest: number): Fit | null {
  switch (rule.kind) {
    case "sawtooth":
      return fitSawtooth(scored, rule);
    case "flat":
      return fitFlat(scored, rule);
    case "drop":
      return fitDrop(scored, rule);
    case "dip-after":
      return fitDipAfter(scored, rule);
    case "first-above":
      return fitFirstAbove(scored, rule);
    case "always-maximum":
      return fitAlwaysMaximum(scored, rule, highest);
    case "below-line":
      return fitBelowLine(scored, rule);
    case "lowest-element":
      return fitLowestElement(scored, rule);
  }
}

function signalOf(rule: SignalRule, { items, points }: Fit): Signal {
  const about = new Set<string>();
  const sessions = points.map((point) => {
    if (point.about !== undefined) about.add(point.about);
    return point.session;
  });
  const signal = { kind: rule.kind, rule, sessions, about: [...about] };
  return items === undefined ? signal : { ...signal, items };
}
