import type { Issue } from "@medvirk/core";
import { replayLog } from "../events/replay-log.ts";
import type { Plan } from "../plan.ts";
import { contentIssues } from "./content-issues.ts";

/**
 * Checks that a plan holds together: what would make its record unclear, whatever is in it.
 *
 * It asks for nothing to be filled in; `lintPlan` looks at what the plan still needs.
 *
 * @param plan - a plan of the right form, such as `parseWith(PlanDocumentSchema, data)` gives
 * @returns the issues, empty where the plan holds together: `plans.repeated-id`,
 *   `plans.dangling-reference`, `plans.goal-cycle`, `plans.action-cycle`,
 *   `plans.dates-out-of-order`, `plans.several-users`, `plans.voice-of-service`, and
 *   what breaks its log, as in `foldEvents`
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
  const { events, ...content } = plan;
  if (events === undefined) return contentIssues(content, new Set());
  const { draft, issues } = replayLog(events);
  return [...contentIssues(content, draft.erased), ...issues];
}
