import type { Language, PlainDate } from "@medvirk/core";

/** How much of a plan is written, and how. */
export type ReadingLevel =
  /** Everything but ids. */
  | "full"
  /** What the person needs at hand, in short sentences; it says what else the whole plan holds. */
  | "easy-read";

/** How a plan is written out. */
export interface RenderOptions {
  readonly language: Language;
  /** `full` where it isn't given. */
  readonly level?: ReadingLevel;
  /** The day to print at the end; absent for none. */
  readonly today?: PlainDate;
  /** What a party's view has left out, told at the end; absent for the whole plan. */
  readonly leftOut?: readonly string[];
}
