import { checkPlan } from "../integrity/check-plan.ts";
import { PlanDocumentSchema } from "./plan-document-schema.ts";

/**
 * An individual plan (individuell plan), version 0.1: its form, and the rules across fields that
 * `checkPlan` keeps.
 */
export const PlanSchema = PlanDocumentSchema.superRefine((plan, context) => {
  for (const issue of checkPlan(plan)) {
    context.addIssue({
      code: "custom",
      path: [...issue.path],
      message: issue.message,
      params: { issue },
    });
  }
});
