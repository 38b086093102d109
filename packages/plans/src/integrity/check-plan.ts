import type { Issue } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import { cycleIssues } from "./cycle-issues.ts";
import { dateIssues } from "./date-issues.ts";
import { planObjects } from "./plan-objects.ts";
import { referenceIssues } from "./reference-issues.ts";
import { voiceIssues } from "./voice-issues.ts";

/**
 * Checks that a plan holds together: what would make its record unclear, whatever is in it.
 *
 * It asks for nothing to be filled in; `lintPlan` looks at what the plan still needs.
 *
 * @param plan - a plan of the right form, such as `parseWith(PlanDocumentSchema, data)` gives
 * @returns the issues, empty where the plan holds together: `plans.repeated-id`,
 *   `plans.dangling-reference`, `plans.goal-cycle`, `plans.action-cycle`,
 *   `plans.dates-out-of-order`, `plans.several-users`, `plans.voice-of-service`
 * @example
 * ```ts
 * import { checkPlan } from "@medvirk/plans";
 *
 * const issues = checkPlan({
 *   schemaVersion: "1.0",
 *   id: "plan-1",
 *   status: "draft",
 *   goals: [{ id: "goal-1", level: "main", text: "Bo i ro", by: "nobody" }],
 * });
 * issues.map((issue) => issue.code); // => ["plans.dangling-reference"]
 * ```
 */
export function checkPlan(plan: Plan): readonly Issue[] {
  // The log holds earlier versions of the same things under the same ids.
  const { events, ...content } = plan;
  const objects = planObjects(content);
  return [
    ...referenceIssues(content, objects),
    ...cycleIssues(content),
    ...dateIssues(objects),
    ...voiceIssues(content),
  ];
}
