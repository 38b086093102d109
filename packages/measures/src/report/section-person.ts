import type { ScoredPoint, Series } from "../episode/series.ts";
import { ageGroupAt } from "../episode/assess-series.ts";
import type { AgeGroup, Rater } from "../schemas/types.ts";
import type { TenthsPair } from "../effect-sizes/pair-moments.ts";
import type { CountedCase } from "./count-case.ts";

/** One person in a section: what one rater of the kind gave. */
export interface SectionPerson {
  readonly person: CountedCase;
  /** The first series of the kind; `undefined` when there is none. */
  readonly series: Series | undefined;
  readonly intake: ScoredPoint | undefined;
  /** `undefined` with fewer than two scores. */
  readonly last: ScoredPoint | undefined;
}

/** Someone with a first and a last score. */
export interface PersonWithPair extends SectionPerson {
  readonly series: Series;
  readonly intake: ScoredPoint;
  readonly last: ScoredPoint;
}

/** Finds what a kind of rater gave of an instrument. @internal */
export function sectionPerson(
  person: CountedCase,
  instrument: string,
  rater: Rater,
): SectionPerson {
  const series = person.series.find((one) => one.instrument === instrument && one.rater === rater);
  const scored = series?.points.filter((point) => point.state === "scored") ?? [];
  const last = scored.length > 1 ? scored.at(-1) : undefined;
  return { person, series, intake: scored[0], last };
}

/** Says whether someone has a first and a last score. @internal */
export function hasPair(one: SectionPerson): one is PersonWithPair {
  return one.series !== undefined && one.intake !== undefined && one.last !== undefined;
}

/** The age group at both scores; one that changed in between fits no policy that names one. @internal */
export function ageGroupOf({
  intake,
  last,
  person,
}: SectionPerson): AgeGroup | "changed" | undefined {
  const scores = { intake: intake ?? null, last: last ?? intake ?? null };
  return ageGroupAt(scores, person.ageGroups);
}

/** First and last score in tenths. @internal */
export function pairOf({ intake, last }: PersonWithPair): TenthsPair {
  return { intakeTenths: intake.totalTenths, lastTenths: last.totalTenths };
}
