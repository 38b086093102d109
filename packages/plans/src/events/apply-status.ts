import { repeatedId, statusOutOfOrder } from "../issues.ts";
import type { PlanEvent } from "../plan.ts";
import { statusSteps } from "../process/status-steps.ts";
import { putItem, type PlanDraft } from "./plan-draft.ts";
import { refuse, type Refusal } from "./refusal.ts";

type StatusChanged = Extract<PlanEvent, { readonly type: "status-changed" }>;

/**
 * Takes a step in the life of the plan.
 *
 * @internal
 */
export function applyStatus(draft: PlanDraft, { change }: StatusChanged): Refusal | undefined {
  const { content } = draft;
  const from = content.status;
  if (!statusSteps[from].includes(change.to)) {
    return refuse(statusOutOfOrder, ["change", "to"], { from, to: change.to });
  }
  if (change.to === "in-force") {
    if (from === "paused") endPause(draft, change.on);
    content.inForceFrom ??= change.on;
  } else if (change.to === "paused") {
    if (draft.places.has(change.pause.id)) {
      return refuse(repeatedId, ["change", "pause", "id"]);
    }
    putItem(draft, { list: "pauses", item: change.pause });
  } else {
    content.ending = change.ending;
  }
  content.status = change.to;
  return undefined;
}

/** The day the work goes on is the pause's last one. */
function endPause(draft: PlanDraft, until: string): void {
  const pause = draft.content.pauses?.at(-1);
  if (pause === undefined || pause.until !== undefined) return;
  putItem(draft, { list: "pauses", item: { ...pause, until } });
}
