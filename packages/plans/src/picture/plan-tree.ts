import type { Action, Goal, Plan } from "../plan.ts";

/** A goal in the picture of a plan, and how far in it stands. */
interface GoalRow {
  readonly kind: "goal";
  readonly depth: number;
  readonly goal: Goal;
}

/** An action in the picture, and the further goals that it leads to. */
interface ActionRow {
  readonly kind: "action";
  readonly depth: number;
  readonly action: Action;
  readonly also: readonly string[];
}

/** A line of the picture; `others` is the heading of the actions that lead to no goal in it. */
export type TreeRow = GoalRow | ActionRow | { readonly kind: "others"; readonly depth: 0 };

/** Deeper goals stand as far in as this, so that there is room for words. */
const deepest = 3;

/**
 * Puts the goals and actions of a plan in the order of its picture: each goal with its actions, then
 * its sub-goals; last the actions that lead to none of them. Goals that were struck out are not in
 * the picture, and an action that leads to several goals stands under the first.
 *
 * @param plan - a plan that holds together, see `checkPlan`: goals in a circle have no beginning
 * @returns the rows from above
 * @internal
 */
export function planTree({ goals = [], actions = [] }: Plan): readonly TreeRow[] {
  const shown = new Map<string, Goal>();
  for (const goal of goals) if (goal.status !== "struck-out") shown.set(goal.id, goal);
  const { roots, under } = nest(shown);
  const { others, actionsOf } = assign(actions, shown);
  const rows: TreeRow[] = [];
  const waiting = [...roots]
    .sort(byRank)
    .reverse()
    .map((goal) => ({ goal, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { goal, depth } = next;
    rows.push({ kind: "goal", depth, goal });
    for (const { action, also } of actionsOf.get(goal.id) ?? []) {
      rows.push({ kind: "action", depth: depth + 1, action, also });
    }
    const inner = [...(under.get(goal.id) ?? [])].sort(byRank).reverse();
    for (const sub of inner) waiting.push({ goal: sub, depth: Math.min(depth + 1, deepest) });
  }
  if (others.length > 0) rows.push({ kind: "others", depth: 0 });
  for (const action of others) rows.push({ kind: "action", depth: 1, action, also: [] });
  return rows;
}

function nest(shown: ReadonlyMap<string, Goal>): {
  readonly roots: readonly Goal[];
  readonly under: ReadonlyMap<string, readonly Goal[]>;
} {
  const roots: Goal[] = [];
  const under = new Map<string, Goal[]>();
  for (const goal of shown.values()) {
    const { parent } = goal;
    if (parent === undefined || !shown.has(parent)) roots.push(goal);
    else listOf(under, parent).push(goal);
  }
  return { roots, under };
}

function assign(
  actions: readonly Action[],
  shown: ReadonlyMap<string, Goal>,
): {
  readonly others: readonly Action[];
  readonly actionsOf: ReadonlyMap<string, readonly Pick<ActionRow, "action" | "also">[]>;
} {
  const others: Action[] = [];
  const actionsOf = new Map<string, Pick<ActionRow, "action" | "also">[]>();
  for (const action of actions) {
    const [first, ...rest] = (action.goals ?? []).filter((id) => shown.has(id));
    if (first === undefined) others.push(action);
    else listOf(actionsOf, first).push({ action, also: rest });
  }
  return { others, actionsOf };
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function byRank({ priority: one }: Goal, { priority: other }: Goal): number {
  return (one?.rank ?? Number.MAX_SAFE_INTEGER) - (other?.rank ?? Number.MAX_SAFE_INTEGER);
}
