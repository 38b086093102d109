import type { Language, PlainDate } from "@medvirk/core";
import type { PlanView } from "../views/plan-view.ts";

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
  /**
   * For whom and for which day the plan is the view of `viewFor`; absent for the whole plan. An
   * empty part of a view isn't said to be empty, since it may have been left out.
   */
  readonly view?: Pick<PlanView, "party" | "date">;
}
