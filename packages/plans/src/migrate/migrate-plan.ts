import type { Plan, StoredPlan } from "../plan.ts";

/**
 * Brings a stored plan of any released version to the newest one. Nothing is lost, guessed or
 * added: version 1.0 only brought fields that may be absent.
 *
 * @param plan - a plan of version 0.1 or 1.0, checked with `StoredPlanSchema`
 * @returns the plan in version 1.0; the same object if it is one already
 * @example
 * ```ts
 * import { migratePlan } from "@medvirk/plans";
 *
 * migratePlan({ schemaVersion: "0.1", id: "plan-1", status: "draft" }).schemaVersion; // => "1.0"
 * ```
 */
export function migratePlan(plan: StoredPlan): Plan {
  return plan.schemaVersion === "1.0" ? plan : { ...plan, schemaVersion: "1.0" };
}
