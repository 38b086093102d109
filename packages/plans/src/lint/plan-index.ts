import type { Action, Goal, Party, Plan } from "../plan.ts";

/** A plan looked up by id, made once so that every rule stays linear. */
export interface PlanIndex {
  readonly roles: ReadonlyMap<string, Party["role"]>;
  readonly actionsOfGoal: ReadonlyMap<string, readonly Action[]>;
  readonly subGoalsOf: ReadonlyMap<string, readonly Goal[]>;
  /** How many actions must wait for the one with the id. */
  readonly waitingFor: ReadonlyMap<string, number>;
  /** Ids of anything about which a disagreement shows the person's view. */
  readonly shownDisagreements: ReadonlySet<string>;
}

/**
 * Looks a plan up once.
 *
 * @param plan - the plan
 * @returns its index
 * @internal
 */
export function indexPlan(plan: Plan): PlanIndex {
  const actionsOfGoal = new Map<string, Action[]>();
  const waitingFor = new Map<string, number>();
  for (const action of plan.actions ?? []) {
    for (const goal of action.goals ?? []) push(actionsOfGoal, goal, action);
    for (const id of action.dependsOn ?? []) waitingFor.set(id, (waitingFor.get(id) ?? 0) + 1);
  }
  const subGoalsOf = new Map<string, Goal[]>();
  for (const goal of plan.goals ?? []) {
    if (goal.parent !== undefined) push(subGoalsOf, goal.parent, goal);
  }
  return {
    roles: new Map((plan.parties ?? []).map(({ id, role }) => [id, role])),
    actionsOfGoal,
    subGoalsOf,
    waitingFor,
    shownDisagreements: new Set(
      (plan.disagreements ?? []).flatMap(({ about, userView }) =>
        hasText(userView) ? [about] : [],
      ),
    ),
  };
}

/**
 * Says whether something is written; a text of spaces alone is not.
 *
 * @internal
 */
export function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
