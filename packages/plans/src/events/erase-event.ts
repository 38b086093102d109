import type { PlanEvent, Redaction } from "../plan.ts";

/**
 * Gives what is left of an event when its content is erased.
 *
 * @param event - the event
 * @param redaction - who erases it, when and on what ground
 * @returns the marker; undefined where the event holds nothing of its own to erase, or, like the
 *   beginning of the log, more than one thing
 * @internal
 */
export function eraseEvent(event: PlanEvent, redaction: Redaction): PlanEvent | undefined {
  const { id } = event;
  switch (event.type) {
    case "added":
    case "changed":
      return { type: "redacted", id, item: event.entry.item.id, redaction };
    case "set":
      return { type: "redacted", id, item: event.entry.field, redaction };
    case "status-changed":
      return { type: "redacted", id, ...stepOf(event.change), redaction };
    case "confirmed":
      return { type: "redacted", id, redaction };
    case "started":
    case "removed":
    case "redacted":
      return undefined;
  }
}

type Change = Extract<PlanEvent, { readonly type: "status-changed" }>["change"];
type Redacted = Extract<PlanEvent, { readonly type: "redacted" }>;

/** The plan stays paused or ended; only what was written about it goes. */
function stepOf(change: Change): Pick<Redacted, "item" | "to"> {
  return change.to === "paused" ? { item: change.pause.id, to: "paused" } : { to: change.to };
}
