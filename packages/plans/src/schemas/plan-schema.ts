import { z } from "zod";
import { checkPlan } from "../integrity/check-plan.ts";
import { migratePlan } from "../migrate/migrate-plan.ts";
import { PlanDocumentSchema } from "./plan-document-schema.ts";
import { PlanDocumentSchema01 } from "./plan-document-schema-0-1.ts";

type Checked = z.infer<typeof PlanDocumentSchema> | z.infer<typeof PlanDocumentSchema01>;

/**
 * An individual plan (individuell plan), version 1.0: its form, and the rules across fields that
 * `checkPlan` keeps.
 */
export const PlanSchema = PlanDocumentSchema.superRefine(checkRules);

/** A plan as version 0.1 stored it, with the same rules. */
export const PlanSchema01 = PlanDocumentSchema01.superRefine(checkRules);

/** A plan of any released version; `migratePlan` brings it to the newest one. */
export const StoredPlanSchema = z.discriminatedUnion("schemaVersion", [PlanSchema, PlanSchema01]);

function checkRules(plan: Checked, context: z.RefinementCtx): void {
  for (const issue of checkPlan(migratePlan(plan))) {
    context.addIssue({
      code: "custom",
      path: [...issue.path],
      message: issue.message,
      params: { issue },
    });
  }
}
