import { hasText } from "../lint/plan-index.ts";
import type { Plan } from "../plan.ts";
import type { PhaseStep } from "./phases.ts";

/**
 * Says whether anything is recorded in the fields of a step. One field is enough: steps are aids
 * for memory, and nobody must fill in them all.
 *
 * @internal
 */
export function isStepRecorded(plan: Plan, step: PhaseStep): boolean {
  return step.records.length === 0 || step.records.some((field) => isRecorded(plan, field));
}

function isRecorded(plan: Plan, field: keyof Plan): boolean {
  if (field === "consents") {
    return plan.consents?.some(({ answer }) => answer !== undefined) === true;
  }
  const value: unknown = plan[field];
  if (typeof value === "string") return hasText(value);
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
