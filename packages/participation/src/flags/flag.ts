import type { Citation, LocalizedText, PlainDate } from "@medvirk/core";
import type { DecisionProfile } from "../assessment/profile.ts";
import type { PlanEvent } from "../from-plan/plan-event.ts";
import type { RaisableFlag } from "../schemas/assessment-schema.ts";

/** A situation to talk about. Punishment for honesty is known, and never stored as data. */
export type FlagId = RaisableFlag | "sanction-for-honesty";

/** What flags are looked for in: the decisions of one person, and what a plan records of them. */
export interface FlagContext {
  readonly decisions: readonly DecisionProfile[];
  /** Empty where there is no plan. */
  readonly events: readonly PlanEvent[];
  /** The day from which silence is counted. */
  readonly today: PlainDate;
  /** After how many whole days without a word of the user's own to ask. No source gives a number. */
  readonly silentAfterDays: number;
}

/** Where a record shows a situation. */
export interface FlagHit {
  /** The decisions it concerns. */
  readonly decisions: readonly string[];
  /** The ids of the plan's events it rests on; empty where it rests on assessments. */
  readonly events: readonly string[];
}

/** A risk (risikoflagg) to talk about: it names a situation, never a user or a worker. */
export interface Flag {
  readonly id: FlagId;
  /** The version of its rule. */
  readonly version: string;
  readonly label: LocalizedText;
  /** What a record must show; or that only a person can raise it. */
  readonly rule: LocalizedText;
  /** What to ask each other. */
  readonly prompt: LocalizedText;
  readonly citations: readonly Citation[];
  /** `null` where no record can show it. */
  readonly find: ((context: FlagContext) => readonly FlagHit[]) | null;
}

/** A situation found. It is a prompt for a talk, not a verdict. */
export interface FlagFinding extends FlagHit {
  readonly flag: FlagId;
  readonly version: string;
  /** Shown by a record, or raised by a rater in words of the rater's own. */
  readonly basis: "record" | "raised";
  /** The rater's own words, where it was raised. */
  readonly note: string | undefined;
  readonly label: LocalizedText;
  readonly rule: LocalizedText;
  readonly prompt: LocalizedText;
  readonly citations: readonly Citation[];
}
