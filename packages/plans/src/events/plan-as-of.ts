import { createIssue, type Result } from "@medvirk/core";
import { unknownEvent } from "../issues.ts";
import type { Plan } from "../plan.ts";
import { foldEvents } from "./fold-events.ts";

/**
 * Shows the plan as it was after one of its events. What was erased since is erased there too.
 *
 * @param plan - a plan with its log
 * @param eventId - id of the last event to count in
 * @returns the plan as it was, with its log up to then; or `plans.unknown-event`, or what breaks
 *   the log, as in `foldEvents`
 * @example
 * ```ts
 * import { planAsOf } from "@medvirk/plans";
 *
 * planAsOf({ events: [] }, "event-9").ok; // => false
 * ```
 */
export function planAsOf(plan: Pick<Plan, "events">, eventId: string): Result<Plan> {
  const events = plan.events ?? [];
  const last = events.findIndex(({ id }) => id === eventId);
  return last === -1
    ? { ok: false, issues: [createIssue(unknownEvent)] }
    : foldEvents(events.slice(0, last + 1));
}
