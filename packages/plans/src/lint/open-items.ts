import type { Action, Goal } from "../plan.ts";

/**
 * Says whether a goal is being worked on. A goal without a status is.
 *
 * @internal
 */
export function isOpenGoal({ status = "active" }: Pick<Goal, "status">): boolean {
  return status === "active";
}

/**
 * Says whether an action is still to be done. An action without a status is.
 *
 * @internal
 */
export function isOpenAction({ status = "planned" }: Pick<Action, "status">): boolean {
  return status !== "done" && status !== "did-not-work";
}
