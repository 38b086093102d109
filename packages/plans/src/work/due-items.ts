import { daysBetween, invalidDate, isPlainDate, MedvirkError, type PlainDate } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { lifeDays, meetingDays, workDays } from "./due-days.ts";
import type { DueItem } from "./due-item.ts";

/**
 * Lists what in a plan has a day and is still to be done: starts and dates of actions, goals,
 * meetings, evaluations, revisions, moves, the end of a pause, of a consent and of the period.
 *
 * Nothing happens by itself on these days. What is overdue is for the service to answer for: an
 * action of the person past its day stands here like any other, as a reason to talk.
 *
 * @param plan - a plan that holds together, see `checkPlan`
 * @param options - `today`, the day from which to count
 * @returns the items by day, and in the order of the plan on the same day; none for an ended plan
 * @throws MedvirkError `core.invalid-date` when `today` doesn't exist
 * @source national guidance, points 6.7 and 6.8, after Humerfelt, K. (2012), l. 8242-8250 and
 *   11478-11535, read 2026-11-22
 * @example
 * ```ts
 * import { dueItems } from "@medvirk/plans";
 *
 * const items = dueItems(
 *   {
 *     schemaVersion: "1.0",
 *     id: "plan-1",
 *     status: "in-force",
 *     actions: [{ id: "action-1", text: "Look for a flat", due: "2026-11-20" }],
 *     revisions: ["2026-12-14"],
 *   },
 *   { today: "2026-11-23" },
 * );
 * items.map(({ kind, state, daysUntil }) => [kind, state, daysUntil]); // => [["action-due", "overdue", -3], ["revision", "ahead", 21]]
 * ```
 */
export function dueItems(plan: Plan, { today }: { readonly today: PlainDate }): readonly DueItem[] {
  if (!isPlainDate(today)) throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  if (plan.status === "ended") return [];
  return [...workDays(plan), ...meetingDays(plan), ...lifeDays(plan, today)]
    .map(({ responsible = [], ...day }): DueItem => {
      const state = day.on < today ? "overdue" : day.on === today ? "today" : "ahead";
      return { ...day, state, daysUntil: daysBetween(today, day.on), responsible };
    })
    .sort((one, other) => one.daysUntil - other.daysUntil);
}
