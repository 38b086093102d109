import { createIssue, resultOf, type Issue, type PlainDate, type Result } from "@medvirk/core";
import { danglingReference } from "../issues.ts";
import type { Action, Plan, PlanEvent } from "../plan.ts";

/** A meeting of a plan, as it was held. */
export type HeldMeeting = NonNullable<Plan["meetings"]>[number] & { readonly heldOn: PlainDate };

/** What the meeting said about an action that stands in the plan. */
export interface ActionUpdate {
  /** Id of the action. */
  readonly action: string;
  /** What was said about how it goes; it becomes a follow-up on the day of the meeting. */
  readonly said?: string;
  readonly status?: NonNullable<Action["status"]>;
  /** A new date that was agreed. */
  readonly due?: PlainDate;
}

/** What a meeting came to. */
export interface Minutes {
  /** The meeting; one with the id of a planned meeting takes its place. */
  readonly meeting: HeldMeeting;
  /** Actions that the meeting agreed on. */
  readonly agreed?: readonly Action[];
  /** Actions of the plan that the meeting followed up. */
  readonly followedUp?: readonly ActionUpdate[];
}

/** Whose act the entries are, when, and how the events are named. */
export interface MinutesAuthor {
  /** Names the events: `<id>.1`, `<id>.2` … */
  readonly id: string;
  /** The moment of writing, in UTC to the millisecond. */
  readonly at: string;
  readonly by: string;
  /** Who entered it, where it was somebody else. */
  readonly writtenBy?: string;
}

/**
 * Turns the minutes of a meeting into events of the plan, so that what was agreed stands in the
 * plan itself, under a name, for the person to confirm.
 *
 * @param plan - the plan before the meeting
 * @param minutes - the meeting as it was held, and what it came to
 * @param author - whose entries these are
 * @returns the events, in order, for `applyEvent`; none is applied here. Or
 *   `plans.dangling-reference` for each follow-up of an action that isn't in the plan
 * @source the internal guide, step 4.2: the plan is agenda and minutes, Humerfelt, K. (2012),
 *   l. 14971-14977, read 2026-11-22
 * @example
 * ```ts
 * import { minutesToEvents } from "@medvirk/plans";
 *
 * const events = minutesToEvents(
 *   {
 *     schemaVersion: "1.0",
 *     id: "plan-1",
 *     status: "in-force",
 *     actions: [{ id: "action-1", text: "Look for a flat" }],
 *   },
 *   {
 *     meeting: { id: "meeting-1", heldOn: "2026-11-23" },
 *     followedUp: [{ action: "action-1", said: "Saw one today", status: "started" }],
 *   },
 *   { id: "minutes-1", at: "2026-11-23T12:00:00.000Z", by: "worker" },
 * );
 * events.ok && events.value.map(({ type }) => type); // => ["added", "changed"]
 * ```
 */
export function minutesToEvents(
  plan: Plan,
  minutes: Minutes,
  author: MinutesAuthor,
): Result<readonly PlanEvent[]> {
  const { meeting, agreed = [], followedUp = [] } = minutes;
  const actions = new Map((plan.actions ?? []).map((action) => [action.id, action]));
  const issues: Issue[] = [];
  const updated = new Map<string, Action>();
  for (const [at, update] of followedUp.entries()) {
    const action = updated.get(update.action) ?? actions.get(update.action);
    if (action === undefined) {
      const path = ["followedUp", at, "action"];
      issues.push(createIssue(danglingReference, path, { expected: "action" }));
    } else {
      const followUp = `${author.id}.follow-up-${String(at + 1)}`;
      updated.set(action.id, withUpdate(action, update, meeting.heldOn, followUp, author.by));
    }
  }
  const isPlanned = (plan.meetings ?? []).some(({ id }) => id === meeting.id);
  const entries: readonly Change[] = [
    { type: isPlanned ? "changed" : "added", entry: { list: "meetings", item: meeting } },
    ...agreed.map((item): Change => ({ type: "added", entry: { list: "actions", item } })),
    ...[...updated.values()].map((item): Change => ({
      type: "changed",
      entry: { list: "actions", item },
    })),
  ];
  return resultOf(issues, () =>
    entries.map((change, index): PlanEvent => {
      const { id, ...who } = author;
      return { ...change, ...who, id: `${id}.${String(index + 1)}` };
    }),
  );
}

type Change = Pick<Extract<PlanEvent, { type: "added" | "changed" }>, "type" | "entry">;

function withUpdate(
  action: Action,
  { said, status, due }: ActionUpdate,
  on: PlainDate,
  id: string,
  by: string,
): Action {
  const followUp = { id, on, by, ...(said === undefined ? {} : { text: said }) };
  return {
    ...action,
    ...(status === undefined ? {} : { status }),
    ...(due === undefined ? {} : { due }),
    followUps: [...(action.followUps ?? []), followUp],
  };
}
