import { createIssue, type Result } from "@medvirk/core";
import { logNotStarted } from "../issues.ts";
import type { Plan } from "../plan.ts";
import { foldEvents } from "./fold-events.ts";
import type { EditConflict } from "./find-conflicts.ts";
import { mergeEvents } from "./merge-events.ts";

/** Two copies of a plan brought together. */
export interface MergedPlan {
  readonly plan: Plan;
  /** What somebody must choose between; none of it is in the plan, and none is lost. */
  readonly conflicts: readonly EditConflict[];
}

/**
 * Brings together two copies of a plan that were worked on side by side.
 *
 * @param ours - a copy with its log
 * @param theirs - another copy of the same plan with its log
 * @returns the plan with the changes of both, and the conflicts; or `plans.log-not-started`,
 *   `plans.event-differs`, or what breaks the merged log, as in `foldEvents`
 * @example
 * ```ts
 * import { mergePlans } from "@medvirk/plans";
 *
 * const plan = { schemaVersion: "1.0", id: "plan-1", status: "draft" } as const;
 * mergePlans(plan, plan).ok; // => false
 * ```
 */
export function mergePlans(ours: Plan, theirs: Plan): Result<MergedPlan> {
  if (ours.events === undefined || theirs.events === undefined) {
    return { ok: false, issues: [createIssue(logNotStarted)] };
  }
  const merged = mergeEvents(ours.events, theirs.events);
  if (!merged.ok) return merged;
  const { events, conflicts } = merged.value;
  const folded = foldEvents(events);
  return folded.ok ? { ok: true, value: { plan: folded.value, conflicts } } : folded;
}
