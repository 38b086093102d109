import { createIssue, hasIssues, type Result } from "@medvirk/core";
import { logDiffers, notAParty } from "../issues.ts";
import type { Plan, PlanEvent, Redaction } from "../plan.ts";
import { foldEvents } from "./fold-events.ts";
import { unloggedChanges } from "./unlogged-changes.ts";

/**
 * Rebuilds a plan from its log after erasing in it. A change beside the log would be lost, so a
 * plan that has any is refused.
 *
 * @internal
 */
export function rewriteLog(
  plan: Plan,
  events: readonly PlanEvent[],
  redaction: Redaction,
): Result<Plan> {
  const unlogged = unloggedChanges(plan);
  if (!unlogged.ok) return unlogged;
  const issues = unlogged.value.map(({ part }) => createIssue(logDiffers, [part]));
  if (hasIssues(issues)) return { ok: false, issues };
  if (plan.parties?.some(({ id }) => id === redaction.by) !== true) {
    return { ok: false, issues: [createIssue(notAParty, ["by"])] };
  }
  return foldEvents(events);
}
