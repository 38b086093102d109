import type { IssuePath, PlainDate } from "@medvirk/core";

/** What has a day in a plan. */
export type DueKind =
  | "action-start"
  | "action-due"
  | "goal-due"
  | "meeting"
  | "evaluation"
  | "revision"
  | "transition"
  | "pause-review"
  | "consent-end"
  | "period-end";

/** Something in a plan that has a day, and is still to be done. */
export interface DueItem {
  readonly kind: DueKind;
  readonly on: PlainDate;
  /** `overdue` is for those who promised it to answer for; it says nothing about the person. */
  readonly state: "overdue" | "today" | "ahead";
  /** Days from today; negative for a day that has passed. */
  readonly daysUntil: number;
  /** Where the day stands in the plan. */
  readonly path: IssuePath;
  /** The id of the thing; absent for a day of the plan as a whole. */
  readonly id?: string;
  /** The words of the plan, such as the text of an action. */
  readonly text?: string;
  /** Ids of the parties who answer for it; empty where nobody is named. */
  readonly responsible: readonly string[];
}

/** A day found in a plan, before it is compared with today. */
export type DueDay = Pick<DueItem, "kind" | "on" | "path" | "id" | "text"> & {
  readonly responsible?: readonly string[];
};
