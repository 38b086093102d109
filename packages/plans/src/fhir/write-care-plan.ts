import type { Plan, Statement } from "../plan.ts";
import type { FhirAnnotation, FhirCarePlan, FhirCareTeam, FhirExtension } from "./resource.ts";
import { systems } from "./systems.ts";
import {
  concept,
  defined,
  itemReference,
  listed,
  partyReference,
  periodOf,
  subjectOf,
} from "./write-support.ts";

const statuses = {
  draft: "draft",
  "in-force": "active",
  paused: "on-hold",
  ended: "revoked",
} as const;

/** The id of the care team in the plan's addresses; no id of a plan begins with a full stop. */
export const careTeamId = ".care-team";

/**
 * Writes the head of a plan, with the person's own words as notes.
 *
 * @internal
 */
export function writeCarePlan(plan: Plan): FhirCarePlan {
  const { id, status, title, period, createdOn, parties, coordinators, ending } = plan;
  const isDone = status === "ended" && ending?.kind === "no-longer-needed";
  const hasTeam = (parties ?? []).length + (coordinators ?? []).length > 0;
  return {
    resourceType: "CarePlan",
    identifier: [{ system: systems.plan, value: id }],
    status: isDone ? "completed" : statuses[status],
    intent: "plan",
    ...defined("title", title),
    subject: subjectOf(plan),
    ...periodOf(period?.from, period?.until),
    ...defined("created", createdOn),
    ...(hasTeam ? { careTeam: [itemReference(plan, careTeamId)] } : {}),
    ...listed(
      "goal",
      (plan.goals ?? []).map((goal) => itemReference(plan, goal.id)),
    ),
    ...listed(
      "activity",
      (plan.actions ?? []).map((action) => ({ reference: itemReference(plan, action.id) })),
    ),
    ...listed("note", statementNotes(plan)),
  };
}

function statementNotes({
  voice = {},
  wishes = [],
  serviceAssessments = [],
}: Plan): readonly FhirAnnotation[] {
  const notes = (place: string, said: readonly Statement[] = []): readonly FhirAnnotation[] =>
    said.map(({ id, text, by, writtenOn }) => ({
      id,
      extension: [placeOf(place)],
      authorReference: partyReference(by),
      ...defined("time", writtenOn),
      text,
    }));
  return [
    ...notes("mattersToMe", voice.mattersToMe),
    ...notes("past", voice.past),
    ...notes("present", voice.present),
    ...notes("future", voice.future),
    ...notes("wishes", wishes),
    ...notes("serviceAssessments", serviceAssessments),
  ];
}

/**
 * Says where in the plan a note belongs.
 *
 * @internal
 */
export function placeOf(place: string): FhirExtension {
  return { url: systems.place, valueCode: place };
}

/**
 * Writes who takes part, and the coordinators with their days.
 *
 * @internal
 */
export function writeCareTeam(plan: Plan): FhirCareTeam {
  const parties = (plan.parties ?? []).map(({ id, role, name, organisation, since, until }) => ({
    role: [concept(systems.role, role)],
    member: { ...partyReference(id), ...defined("display", name) },
    ...(organisation === undefined
      ? {}
      : { onBehalfOf: { type: "Organization", display: organisation } }),
    ...periodOf(since, until),
  }));
  const coordinators = (plan.coordinators ?? []).map(({ id, party, from, until }) => ({
    id,
    role: [concept(systems.role, "coordinator")],
    member: partyReference(party),
    ...periodOf(from, until),
  }));
  return {
    resourceType: "CareTeam",
    status: "active",
    subject: subjectOf(plan),
    participant: [...parties, ...coordinators],
  };
}
