import { eventOutOfOrder, eventTwice, logStartedTwice } from "../issues.ts";
import type { FieldEntry, PlanEvent } from "../plan.ts";
import { applyConfirmed } from "./apply-confirmed.ts";
import { applyAdded, applyChanged, applyRemoved } from "./apply-entry.ts";
import { applyStatus } from "./apply-status.ts";
import { checkAuthor } from "./check-author.ts";
import type { PlanDraft } from "./plan-draft.ts";
import { refuse, type Refusal } from "./refusal.ts";

/** An event that happened, not one that was erased. */
type Act = Exclude<PlanEvent, { readonly type: "redacted" }>;

/**
 * Applies one event to the draft, in place.
 *
 * @param draft - a draft of the plan, changed unless the event is refused
 * @param event - the next event of its log
 * @returns why the event is refused; undefined when it was applied
 * @internal
 */
export function applyToDraft(draft: PlanDraft, event: PlanEvent): Refusal | undefined {
  if (draft.events.has(event.id)) return refuse(eventTwice, ["id"]);
  if (event.type === "redacted") {
    if (event.item !== undefined) draft.erased.add(event.item);
    if (event.to !== undefined) draft.content.status = event.to;
  } else {
    if (event.at < draft.latest) return refuse(eventOutOfOrder, ["at"]);
    const refusal = checkAuthor(draft, event) ?? applyAct(draft, event);
    if (refusal !== undefined) return refusal;
    draft.latest = event.at;
  }
  draft.events.set(event.id, draft.events.size);
  return undefined;
}

function applyAct(draft: PlanDraft, event: Act): Refusal | undefined {
  switch (event.type) {
    case "started":
      return refuse(logStartedTwice, ["type"]);
    case "added":
      return applyAdded(draft, event);
    case "changed":
      return applyChanged(draft, event);
    case "removed":
      return applyRemoved(draft, event);
    case "set":
      setField(draft, event.entry);
      return undefined;
    case "status-changed":
      return applyStatus(draft, event);
    case "confirmed":
      return applyConfirmed(draft, event);
  }
}

/**
 * Fills in or empties a field about the plan as a whole.
 *
 * @internal
 */
export function setField({ content }: PlanDraft, { field, value }: FieldEntry): void {
  if (value === undefined) Reflect.deleteProperty(content, field);
  else Object.assign(content, { [field]: value });
}
