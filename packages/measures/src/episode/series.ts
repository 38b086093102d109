import type { PlainDate } from "@medvirk/core";
import type { Absence, Mode, Rater } from "../schemas/types.ts";

/** Where a point stands in the course. */
export interface SeriesPlace {
  /** Number of the session in the course, from 1; sessions without a score count too. */
  readonly session: number;
  readonly date: PlainDate;
  /** What the score is about, in the words of the person; it goes wherever the score goes. */
  readonly about?: string;
}

/** A session with a total. */
export interface ScoredPoint extends SeriesPlace {
  readonly state: "scored";
  readonly totalTenths: number;
  readonly basis: "items" | "total";
  readonly itemTenths?: Readonly<Record<string, number | undefined>>;
  readonly mode: Mode;
}

/** A session where the score is absent for a stated reason. */
export interface AbsentPoint extends SeriesPlace, Absence {
  readonly state: "absent";
}

/** A session where some items lack their marks: no total is made of the others. */
export interface IncompletePoint extends SeriesPlace {
  readonly state: "incomplete";
  readonly missingItems: readonly string[];
  readonly itemTenths: Readonly<Record<string, number | undefined>>;
  readonly mode: Mode;
}

/** A session whose marks are looked at together: the instrument has no total. */
export interface UnscoredPoint extends SeriesPlace {
  readonly state: "unscored";
  readonly itemTenths: Readonly<Record<string, number | undefined>>;
  readonly mode: Mode;
}

/** A session of which nothing is recorded for this instrument and rater. */
export interface UnrecordedPoint extends SeriesPlace {
  readonly state: "not-recorded";
}

/** One session of a series. A gap stays a gap. */
export type SeriesPoint =
  ScoredPoint | AbsentPoint | IncompletePoint | UnscoredPoint | UnrecordedPoint;

/** A session left out of what is computed. */
export type LeftOutPoint = Exclude<SeriesPoint, ScoredPoint>;

/** One instrument as one rater answered it through the course: a point for every session. */
export interface Series {
  /** Id of the instrument. */
  readonly instrument: string;
  readonly rater: Rater;
  /** Tells several raters of one kind apart. */
  readonly raterId?: string;
  /** One for every session of the course, in order. */
  readonly points: readonly SeriesPoint[];
}
