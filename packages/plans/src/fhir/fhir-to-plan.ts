import { createIssue, fail, hasIssues, succeed, type Result } from "@medvirk/core";
import { checkPlan } from "../integrity/check-plan.ts";
import { modifierExtension, otherResource } from "../issues.ts";
import type { Action, Consent, Goal, Plan } from "../plan.ts";
import { field, items, known, text, type Cursor, type Reading } from "./cursor.ts";
import { leftOver } from "./left-over.ts";
import { readCarePlan } from "./read-care-plan.ts";
import { readCareTeam } from "./read-care-team.ts";
import { readConsent } from "./read-consent.ts";
import { readGoal } from "./read-goal.ts";
import { readTask } from "./read-task.ts";
import type { PlanReadFromFhir } from "./resource.ts";
import { systems } from "./systems.ts";

/**
 * Reads a plan from a FHIR R4 Bundle that `planToFhir` wrote, or that keeps to the same form.
 *
 * What a plan has no place for is listed by its path in the bundle, never dropped silently. A
 * consent comes back without the four elements of informed consent, which FHIR can't hold: it
 * counts as not informed until somebody has explained them again.
 *
 * @param bundle - parsed JSON, from anywhere
 * @returns the plan and the paths of what was not read; or every issue found:
 *   `plans.other-resource`, `plans.modifier-extension`, `plans.unreadable-element` with paths in
 *   the bundle, or what `checkPlan` finds with paths in the plan
 * @source HL7 FHIR R4 (4.0.1)
 * @example
 * ```ts
 * import { fhirToPlan, planToFhir } from "@medvirk/plans/fhir";
 *
 * const written = planToFhir({ schemaVersion: "1.0", id: "plan-1", status: "draft", title: "Mine" });
 * const read = fhirToPlan(written.ok ? written.value.bundle : null);
 * read.ok && read.value.plan.title; // => "Mine"
 * ```
 */
export function fhirToPlan(bundle: unknown): Result<PlanReadFromFhir> {
  const reading: Reading = { read: new Set(), issues: [] };
  const root: Cursor = { value: bundle, path: [], reading };
  if (text(field(root, "resourceType")) !== "Bundle") {
    return fail(createIssue(otherResource, [], { expected: "Bundle" }));
  }
  known(field(root, "type"));
  const entries = items(root, "entry").map((entry) => field(entry, "resource"));
  const carePlans = entries.filter((one) => isType(one, "CarePlan"));
  const [head] = carePlans;
  if (head === undefined || carePlans.length > 1) {
    return fail(createIssue(otherResource, ["entry"], { expected: "CarePlan" }));
  }
  for (const entry of entries) refuseModifiers(entry);
  const plan = readResources(head, entries, addresses(items(root, "entry")));
  if (hasIssues(reading.issues)) return { ok: false, issues: reading.issues };
  const broken = checkPlan(plan);
  if (hasIssues(broken)) return { ok: false, issues: broken };
  return succeed({ plan, notRead: leftOver(bundle, reading.read) });
}

function readResources(
  head: Cursor,
  entries: readonly Cursor[],
  idOfAddress: ReadonlyMap<string, string>,
): Plan {
  const goals = new Map<string, Goal>();
  const parents: (readonly [goal: string, parent: string])[] = [];
  const actions: Action[] = [];
  const consents: Consent[] = [];
  let team: Pick<Plan, "parties" | "coordinators"> = {};
  for (const entry of entries) {
    if (isType(entry, "Goal")) {
      const { goal, subGoals } = readGoal(entry, idOfAddress);
      goals.set(goal.id, goal);
      for (const subGoal of subGoals) parents.push([subGoal, goal.id]);
    } else if (isType(entry, "Task")) actions.push(readTask(entry, idOfAddress));
    else if (isType(entry, "Consent")) consents.push(readConsent(entry));
    else if (isType(entry, "CareTeam")) team = readCareTeam(entry);
    else if (entry !== head) continue;
    text(field(entry, "resourceType"));
  }
  for (const [id, parent] of parents) {
    const goal = goals.get(id);
    if (goal !== undefined) goals.set(id, { ...goal, parent });
  }
  return {
    ...readCarePlan(head),
    ...team,
    ...(goals.size === 0 ? {} : { goals: [...goals.values()] }),
    ...(actions.length === 0 ? {} : { actions }),
    ...(consents.length === 0 ? {} : { consents }),
  };
}

/** The id of each thing by the address of its entry. */
function addresses(entries: readonly Cursor[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const entry of entries) {
    const address = text(field(entry, "fullUrl"));
    for (const identifier of items(field(entry, "resource"), "identifier")) {
      const id = field(identifier, "value").value;
      const isItem = field(identifier, "system").value === systems.item;
      if (address !== undefined && isItem && typeof id === "string") ids.set(address, id);
    }
  }
  return ids;
}

function isType(resource: Cursor, type: string): boolean {
  return field(resource, "resourceType").value === type;
}

/** An extension that may turn the meaning of what it stands in, at any depth, is never passed over. */
function refuseModifiers({ value, path, reading }: Cursor): void {
  if (Array.isArray(value)) {
    value.forEach((inner: unknown, index) => {
      refuseModifiers({ value: inner, path: [...path, index], reading });
    });
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "modifierExtension" || key === "implicitRules") {
        reading.issues.push(createIssue(modifierExtension, [...path, key]));
      } else {
        refuseModifiers({ value: inner, path: [...path, key], reading });
      }
    }
  }
}
