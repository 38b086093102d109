import type { ScoredPoint, Series } from "../episode/series.ts";
import { fitFirstAbove, fitAlwaysMaximum, fitBelowLine, fitLowestElement } from "./fit-levels.ts";
import { fitDipAfter, fitDrop, fitFlat, fitSawtooth } from "./fit-courses.ts";
import type { Signal, SignalRule } from "./signal.ts";

/**
 * Finds which named rules fit a series. None is the default, and none says that help should stop.
 *
 * @param series - one instrument by one rater; sessions without a score are passed over, never 0
 * @param rules - the rules to look by, such as those of `signalRules`
 * @param highestTenths - the highest total of the instrument
 * @returns the signals, in the order of the rules, each with the sessions it rests on and what
 *   they are about; `signalTexts` has a question for the talk
 * @example
 * ```ts
 * import { findSignals, openFitCollaborationDrop } from "@medvirk/measures";
 *
 * const scored = { state: "scored", basis: "total", mode: "paper" } as const;
 * const points = [
 *   { ...scored, session: 1, date: "2026-01-12", totalTenths: 372 },
 *   { ...scored, session: 2, date: "2026-01-26", totalTenths: 360 },
 * ];
 * const signals = findSignals({ instrument: "srs", rater: "self", points }, [openFitCollaborationDrop], 400);
 * signals[0]?.sessions; // => [1, 2]
 * ```
 */
export function findSignals(
  series: Series,
  rules: readonly SignalRule[],
  highestTenths: number,
): readonly Signal[] {
  const scored = series.points.filter((point) => point.state === "scored");
  return rules.flatMap((rule) => {
    const found = fit(rule, scored, highestTenths);
    if (found === null) return [];
    const { items, points } = found;
    return [
      {
        kind: rule.kind,
        rule,
        sessions: points.map(({ session }) => session),
        about: [...new Set(points.flatMap(({ about }) => about ?? []))],
        ...(items === undefined ? {} : { items }),
      },
    ];
  });
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
