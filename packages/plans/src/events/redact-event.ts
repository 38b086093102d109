import { createIssue, type Result } from "@medvirk/core";
import { nothingToRedact, unknownEvent } from "../issues.ts";
import type { Plan, Redaction } from "../plan.ts";
import { eraseEvent } from "./erase-event.ts";
import { rewriteLog } from "./rewrite-log.ts";

/**
 * Erases the content of one event, as the law may grant: a wrong version that was corrected, or
 * words that must go. What is left in the log is a marker of who, when and on what ground.
 *
 * The plan is rebuilt as if the event had never said it: an earlier version, if there is one,
 * stands again. To erase every version of a thing, use `redactItem`.
 *
 * @param plan - a plan with its log
 * @param eventId - id of the event
 * @param redaction - who erases it, when and on what ground
 * @returns the plan as it is then; or `plans.unknown-event`, `plans.nothing-to-redact`,
 *   `plans.not-a-party`, `plans.log-differs`, or what breaks the log without the event
 * @example
 * ```ts
 * import { redactEvent } from "@medvirk/plans";
 *
 * const redaction = { by: "worker", at: "2026-11-23T12:00:00.000Z", ground: "GDPR, article 17" };
 * redactEvent({ schemaVersion: "1.0", id: "plan-1", status: "draft" }, "event-9", redaction).ok; // => false
 * ```
 */
export function redactEvent(plan: Plan, eventId: string, redaction: Redaction): Result<Plan> {
  const events = plan.events ?? [];
  const index = events.findIndex(({ id }) => id === eventId);
  const event = events[index];
  if (event === undefined) return { ok: false, issues: [createIssue(unknownEvent)] };
  const marker = eraseEvent(event, redaction);
  if (marker === undefined) return { ok: false, issues: [createIssue(nothingToRedact)] };
  const rewritten = [...events.slice(0, index), marker, ...events.slice(index + 1)];
  return rewriteLog(plan, rewritten, redaction);
}
