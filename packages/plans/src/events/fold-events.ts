import { hasIssues, resultOf, type Result } from "@medvirk/core";
import { contentIssues } from "../integrity/content-issues.ts";
import type { Plan, PlanEvent } from "../plan.ts";
import { closeDraft } from "./plan-draft.ts";
import { replayLog } from "./replay-log.ts";

/**
 * Rebuilds a plan from its log: the same events always give the same plan.
 *
 * @param events - the whole log, `started` first, each event no older than the one before
 * @returns the plan with its log; or what breaks the record, each issue with the event's index:
 *   `plans.log-not-started`, `plans.event-twice`, `plans.event-out-of-order`,
 *   `plans.not-a-party`, `plans.unknown-item`, and the others of `applyEvent`
 * @example
 * ```ts
 * import { foldEvents } from "@medvirk/plans";
 *
 * const result = foldEvents([
 *   {
 *     type: "started", id: "event-1", at: "2026-02-02T09:00:00.000Z", by: "worker",
 *     content: {
 *       schemaVersion: "1.0", id: "plan-1", status: "draft",
 *       parties: [{ id: "user", role: "user" }, { id: "worker", role: "worker" }],
 *     },
 *   },
 *   {
 *     type: "added", id: "event-2", at: "2026-02-02T09:20:00.000Z", by: "user",
 *     entry: { list: "wishes", item: { id: "wish-1", text: "Bo i ro", by: "user" } },
 *   },
 * ]);
 * result.ok && result.value.wishes?.length; // => 1
 * ```
 */
export function foldEvents(events: readonly PlanEvent[]): Result<Plan> {
  const { draft, issues } = replayLog(events);
  if (hasIssues(issues)) return { ok: false, issues };
  const content = closeDraft(draft);
  return resultOf(contentIssues(content, draft.erased), () => ({
    ...content,
    events: [...events],
  }));
}
