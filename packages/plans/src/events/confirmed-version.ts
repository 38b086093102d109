import type { Plan, PlanContent, PlanEvent } from "../plan.ts";
import { setField } from "./apply-to-draft.ts";
import { applyStatus } from "./apply-status.ts";
import { confirmationStates } from "./confirmation-states.ts";
import { closeDraft, openDraft, putItem, type PlanDraft } from "./plan-draft.ts";

/**
 * Gives the plan as the person whose plan it is knows it: their own changes, and those of others
 * that they have confirmed. With `diffPlans` it tells what changed since.
 *
 * @param plan - a plan with its log
 * @returns the plan without the changes that the person has not confirmed; a change they only saw
 *   or disagree with is left out too. Without a log, the plan itself
 * @example
 * ```ts
 * import { confirmedVersion, diffPlans } from "@medvirk/plans";
 *
 * const plan = { schemaVersion: "1.0", id: "plan-1", status: "draft" } as const;
 * diffPlans(confirmedVersion(plan), plan); // => []
 * ```
 */
export function confirmedVersion(plan: Plan): PlanContent {
  const { events, ...content } = plan;
  if (events === undefined) return content;
  const states = confirmationStates(plan);
  const known = new Set(
    states
      .filter(({ state }) => state === "own" || state === "confirmed")
      .map(({ event }) => event),
  );
  const [first] = events;
  const isKnown = first?.type === "started" && known.has(first.id);
  const { schemaVersion, id } = plan;
  const draft = openDraft(isKnown ? first.content : { schemaVersion, id, status: "draft" });
  for (const event of events) {
    if (event.type === "confirmed" || known.has(event.id)) takeOver(draft, event);
  }
  return closeDraft(draft);
}

/** Without the checks of the log: what a change rests on may not be known to the person. */
function takeOver(draft: PlanDraft, event: PlanEvent): void {
  switch (event.type) {
    case "added":
    case "changed":
      putItem(draft, event.entry);
      break;
    case "removed":
      draft.removed.add(event.item);
      break;
    case "set":
      setField(draft, event.entry);
      break;
    case "status-changed":
      applyStatus(draft, event);
      break;
    case "confirmed":
      if (event.state === "confirmed") draft.content.confirmedByUserOn = event.at.slice(0, 10);
      break;
    case "started":
    case "redacted":
      break;
  }
}
