import { hasIssues, type Issue, type Result, resultOf } from "@medvirk/core";
import { episodeSeries } from "../episode/episode-series.ts";
import type { ScoredPoint } from "../episode/series.ts";
import type { CourseSelection } from "../estimators/course.ts";
import { checkCount } from "../estimators/sample-facts.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Episode, Rater } from "../schemas/types.ts";
import { cronbachAlpha, type OwnReliability } from "./cronbach-alpha.ts";

/** Norms and reliability of own first answers. */
export interface OwnNorms extends OwnReliability {
  readonly instrument: string;
  readonly rater: Rater;
  readonly excluded: {
    /** Episodes without a score of this instrument and rater. */
    readonly noScores: number;
    /** Episodes whose first score is a total alone: its items are unknown and never filled in. */
    readonly totalOnly: number;
  };
}

/**
 * Computes alpha, SEM, mean and spread of the first answers of own episodes, one a person.
 *
 * The mean and spread are those of people who receive help here: a clinical group, never the
 * population.
 *
 * @param episodes - as they are stored
 * @param options - instrument, rater, and the smallest number of answers: a whole number of at least 5
 * @returns norms and what was left out; or the issues of `episodeSeries`, `measures.too-few-episodes`,
 *   `measures.not-estimable`
 * @throws MedvirkError `measures.invalid-minimum` when the minimum isn't a whole number of at least 5
 * @source `cronbachAlpha`
 * @example
 * ```ts
 * import { ownNorms } from "@medvirk/measures";
 *
 * ownNorms([], { instrument: "ors", rater: "self", minimumEpisodes: 30 }).ok; // => false
 * ```
 */
export function ownNorms(
  episodes: readonly Episode[],
  options: CourseSelection & { readonly minimumEpisodes: number },
): Result<OwnNorms> {
  const { instrument, minimumEpisodes, ownInstruments = [], rater } = options;
  const keys = findInstrument(instrument, ownInstruments)?.items.map(({ key }) => key) ?? [];
  const excluded = { noScores: 0, totalOnly: 0 };
  const answers: (readonly number[])[] = [];
  const found = episodes.flatMap((episode, index): readonly Issue[] => {
    const series = episodeSeries(episode, ownInstruments);
    if (!series.ok) {
      return series.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
    }
    const own = series.value.find((one) => one.instrument === instrument && one.rater === rater);
    const first = own?.points.find((point) => point.state === "scored");
    if (first === undefined) excluded.noScores += 1;
    else if (first.itemTenths === undefined) excluded.totalOnly += 1;
    else answers.push(marksOf(first, keys));
    return [];
  });
  const unusable = [...found, ...checkCount(answers.length, minimumEpisodes)];
  if (hasIssues(unusable)) return { ok: false, issues: unusable };
  const reliability = cronbachAlpha(answers);
  if (!reliability.ok) return reliability;
  return resultOf([], () => ({ ...reliability.value, instrument, rater, excluded }));
}

function marksOf({ itemTenths }: ScoredPoint, keys: readonly string[]): readonly number[] {
  return keys.map((key) => itemTenths?.[key] ?? Number.NaN);
}
