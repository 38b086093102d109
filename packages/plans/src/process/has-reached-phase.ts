import type { PhaseKey, Plan } from "../plan.ts";

/** The number of each phase, 1 to 5. */
const numbers: Readonly<Record<PhaseKey, number>> = {
  precontemplation: 1,
  contemplation: 2,
  preparation: 3,
  action: 4,
  maintenance: 5,
};

/**
 * Says whether a plan has come as far as a phase, so that nothing is asked for before its time.
 *
 * A plan without a phase counts as in its first one while it is a draft, and as in the action
 * phase once it has been in force.
 *
 * @param plan - the plan's status and phase
 * @param phase - the phase in question
 * @returns true from that phase on
 * @example
 * ```ts
 * import { hasReachedPhase } from "@medvirk/plans";
 *
 * hasReachedPhase({ status: "draft" }, "contemplation"); // => false
 * hasReachedPhase({ status: "draft", phase: "preparation" }, "contemplation"); // => true
 * ```
 */
export function hasReachedPhase(plan: Pick<Plan, "status" | "phase">, phase: PhaseKey): boolean {
  const reached = plan.phase ?? (plan.status === "draft" ? "precontemplation" : "action");
  return numbers[reached] >= numbers[phase];
}
