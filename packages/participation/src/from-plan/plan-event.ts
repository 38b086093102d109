import type { PlainDate } from "@medvirk/core";
import type { Phase } from "../models/alm-andreassen.ts";
import type { Control } from "../schemas/assessment-schema.ts";

/** What every event of a plan says. */
interface PlanEventBase {
  /** The event's own id in the caller's plan; evidence points to it. */
  readonly id: string;
  /** The decision or matter that it belongs to, as in the assessments. */
  readonly decision: string;
  readonly date: PlainDate;
  /** The phase, where the plan knows it; else it follows from the kind of event. */
  readonly phase?: Phase | undefined;
}

/** Someone raised a goal. */
export interface GoalRaised extends PlanEventBase {
  readonly kind: "goal-raised";
  readonly by: Control;
  /** The goal came from another agency. */
  readonly fromAgency?: boolean | undefined;
}

/** Someone chose an action (tiltak). */
export interface ActionChosen extends PlanEventBase {
  readonly kind: "action-chosen";
  readonly by: Control;
  /** Whose task it became. */
  readonly taskOf?: Control | undefined;
  /** Whose initiative it waits for. */
  readonly waitsFor?: Control | undefined;
  /** The condition that the help is tied to, in words. */
  readonly condition?: string | undefined;
  /** As in the assessments, such as `leisure`. */
  readonly area?: string | undefined;
}

/** Someone called a meeting. */
export interface MeetingCalled extends PlanEventBase {
  readonly kind: "meeting-called";
  readonly by: Control;
  /** Who has told why somebody was absent; left out where nobody was. */
  readonly absenceToldBy?: readonly ("user" | "worker")[] | undefined;
}

/** Someone confirmed a change of the plan. */
export interface ChangeConfirmed extends PlanEventBase {
  readonly kind: "change-confirmed";
  readonly by: Control;
}

/** Something was decided. */
export interface DecisionMade extends PlanEventBase {
  readonly kind: "decision-made";
  readonly by: Control;
  /** Whether the user's view was there before it was decided; left out where nobody knows. */
  readonly userHeard?: boolean | undefined;
  /** Whether it was decided among those who met; left out where nobody knows. */
  readonly inMeeting?: boolean | undefined;
}

/** A wish was set aside. */
export interface WishClosed extends PlanEventBase {
  readonly kind: "wish-closed";
  /** Who judged it. */
  readonly by?: Control | undefined;
  /** What was offered instead, in words. */
  readonly alternative?: string | undefined;
}

/** The five signs of being made invisible (usynliggjøring), after Humerfelt (2012). */
export type InvisibilitySign =
  | "own-knowledge-ignored"
  | "meetings-not-prioritised"
  | "plan-not-used-in-meetings"
  | "actions-not-followed-up"
  | "plan-not-updated";

/** The plan shows one of the five signs. */
export interface InvisibilitySeen extends PlanEventBase {
  readonly kind: "sign-of-invisibility";
  readonly sign: InvisibilitySign;
}

/**
 * What this package needs to know of a plan. Any plan can say it; this package knows none.
 *
 * @source signs: Humerfelt (2012), l. 12106-12114, read 2026-11-22
 */
export type PlanEvent =
  | GoalRaised
  | ActionChosen
  | MeetingCalled
  | ChangeConfirmed
  | DecisionMade
  | WishClosed
  | InvisibilitySeen;
