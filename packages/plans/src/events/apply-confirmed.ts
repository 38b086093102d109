import { onlyTheUserConfirms, unknownEvent } from "../issues.ts";
import type { PlanEvent } from "../plan.ts";
import { findItem, type PlanDraft } from "./plan-draft.ts";
import { refuse, type Refusal } from "./refusal.ts";

type Confirmed = Extract<PlanEvent, { readonly type: "confirmed" }>;

/**
 * Notes that the person went through changes.
 *
 * @internal
 */
export function applyConfirmed(draft: PlanDraft, event: Confirmed): Refusal | undefined {
  const party = findItem(draft, "parties", event.by);
  if (party?.role !== "user" && !draft.erased.has(event.by)) {
    return refuse(onlyTheUserConfirms, ["by"]);
  }
  const unknown = event.events.findIndex((id) => !draft.events.has(id));
  if (unknown !== -1) return refuse(unknownEvent, ["events", unknown]);
  const gone = new Set(event.events);
  const stray = (event.disagreed ?? []).findIndex((id) => !gone.has(id));
  if (stray !== -1) return refuse(unknownEvent, ["disagreed", stray]);
  if (event.state === "confirmed") draft.content.confirmedByUserOn = event.at.slice(0, 10);
  return undefined;
}
