import {
  addMonths,
  invalidDate,
  isPlainDate,
  MedvirkError,
  type IssuePath,
  type PlainDate,
} from "@medvirk/core";
import type { Plan } from "../plan.ts";

/** One of the three criteria of an active plan, and where the plan shows it. */
export interface ActivePlanCriterion {
  readonly key: "coordinator" | "used-for-coordination" | "updated";
  /** `not-recorded`: nothing is written, which proves nothing. */
  readonly state: "met" | "not-met" | "not-recorded";
  readonly path: IssuePath;
}

/** Whether a plan is active (virksom), and why. */
export interface ActivePlan {
  /** `cannot-tell` where something is not recorded and nothing speaks against it. */
  readonly state: "active" | "not-active" | "cannot-tell";
  readonly criteria: readonly ActivePlanCriterion[];
}

/**
 * Says whether a plan is active (virksom plan): a coordinator so that the work has started, the
 * plan as a tool for coordination, and updates. It is no grade, and a count of active plans says
 * nothing of how good they are.
 *
 * The definition gives no interval, so the caller sets it. What counts as use for coordination is
 * inferred: a held meeting that took up something in the plan, or a follow-up of an action.
 *
 * @param plan - the plan
 * @param options - the day, and the months within which it must have been used and updated
 * @returns the three criteria, and what follows from them; a draft or an ended plan is not active
 * @throws MedvirkError `core.invalid-date` when `today` doesn't exist
 * @source national definition of 2011, after Humerfelt, K. (2012), l. 697-707, read 2026-11-22
 * @example
 * ```ts
 * import { assessActivePlan } from "@medvirk/plans";
 *
 * const { state, criteria } = assessActivePlan(
 *   { schemaVersion: "1.0", id: "plan-1", status: "in-force", coordinators: [] },
 *   { today: "2026-11-23", withinMonths: 12 },
 * );
 * state; // => "not-active"
 * criteria[0]?.state; // => "not-met"
 * ```
 */
export function assessActivePlan(
  plan: Plan,
  { today, withinMonths }: { readonly today: PlainDate; readonly withinMonths: number },
): ActivePlan {
  if (!isPlainDate(today)) throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  const from = addMonths(today, -withinMonths);
  const isRecent = (day: PlainDate | undefined): boolean =>
    day !== undefined && day >= from && day <= today;
  const criteria: readonly ActivePlanCriterion[] = [
    { key: "coordinator", state: coordinatorState(plan, today), path: ["coordinators"] },
    { key: "used-for-coordination", state: useState(plan, isRecent), path: ["meetings"] },
    { key: "updated", state: updateState(plan, isRecent), path: ["confirmedByUserOn"] },
  ];
  const isOpen = plan.status === "in-force" || plan.status === "paused";
  if (!isOpen || criteria.some(({ state }) => state === "not-met")) {
    return { state: "not-active", criteria };
  }
  const isActive = criteria.every(({ state }) => state === "met");
  return { state: isActive ? "active" : "cannot-tell", criteria };
}

type State = ActivePlanCriterion["state"];

function coordinatorState({ coordinators }: Plan, today: PlainDate): State {
  if (coordinators === undefined) return "not-recorded";
  const isNow = coordinators.some(
    ({ from = today, until = today }) => from <= today && until >= today,
  );
  return isNow ? "met" : "not-met";
}

function useState(
  { meetings, actions }: Plan,
  isRecent: (day: PlainDate | undefined) => boolean,
): State {
  const held = (meetings ?? []).some(
    ({ heldOn, items = [] }) => isRecent(heldOn) && items.length > 0,
  );
  const followedUp = (actions ?? []).some(({ followUps = [] }) =>
    followUps.some(({ on }) => isRecent(on)),
  );
  if (held || followedUp) return "met";
  return meetings === undefined ? "not-recorded" : "not-met";
}

function updateState(
  { confirmedByUserOn, evaluations }: Plan,
  isRecent: (day: PlainDate | undefined) => boolean,
): State {
  if (isRecent(confirmedByUserOn)) return "met";
  if ((evaluations ?? []).some(({ heldOn }) => isRecent(heldOn))) return "met";
  return confirmedByUserOn === undefined && evaluations === undefined ? "not-recorded" : "not-met";
}
