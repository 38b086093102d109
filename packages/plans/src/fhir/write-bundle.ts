import type { Plan } from "../plan.ts";
import type { FhirBundle, FhirResource } from "./resource.ts";
import { careTeamId, writeCarePlan, writeCareTeam } from "./write-care-plan.ts";
import { writeConsent } from "./write-consent.ts";
import { writeGoal } from "./write-goal.ts";
import { addressOf } from "./write-support.ts";
import { writeTask } from "./write-task.ts";

/**
 * Writes every resource of a plan into one bundle, the plan itself first.
 *
 * @internal
 */
export function writeBundle(plan: Plan): FhirBundle {
  const { goals = [], actions = [], consents = [] } = plan;
  const subGoals = new Map<string, string[]>();
  for (const { id, parent } of goals) {
    if (parent === undefined) continue;
    const list = subGoals.get(parent);
    if (list === undefined) subGoals.set(parent, [id]);
    else list.push(id);
  }
  const entry = (id: string, resource: FhirResource) => ({
    fullUrl: addressOf(plan, id),
    resource,
  });
  const team = writeCareTeam(plan);
  return {
    resourceType: "Bundle",
    type: "collection",
    entry: [
      entry(plan.id, writeCarePlan(plan)),
      ...(team.participant.length === 0 ? [] : [entry(careTeamId, team)]),
      ...goals.map((goal) => entry(goal.id, writeGoal(goal, subGoals.get(goal.id) ?? [], plan))),
      ...actions.map((action) => entry(action.id, writeTask(action, plan))),
      ...consents.map((consent) => entry(consent.id, writeConsent(consent, plan))),
    ],
  };
}
