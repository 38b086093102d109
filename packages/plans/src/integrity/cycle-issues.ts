import { createIssue, type Issue } from "@medvirk/core";
import { actionCycle, goalCycle } from "../issues.ts";
import type { PlanContent } from "../plan.ts";
import { findCycles } from "./find-cycles.ts";

/**
 * Finds goals that lead back to themselves and actions that wait for themselves.
 *
 * @param plan - the plan
 * @returns one `plans.goal-cycle` or `plans.action-cycle` for each cycle, at the link that closes it
 * @internal
 */
export function cycleIssues(plan: PlanContent): readonly Issue[] {
  const goals = plan.goals ?? [];
  const actions = plan.actions ?? [];
  const goalLinks = new Map(
    goals.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]),
  );
  const actionLinks = new Map(actions.map(({ id, dependsOn }) => [id, dependsOn ?? []]));
  const goalAt = new Map(goals.map(({ id }, index) => [id, index]));
  const actionAt = new Map(actions.map(({ id }, index) => [id, index]));
  return [
    ...findCycles(goalLinks).map((id) =>
      createIssue(goalCycle, ["goals", goalAt.get(id) ?? 0, "parent"]),
    ),
    ...findCycles(actionLinks).map((id) =>
      createIssue(actionCycle, ["actions", actionAt.get(id) ?? 0, "dependsOn"]),
    ),
  ];
}
