import { almAndreassen, type Phase } from "../models/alm-andreassen.ts";
import type { Assessment, Rater, RaterRole } from "../schemas/assessment-schema.ts";
import type { EarliestPhaseReading, PhaseCoverage } from "./profile.ts";

const nobody: readonly RaterRole[] = [];

/** Shared by all decisions that nobody has assessed in a phase, which are most of them. */
const notAssessed: Readonly<Record<Phase, PhaseCoverage>> = {
  "problem-definition": { phase: "problem-definition", answered: nobody, unanswered: nobody },
  planning: { phase: "planning", answered: nobody, unanswered: nobody },
  decision: { phase: "decision", answered: nobody, unanswered: nobody },
  implementation: { phase: "implementation", answered: nobody, unanswered: nobody },
  evaluation: { phase: "evaluation", answered: nobody, unanswered: nobody },
};

/**
 * Says for each phase who has answered.
 *
 * @param assessments - the assessments of one decision
 * @returns all five phases, in their order
 * @internal
 */
export function coverPhases(assessments: readonly Assessment[]): readonly PhaseCoverage[] {
  const answered = new Map<Phase | undefined, RaterRole[]>();
  const entered = new Map<Phase | undefined, RaterRole[]>();
  for (const { phase, rater, experienced } of assessments) {
    const { state } = experienced;
    const answers = state === "placed" || state === "chose-not-to-take-part";
    addOnce(answers ? answered : entered, phase, rater.role);
  }
  return almAndreassen.members.map(({ id: phase }) => {
    if (!answered.has(phase) && !entered.has(phase)) return notAssessed[phase];
    const roles = answered.get(phase) ?? nobody;
    const others = entered.get(phase)?.filter((role) => !roles.includes(role)) ?? nobody;
    return { phase, answered: roles, unanswered: others };
  });
}

function addOnce(
  roles: Map<Phase | undefined, RaterRole[]>,
  phase: Phase | undefined,
  role: RaterRole,
): void {
  const own = roles.get(phase);
  if (own === undefined) roles.set(phase, [role]);
  else if (!own.includes(role)) own.push(role);
}

/**
 * Finds the earliest phase that was open to the user, for each rater apart.
 *
 * @param assessments - the assessments of one decision
 * @returns one entry for each rater who said whether a phase was open
 * @internal
 */
export function findEarliestPhases(
  assessments: readonly Assessment[],
): readonly EarliestPhaseReading[] {
  const earliest = new Map<string, { readonly rater: Rater; phase: Phase | null }>();
  for (const { rater, phase, opening } of assessments) {
    if (phase === undefined || opening === undefined) continue;
    const key = rater.key === undefined ? rater.role : `${rater.role} ${rater.key}`;
    const known = earliest.get(key);
    const open = opening === "was-closed" ? null : phase;
    if (known === undefined) earliest.set(key, { rater, phase: open });
    else known.phase = earlierOf(known.phase, open);
  }
  return [...earliest.values()];
}

function earlierOf(one: Phase | null, other: Phase | null): Phase | null {
  if (one === null || other === null) return one ?? other;
  return almAndreassen.members.find(({ id }) => id === one || id === other)?.id ?? one;
}
