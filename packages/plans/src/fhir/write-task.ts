import type { Action, Plan } from "../plan.ts";
import type { FhirReference, FhirTask, FhirTaskInput } from "./resource.ts";
import { systems } from "./systems.ts";
import {
  addressOf,
  concept,
  defined,
  itemReference,
  listed,
  partyReference,
  subjectOf,
} from "./write-support.ts";

const statuses = {
  planned: "requested",
  started: "in-progress",
  "not-started": "ready",
  postponed: "on-hold",
  "not-followed-up": "ready",
  done: "completed",
  "did-not-work": "failed",
} as const;

/**
 * Writes an action. The plan's own status stands beside FHIR's, which has fewer; what Task has no
 * element for is its typed input.
 *
 * @source HL7 FHIR R4 (4.0.1), Task
 * @internal
 */
export function writeTask(action: Action, plan: Plan): FhirTask {
  const { id, text, by, responsible = [], start, due, status, followUps = [] } = action;
  const [owner] = responsible;
  const notes = followUps.flatMap((followUp) =>
    followUp.text === undefined
      ? []
      : [
          {
            id: followUp.id,
            authorReference: partyReference(followUp.by),
            time: followUp.on,
            text: followUp.text,
          },
        ],
  );
  return {
    resourceType: "Task",
    identifier: [{ system: systems.item, value: id }],
    basedOn: [{ reference: addressOf(plan, plan.id) }],
    status: statuses[status ?? "planned"],
    ...defined(
      "businessStatus",
      status === undefined ? undefined : concept(systems.actionStatus, status),
    ),
    intent: "plan",
    description: text,
    for: subjectOf(plan),
    ...(start === undefined ? {} : { executionPeriod: { start } }),
    ...defined("requester", by === undefined ? undefined : partyReference(by)),
    ...defined("owner", owner === undefined ? undefined : partyReference(owner)),
    ...listed("note", notes),
    ...(due === undefined ? {} : { restriction: { period: { end: due } } }),
    ...listed("input", writeInputs(action, plan)),
  };
}

function writeInputs(action: Action, plan: Plan): readonly FhirTaskInput[] {
  const { how, extent, plain, ownPart, supportPart, fallback, entitlement, target } = action;
  const { goals = [], dependsOn = [], responsible = [] } = action;
  const words = (part: string, valueString: string | undefined): readonly FhirTaskInput[] =>
    valueString === undefined ? [] : [{ type: concept(systems.actionPart, part), valueString }];
  const code = (part: string, valueCode: string | undefined): readonly FhirTaskInput[] =>
    valueCode === undefined ? [] : [{ type: concept(systems.actionPart, part), valueCode }];
  const reference = (part: string, valueReference: FhirReference): FhirTaskInput => ({
    type: concept(systems.actionPart, part),
    valueReference,
  });
  return [
    ...words("how", how),
    ...words("extent", extent),
    ...words("plain", plain),
    ...words("ownPart", ownPart),
    ...words("supportPart", supportPart),
    ...words("fallback", fallback),
    ...code("entitlement", entitlement?.status),
    ...code("target", target),
    ...goals.map((id) => reference("goals", itemReference(plan, id))),
    ...dependsOn.map((id) => reference("dependsOn", itemReference(plan, id))),
    ...responsible.slice(1).map((id) => reference("responsible", partyReference(id))),
  ];
}
