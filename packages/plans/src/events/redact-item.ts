import { createIssue, type Result } from "@medvirk/core";
import { unknownItem } from "../issues.ts";
import type { Plan, PlanContent, PlanEvent, Redaction } from "../plan.ts";
import { eraseEvent } from "./erase-event.ts";
import { closeDraft, openDraft } from "./plan-draft.ts";
import { rewriteLog } from "./rewrite-log.ts";

/** Fields without which there is no plan. */
const kept: readonly string[] = ["schemaVersion", "id", "status", "voice"];

/**
 * Erases every version of one thing from a plan and its log, as the law may grant a person.
 * Markers of who, when and on what ground are left in the log, and references to it hold.
 *
 * @param plan - a plan with its log
 * @param item - id of a thing, such as a goal; or the name of a field about the whole plan, such
 *   as `title` or `crisisPlan`
 * @param redaction - who erases it, when and on what ground
 * @returns the plan without it; or `plans.unknown-item`, `plans.not-a-party`,
 *   `plans.log-differs`, or what breaks the log without it
 * @example
 * ```ts
 * import { redactItem, startLog } from "@medvirk/plans";
 *
 * const started = startLog(
 *   {
 *     schemaVersion: "1.0", id: "plan-1", status: "draft", title: "Et navn som ikke skulle stå her",
 *     parties: [{ id: "user", role: "user" }],
 *   },
 *   { id: "event-1", at: "2026-02-02T09:00:00.000Z", by: "user" },
 * );
 * if (!started.ok) throw new Error("not expected here");
 * const redaction = { by: "user", at: "2026-11-23T12:00:00.000Z", ground: "GDPR, article 17" };
 * const erased = redactItem(started.value, "title", redaction);
 * erased.ok && JSON.stringify(erased.value).includes("navn"); // => false
 * ```
 */
export function redactItem(plan: Plan, item: string, redaction: Redaction): Result<Plan> {
  const events = (plan.events ?? []).map((event) =>
    isAbout(event, item) ? erase(event, item, redaction) : event,
  );
  const isFound = events.some((event, index) => event !== plan.events?.[index]);
  return isFound
    ? rewriteLog(plan, events, redaction)
    : { ok: false, issues: [createIssue(unknownItem)] };
}

function isAbout(event: PlanEvent, item: string): boolean {
  switch (event.type) {
    case "started":
      return without(event.content, item) !== undefined;
    case "added":
    case "changed":
      return event.entry.item.id === item;
    case "set":
      return event.entry.field === item;
    case "status-changed":
      return event.change.to === "paused" ? event.change.pause.id === item : isEnding(event, item);
    case "removed":
    case "confirmed":
    case "redacted":
      return false;
  }
}

function isEnding(event: Extract<PlanEvent, { type: "status-changed" }>, item: string): boolean {
  return event.change.to === "ended" && item === "ending";
}

function erase(event: PlanEvent, item: string, redaction: Redaction): PlanEvent {
  if (event.type !== "started") return eraseEvent(event, redaction) ?? event;
  const content = without(event.content, item) ?? event.content;
  const redactions = [...(event.redactions ?? []), { ...redaction, item }];
  return { ...event, content, redactions };
}

/** What the plan said without the thing; undefined where it isn't there. */
function without(said: PlanContent, item: string): PlanContent | undefined {
  const draft = openDraft(said);
  if (draft.places.has(item)) {
    draft.removed.add(item);
    return closeDraft(draft);
  }
  if (!Object.hasOwn(draft.content, item) || kept.includes(item)) return undefined;
  // A list is no field: its things are erased one by one.
  const value: unknown = Reflect.get(draft.content, item);
  if (Array.isArray(value) && value.some((entry) => typeof entry === "object")) return undefined;
  Reflect.deleteProperty(draft.content, item);
  return draft.content;
}
