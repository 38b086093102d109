import { createIssue, type Result } from "@medvirk/core";
import { logStartedTwice } from "../issues.ts";
import type { Plan, PlanEvent } from "../plan.ts";
import { checkAuthor } from "./check-author.ts";
import { openDraft } from "./plan-draft.ts";

/** Who starts the log, and when. */
export type LogStart = Omit<Extract<PlanEvent, { readonly type: "started" }>, "type" | "content">;

/**
 * Starts the log of a plan that has none yet, a new one or one that was kept without a log.
 *
 * @param plan - the plan; what it says now becomes the beginning of the log
 * @param start - id of the event, when, and which party of the plan started it
 * @returns the plan with its log; or `plans.log-started-twice` or `plans.not-a-party`
 * @example
 * ```ts
 * import { startLog } from "@medvirk/plans";
 *
 * const result = startLog(
 *   { schemaVersion: "1.0", id: "plan-1", status: "draft", parties: [{ id: "user", role: "user" }] },
 *   { id: "event-1", at: "2026-02-02T09:00:00.000Z", by: "user" },
 * );
 * result.ok && result.value.events?.length; // => 1
 * ```
 */
export function startLog(plan: Plan, start: LogStart): Result<Plan> {
  const { events, ...content } = plan;
  if (events !== undefined) return { ok: false, issues: [createIssue(logStartedTwice)] };
  const refusal = checkAuthor(openDraft(content), start);
  if (refusal !== undefined) {
    return { ok: false, issues: [createIssue(refusal.definition, refusal.path)] };
  }
  return { ok: true, value: { ...content, events: [{ type: "started", ...start, content }] } };
}
