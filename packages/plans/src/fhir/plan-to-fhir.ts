import { hasIssues, succeed, type Result } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { fhirToPlan } from "./fhir-to-plan.ts";
import { notHeld } from "./not-held.ts";
import type { PlanWrittenAsFhir } from "./resource.ts";
import { findUnwritableTexts } from "./unwritable-texts.ts";
import { writeBundle } from "./write-bundle.ts";

/**
 * Writes a plan as a FHIR R4 Bundle of CarePlan, CareTeam, Goal, Task and Consent.
 *
 * What FHIR R4 has no place for is listed, never dropped silently: the bundle is read back and
 * compared with the plan. Sending it is giving information: write what `viewFor` leaves, not the
 * whole plan, and ask for the leave first.
 *
 * @param plan - a plan that holds together, see `checkPlan`
 * @returns the bundle and the paths of what it doesn't hold; or `plans.unwritable-text` for each
 *   text that FHIR can't write, or what `checkPlan` finds
 * @source HL7 FHIR R4 (4.0.1)
 * @example
 * ```ts
 * import { planToFhir } from "@medvirk/plans/fhir";
 *
 * const written = planToFhir({
 *   schemaVersion: "1.0",
 *   id: "plan-1",
 *   status: "draft",
 *   parties: [{ id: "user", role: "user" }],
 *   goals: [{ id: "goal-1", level: "main", text: "A home", by: "user", horizon: "long-term" }],
 * });
 * written.ok && written.value.bundle.entry.length; // => 3
 * written.ok && written.value.notHeld; // => [["goals", 0, "horizon"]]
 * ```
 */
export function planToFhir(plan: Plan): Result<PlanWrittenAsFhir> {
  const unwritable = findUnwritableTexts(plan);
  if (hasIssues(unwritable)) return { ok: false, issues: unwritable };
  const bundle = writeBundle(plan);
  const readBack = fhirToPlan(bundle);
  if (!readBack.ok) return readBack;
  return succeed({ bundle, notHeld: notHeld(plan, readBack.value.plan) });
}
