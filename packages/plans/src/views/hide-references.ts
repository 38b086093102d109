import type { Action, Goal, Plan, PlanContent, Wish } from "../plan.ts";
import type { LeftOut } from "./plan-view.ts";

type Meeting = NonNullable<Plan["meetings"]>[number];
type Evaluation = NonNullable<Plan["evaluations"]>[number];

/**
 * Takes away what leads from shown things to things that are left out.
 *
 * @param shown - what is shown of the plan; its lists are put in anew
 * @param isShown - whether the thing with an id is shown
 * @returns what was left out
 * @internal
 */
export function hideReferences(
  shown: PlanContent,
  isShown: (id: string) => boolean,
): readonly LeftOut[] {
  const leftOut: LeftOut[] = [];
  const note = (part: string, item: string, field: string): void => {
    leftOut.push({ part, item, field, reason: "points-to-hidden" });
  };
  const keep = (part: string, item: string, field: string, ids: readonly string[]): string[] => {
    const kept = ids.filter(isShown);
    if (kept.length < ids.length) note(part, item, field);
    return kept;
  };
  const showGoal = (goal: Goal): Goal => {
    const { parent, ...rest } = goal;
    if (parent === undefined || isShown(parent)) return goal;
    note("goals", goal.id, "parent");
    return rest;
  };
  const showWish = (wish: Wish): Wish => {
    const { outcome, ...rest } = wish;
    if (outcome?.status !== "became-goal" || isShown(outcome.goal)) return wish;
    note("wishes", wish.id, "outcome");
    return rest;
  };
  const showAction = (action: Action): Action => {
    const { id, goals, dependsOn } = action;
    return {
      ...action,
      ...(goals && { goals: keep("actions", id, "goals", goals) }),
      ...(dependsOn && { dependsOn: keep("actions", id, "dependsOn", dependsOn) }),
    };
  };
  const showMeeting = (meeting: Meeting): Meeting => {
    const { id, items, carriedOver } = meeting;
    return {
      ...meeting,
      ...(items && { items: keep("meetings", id, "items", items) }),
      ...(carriedOver && { carriedOver: keep("meetings", id, "carriedOver", carriedOver) }),
    };
  };
  const showEvaluation = (evaluation: Evaluation): Evaluation => {
    const kept = evaluation.goals?.filter(({ goal }) => isShown(goal));
    if (kept?.length !== evaluation.goals?.length) note("evaluations", evaluation.id, "goals");
    return { ...evaluation, ...(kept && { goals: kept }) };
  };
  if (shown.goals) shown.goals = shown.goals.map(showGoal);
  if (shown.wishes) shown.wishes = shown.wishes.map(showWish);
  if (shown.actions) shown.actions = shown.actions.map(showAction);
  if (shown.meetings) shown.meetings = shown.meetings.map(showMeeting);
  if (shown.evaluations) shown.evaluations = shown.evaluations.map(showEvaluation);
  return leftOut;
}
