import type { PlainDate } from "@medvirk/core";
import { isOpenAction, isOpenGoal } from "../lint/open-items.ts";
import type { Plan } from "../plan.ts";
import type { DueDay } from "./due-item.ts";

/** Actions that have not begun: their start is still to come, or was promised and has passed. */
const notBegun: readonly string[] = ["planned", "not-started", "postponed"];

/**
 * Finds the days of a plan's actions and goals that are still to be done.
 *
 * @internal
 */
export function workDays({ actions = [], goals = [] }: Plan): readonly DueDay[] {
  const days: DueDay[] = [];
  for (const [at, action] of actions.entries()) {
    const { id, text, start, due, status = "planned", responsible = [] } = action;
    const about = { id, text, responsible };
    if (start !== undefined && notBegun.includes(status)) {
      days.push({ kind: "action-start", on: start, path: ["actions", at, "start"], ...about });
    }
    if (due !== undefined && isOpenAction(action)) {
      days.push({ kind: "action-due", on: due, path: ["actions", at, "due"], ...about });
    }
  }
  for (const [at, goal] of goals.entries()) {
    if (goal.due === undefined || !isOpenGoal(goal)) continue;
    const { id, due, text } = goal;
    days.push({ kind: "goal-due", on: due, path: ["goals", at, "due"], id, text });
  }
  return days;
}

/**
 * Finds the days on which to meet: meetings, evaluations and revisions that are not held.
 *
 * @internal
 */
export function meetingDays({
  meetings = [],
  evaluations = [],
  revisions = [],
}: Plan): readonly DueDay[] {
  const days: DueDay[] = [];
  for (const [at, { id, plannedOn, heldOn, purpose, calledBy }] of meetings.entries()) {
    if (plannedOn === undefined || heldOn !== undefined) continue;
    days.push({
      kind: "meeting",
      on: plannedOn,
      path: ["meetings", at, "plannedOn"],
      id,
      ...(purpose === undefined ? {} : { text: purpose }),
      responsible: calledBy === undefined ? [] : [calledBy],
    });
  }
  const planned = new Set<PlainDate>();
  let lastHeld = "";
  for (const [at, { id, plannedOn, heldOn }] of evaluations.entries()) {
    if (heldOn !== undefined && heldOn > lastHeld) lastHeld = heldOn;
    if (plannedOn === undefined || heldOn !== undefined) continue;
    planned.add(plannedOn);
    days.push({ kind: "evaluation", on: plannedOn, path: ["evaluations", at, "plannedOn"], id });
  }
  for (const [at, on] of revisions.entries()) {
    if (lastHeld < on && !planned.has(on)) {
      days.push({ kind: "revision", on, path: ["revisions", at] });
    }
  }
  return days;
}

/**
 * Finds the days on which something about the plan itself changes or must be looked at.
 *
 * A consent that ends and a move are ahead or not there: neither is ever overdue.
 *
 * @internal
 */
export function lifeDays(plan: Plan, today: PlainDate): readonly DueDay[] {
  const { transitions = [], pauses = [], consents = [], period } = plan;
  const days: DueDay[] = [];
  for (const [at, { id, on, contact, handover }] of transitions.entries()) {
    if (on === undefined || on < today) continue;
    days.push({
      kind: "transition",
      on,
      path: ["transitions", at, "on"],
      id,
      ...(handover === undefined ? {} : { text: handover }),
      responsible: contact === undefined ? [] : [contact],
    });
  }
  for (const [at, { id, until, reviewOn, decidedBy }] of pauses.entries()) {
    if (reviewOn === undefined || until !== undefined) continue;
    const responsible = decidedBy === undefined ? [] : [decidedBy];
    days.push({
      kind: "pause-review",
      on: reviewOn,
      path: ["pauses", at, "reviewOn"],
      id,
      responsible,
    });
  }
  for (const [at, consent] of consents.entries()) {
    if (consent.type !== "exchange" || consent.answer !== "given") continue;
    const { id, until, withdrawnOn } = consent;
    if (until === undefined || until < today || withdrawnOn !== undefined) continue;
    days.push({ kind: "consent-end", on: until, path: ["consents", at, "until"], id });
  }
  if (period?.until !== undefined) {
    days.push({ kind: "period-end", on: period.until, path: ["period", "until"] });
  }
  return days;
}
