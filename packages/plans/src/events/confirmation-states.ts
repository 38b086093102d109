import type { Plan, PlanEvent } from "../plan.ts";

/** Where the person stands towards one event of the log. */
export interface ConfirmationState {
  readonly event: string;
  /** The person's own act; confirmed, seen or disagreed with by them; or not gone through yet. */
  readonly state: "own" | "confirmed" | "seen" | "disagreed" | "not-yet";
  /** Who entered it, where that was somebody else than whose act it is. */
  readonly writtenBy?: string;
}

/**
 * Says for each change in the log where the person whose plan it is stands towards it.
 *
 * An act of the person that somebody else wrote down is their own, and says who wrote it.
 *
 * @param plan - a plan with its log and parties
 * @returns one state for each change, in the order of the log; confirmations and what was erased
 *   are left out. Empty without a log
 * @example
 * ```ts
 * import { confirmationStates } from "@medvirk/plans";
 *
 * const plan = {
 *   parties: [{ id: "user", role: "user" }, { id: "worker", role: "worker" }],
 *   events: [
 *     {
 *       type: "set", id: "event-2", at: "2026-02-02T09:05:00.000Z", by: "worker",
 *       entry: { field: "title", value: "Planen" },
 *     },
 *   ],
 * } as const;
 * confirmationStates({ parties: [...plan.parties], events: [...plan.events] })[0]?.state; // => "not-yet"
 * ```
 */
export function confirmationStates(
  plan: Pick<Plan, "events" | "parties">,
): readonly ConfirmationState[] {
  const events = plan.events ?? [];
  const user = plan.parties?.find(({ role }) => role === "user")?.id;
  const answers = answersIn(events);
  return events.flatMap((event): readonly ConfirmationState[] => {
    if (event.type === "redacted" || event.type === "confirmed") return [];
    const { id, by, writtenBy } = event;
    const state = answers.get(id) ?? (by === user ? "own" : "not-yet");
    return [{ event: id, state, ...(writtenBy === undefined ? {} : { writtenBy }) }];
  });
}

type Answer = "confirmed" | "seen" | "disagreed";

/** The person's latest answer to each event. */
function answersIn(events: readonly PlanEvent[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const event of events) {
    if (event.type !== "confirmed") continue;
    for (const id of event.events) answers.set(id, event.state);
    for (const id of event.disagreed ?? []) answers.set(id, "disagreed");
  }
  return answers;
}
