import { resultOf, type PlainDate, type Result } from "@medvirk/core";
import type { Phase } from "../models/alm-andreassen.ts";
import { caveats } from "../models/caveats.ts";
import type { PeyrotFactor } from "../models/peyrot.ts";
import { findEventIssues } from "./find-event-issues.ts";
import type { PlanEvent } from "./plan-event.ts";
import type { ParticipationProposal, ProposedReading } from "./proposal.ts";
import { factorQuestions, openingQuestions, proposalReasoning } from "./proposal-words.ts";

/**
 * Proposes a profile of each decision from what a plan records: who raised a goal, who chose an
 * action, who called the meeting, who confirmed a change.
 *
 * It proposes factors and phases, never a degree: that nobody can read from a record. That the
 * user is not mentioned is no sign that the user was kept out, and proposes nothing.
 *
 * @param events - the plan's events, in any order
 * @param today - the day of the proposal, for the place of the user's answer
 * @returns a proposal for each decision, each with its evidence and a place for the user's own
 *   answer; or `participation.repeated-event`, `core.invalid-date`
 * @source which event stands for which of Peyrot's factors and Alm Andreassen's phases is our
 *   inference; Humerfelt (2012), l. 1687-1724, read 2026-11-22
 * @example
 * ```ts
 * import { proposeParticipation } from "@medvirk/participation/from-plan";
 *
 * const proposed = proposeParticipation([
 *   { kind: "goal-raised", id: "g1", decision: "housing", date: "2026-02-01", by: "user" },
 * ], "2026-03-02");
 * if (!proposed.ok) throw new Error(proposed.issues[0].message);
 * const [housing] = proposed.value;
 * const [reading] = housing.readings;
 * "factor" in reading ? reading.factor : null; // => "problem-definition"
 * housing.answer.experienced.state; // => "not-asked"
 * ```
 */
export function proposeParticipation(
  events: readonly PlanEvent[],
  today: PlainDate,
): Result<readonly ParticipationProposal[]> {
  return resultOf(findEventIssues(events), () => {
    const readings = new Map<string, Map<string, ProposedReading>>();
    for (const event of events) {
      const own = readings.get(event.decision) ?? new Map<string, ProposedReading>();
      readings.set(event.decision, own);
      for (const [key, reading] of readEvent(event)) {
        const known = own.get(key);
        const evidence = known === undefined ? [event.id] : [...known.evidence, event.id];
        own.set(key, { ...reading, evidence });
      }
    }
    return Array.from(readings, ([decision, own]) => propose(decision, [...own.values()], today));
  });
}

function propose(
  decision: string,
  readings: readonly ProposedReading[],
  today: PlainDate,
): ParticipationProposal {
  return {
    state: "proposed",
    decision,
    readings,
    reasoning: proposalReasoning,
    answer: {
      decision,
      date: today,
      rater: { role: "user" },
      enteredBy: "worker",
      experienced: { state: "not-asked" },
    },
    caveats,
  };
}

const factorOf: Readonly<Partial<Record<PlanEvent["kind"], PeyrotFactor>>> = {
  "goal-raised": "problem-definition",
  "action-chosen": "choice-of-help",
  "meeting-called": "contact",
};

const phaseOf: Readonly<Partial<Record<PlanEvent["kind"], Phase>>> = {
  "goal-raised": "problem-definition",
  "action-chosen": "decision",
  "decision-made": "decision",
  "change-confirmed": "evaluation",
};

/** What one event says, by what it is about. */
function readEvent(event: PlanEvent): readonly (readonly [string, ProposedReading])[] {
  if (event.kind === "sign-of-invisibility" || event.kind === "wish-closed") return [];
  const { by } = event;
  const found: (readonly [string, ProposedReading])[] = [];
  const factor = factorOf[event.kind];
  if (factor !== undefined) {
    const question = factorQuestions[by];
    found.push([
      `${factor} ${by}`,
      { about: "factor", factor, control: by, evidence: [], question },
    ]);
  }
  const phase = event.phase ?? phaseOf[event.kind];
  const opening = openingOf(event);
  if (phase !== undefined && opening !== undefined) {
    const question = openingQuestions[opening];
    found.push([
      `${phase} ${opening}`,
      { about: "opening", phase, opening, evidence: [], question },
    ]);
  }
  return found;
}

function openingOf(
  event: Exclude<PlanEvent, { readonly kind: "sign-of-invisibility" | "wish-closed" }>,
): "took-part" | "was-closed" | undefined {
  if (event.by === "user" || event.by === "shared") return "took-part";
  if (event.kind !== "decision-made" || event.userHeard === undefined) return undefined;
  return event.userHeard ? "took-part" : "was-closed";
}
