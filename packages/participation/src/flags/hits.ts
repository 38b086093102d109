import type { DecisionProfile } from "../assessment/profile.ts";
import type { PlanEvent } from "../from-plan/plan-event.ts";
import type { ProposalAnswer } from "../schemas/assessment-schema.ts";
import type { FlagHit } from "./flag.ts";

/**
 * Gives a hit for each decision that shows something.
 *
 * @param decisions - the decisions
 * @param shows - what to look for
 * @returns one hit a decision
 * @internal
 */
export function hitsInDecisions(
  decisions: readonly DecisionProfile[],
  shows: (profile: DecisionProfile) => boolean,
): readonly FlagHit[] {
  return decisions.filter(shows).map(({ decision }) => ({ decisions: [decision], events: [] }));
}

/**
 * Gives a hit for each event that shows something.
 *
 * @param events - the plan's events
 * @param shows - what to look for
 * @returns one hit an event
 * @internal
 */
export function hitsInEvents(
  events: readonly PlanEvent[],
  shows: (event: PlanEvent) => boolean,
): readonly FlagHit[] {
  return events.filter(shows).map(({ id, decision }) => ({ decisions: [decision], events: [id] }));
}

/**
 * Lists how the user answered what was proposed in a decision.
 *
 * @param profile - a decision
 * @returns the answers that were recorded; one that was not given is none
 * @internal
 */
export function answersOf(profile: DecisionProfile): readonly ProposalAnswer[] {
  return profile.readings.flatMap(({ assessment: { answerToProposal } }) =>
    answerToProposal === undefined || answerToProposal === "no-answer" ? [] : [answerToProposal],
  );
}

/**
 * Says whether there are several answers and every one is what was proposed. One is no pattern.
 *
 * @param answers - the answers
 * @returns true when all of at least two are `as-proposed`
 * @internal
 */
export function areAllAsProposed(answers: readonly ProposalAnswer[]): boolean {
  return answers.length > 1 && answers.every((answer) => answer === "as-proposed");
}
