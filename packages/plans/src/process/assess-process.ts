import type { LocalizedText } from "@medvirk/core";
import type { PhaseKey, Plan, PlanStatus } from "../plan.ts";
import { phases, type Phase } from "./phases.ts";
import { isStepRecorded } from "./recorded-steps.ts";
import { statusSteps } from "./status-steps.ts";

/** A step of which nothing is recorded yet. */
export interface MissingStep {
  /** Phase and step, such as `2.4`. */
  readonly step: string;
  readonly phase: PhaseKey;
  readonly name: LocalizedText;
  /** The fields of the plan where it would be recorded, all of them empty. */
  readonly records: readonly (keyof Plan)[];
}

/** A phase that may come next, and what is not recorded of the phases before it. */
export interface NextPhase {
  readonly phase: PhaseKey;
  /** Worth a talk, never a lock: the phase may begin although something is missing. */
  readonly missing: readonly MissingStep[];
}

/** Where the work with a plan stands, and where it may go. */
export interface ProcessState {
  readonly phase: PhaseKey;
  /** What the person has answered to the offer of a plan. */
  readonly offer: "not-recorded" | "open" | "accepted" | "declined" | "undecided";
  readonly status: PlanStatus;
  /** Steps of the phase it is in of which nothing is recorded yet. */
  readonly missing: readonly MissingStep[];
  readonly nextPhases: readonly NextPhase[];
  /** The statuses that somebody with a name may decide on next. Nothing moves by itself. */
  readonly nextStatuses: readonly PlanStatus[];
}

/**
 * Says where the work with a plan stands: its phase, what is possible next, and what is not
 * recorded of the phases before.
 *
 * Prison, an institution, a relapse or silence changes none of it. A person who declined may say
 * yes later, so a declined offer leads on as any other.
 *
 * @param plan - the plan
 * @returns its state; a plan without a phase counts as `hasReachedPhase` says
 * @source Humerfelt, K. (2012), l. 8447-8527 and 14801-15025, read 2026-11-22; the transitions are
 *   inferred
 * @example
 * ```ts
 * import { assessProcess } from "@medvirk/plans";
 *
 * const state = assessProcess({ schemaVersion: "1.0", id: "plan-1", status: "draft" });
 * state.phase; // => "precontemplation"
 * state.nextPhases.map((next) => next.phase); // => ["contemplation"]
 * state.missing.map((missing) => missing.step); // => ["1.1"]
 * state.nextStatuses; // => ["in-force", "ended"]
 * ```
 */
export function assessProcess(plan: Plan): ProcessState {
  const key = plan.phase ?? (plan.status === "draft" ? "precontemplation" : "action");
  const current = phases.find((phase) => phase.key === key);
  const before = phases.filter(({ number }) => number <= (current?.number ?? 1));
  const missing = before.flatMap((phase) => missingIn(plan, phase));
  return {
    phase: key,
    offer: offerState(plan),
    status: plan.status,
    missing: missing.filter(({ phase }) => phase === key),
    // The work is circular: beginning anew asks for nothing that was there before.
    nextPhases: (current?.leadsTo ?? []).map((phase) => ({
      phase,
      missing: phase === "precontemplation" ? [] : missing,
    })),
    nextStatuses: statusSteps[plan.status],
  };
}

function offerState({ offer }: Plan): ProcessState["offer"] {
  if (offer === undefined) return "not-recorded";
  return offer.answer ?? "open";
}

function missingIn(plan: Plan, { key, steps }: Phase): readonly MissingStep[] {
  return steps
    .filter((step) => !isStepRecorded(plan, step))
    .map(({ number, name, records }) => ({ step: number, phase: key, name, records }));
}
