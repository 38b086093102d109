import { createIssue, formatPath, resultOf, type Issue, type Result } from "@medvirk/core";
import { contentIssues } from "../integrity/content-issues.ts";
import { logNotStarted } from "../issues.ts";
import type { Plan, PlanContent, PlanEvent } from "../plan.ts";
import { applyToDraft } from "./apply-to-draft.ts";
import { closeDraft, openDraft, type PlanDraft } from "./plan-draft.ts";

/**
 * Applies one event to a plan and adds it to the plan's log. The plan given is not changed.
 *
 * It refuses only what breaks the record itself; what the plan still lacks is for `lintPlan` to
 * say, and stops nobody from saving.
 *
 * @param plan - a plan with a log, as `startLog` or `foldEvents` gives it
 * @param event - what happened, no older than the last event of the log
 * @returns the plan as it is now; or the issues, with paths in the event: `plans.log-not-started`,
 *   `plans.event-twice`, `plans.event-out-of-order`, `plans.not-a-party`, `plans.unknown-item`,
 *   `plans.repeated-id`, `plans.must-stay`, `plans.words-of-another`,
 *   `plans.exchange-without-ground`, `plans.status-out-of-order`, `plans.only-the-user-confirms`,
 *   `plans.unknown-event`; or with paths in the plan what `checkPlan` finds only afterwards
 * @example
 * ```ts
 * import { applyEvent, startLog } from "@medvirk/plans";
 *
 * const started = startLog(
 *   { schemaVersion: "1.0", id: "plan-1", status: "draft", parties: [{ id: "user", role: "user" }] },
 *   { id: "event-1", at: "2026-02-02T09:00:00.000Z", by: "user" },
 * );
 * if (!started.ok) throw new Error("not expected here");
 * const result = applyEvent(started.value, {
 *   type: "set", id: "event-2", at: "2026-02-02T09:05:00.000Z", by: "user",
 *   entry: { field: "title", value: "Planen min" },
 * });
 * result.ok && result.value.title; // => "Planen min"
 * ```
 */
export function applyEvent(plan: Plan, event: PlanEvent): Result<Plan> {
  const { events, ...content } = plan;
  if (events === undefined) return { ok: false, issues: [createIssue(logNotStarted)] };
  const draft = resumeDraft(content, events);
  const refusal = applyToDraft(draft, event);
  if (refusal !== undefined) {
    const { definition, path, params } = refusal;
    return { ok: false, issues: [createIssue(definition, path, params)] };
  }
  const after = closeDraft(draft);
  const known = new Set(contentIssues(content, draft.erased).map(keyOf));
  const issues = contentIssues(after, draft.erased).filter((issue) => !known.has(keyOf(issue)));
  return resultOf(issues, () => ({ ...after, events: [...events, event] }));
}

/** The plan as a draft that knows its log, without going through the log again. */
function resumeDraft(content: PlanContent, events: readonly PlanEvent[]): PlanDraft {
  const draft = openDraft(content);
  for (const event of events) {
    draft.events.set(event.id, draft.events.size);
    if (event.type === "redacted") {
      if (event.item !== undefined) draft.erased.add(event.item);
    } else {
      draft.latest = event.at;
    }
    if (event.type === "started") {
      for (const { item } of event.redactions ?? []) draft.erased.add(item);
    }
    if (event.type === "removed") draft.removed.add(event.item);
  }
  return draft;
}

function keyOf({ code, path }: Issue): string {
  return `${code} ${formatPath(path)}`;
}
