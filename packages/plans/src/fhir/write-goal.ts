import type { Goal, Plan } from "../plan.ts";
import type { FhirExtension, FhirGoal } from "./resource.ts";
import { standard, systems } from "./systems.ts";
import { placeOf } from "./write-care-plan.ts";
import {
  concept,
  defined,
  itemReference,
  listed,
  partyReference,
  subjectOf,
} from "./write-support.ts";

const statuses = {
  active: "active",
  "on-hold": "on-hold",
  reached: "completed",
  "struck-out": "cancelled",
} as const;

/**
 * Writes a goal. Its sub-goals are the milestones of HL7's own extension.
 *
 * @source HL7 FHIR R4 (4.0.1), Goal, and its extension goal-relationship
 * @internal
 */
export function writeGoal(goal: Goal, subGoals: readonly string[], plan: Plan): FhirGoal {
  const { id, level, text, by, ownWords, lifeAreas = [], due, status } = goal;
  return {
    resourceType: "Goal",
    ...listed(
      "extension",
      subGoals.map((subGoal) => milestone(subGoal, plan)),
    ),
    identifier: [{ system: systems.item, value: id }],
    lifecycleStatus: statuses[status ?? "active"],
    ...(status === "reached"
      ? { achievementStatus: concept(standard.goalAchievement, "achieved") }
      : {}),
    category: [concept(systems.goalLevel, level), ...lifeAreas.map((area) => ({ text: area }))],
    description: { text },
    subject: subjectOf(plan),
    ...(due === undefined ? {} : { target: [{ dueDate: due }] }),
    expressedBy: partyReference(by),
    ...defined(
      "note",
      ownWords === undefined ? undefined : [{ extension: [placeOf("ownWords")], text: ownWords }],
    ),
  };
}

function milestone(subGoal: string, plan: Plan): FhirExtension {
  return {
    url: standard.goalRelationship,
    extension: [
      { url: "type", valueCodeableConcept: concept(standard.goalRelationshipType, "milestone") },
      { url: "target", valueReference: itemReference(plan, subGoal) },
    ],
  };
}
