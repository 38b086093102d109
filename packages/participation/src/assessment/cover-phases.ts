import { almAndreassen } from "../models/alm-andreassen.ts";
import { earliestPhase } from "../placing/earliest-phase.ts";
import type { Assessment, RaterRole } from "../schemas/assessment-schema.ts";
import type { EarliestPhaseReading, PhaseCoverage } from "./profile.ts";

/**
 * Says for each phase who has answered.
 *
 * @param assessments - the assessments of one decision
 * @returns all five phases, in their order
 * @internal
 */
export function coverPhases(assessments: readonly Assessment[]): readonly PhaseCoverage[] {
  const coverage = almAndreassen.members.map(({ id }) => ({
    phase: id,
    answered: new Set<RaterRole>(),
    unanswered: new Set<RaterRole>(),
  }));
  for (const { phase, rater, experienced } of assessments) {
    const covered = coverage.find((candidate) => candidate.phase === phase);
    const answers =
      experienced.state === "placed" || experienced.state === "chose-not-to-take-part";
    (answers ? covered?.answered : covered?.unanswered)?.add(rater.role);
  }
  return coverage.map(({ phase, answered, unanswered }) => ({
    phase,
    answered: [...answered],
    unanswered: [...unanswered].filter((role) => !answered.has(role)),
  }));
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
  const byRater = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    if (assessment.phase === undefined || assessment.opening === undefined) continue;
    const key = `${assessment.rater.role} ${assessment.rater.key ?? ""}`;
    const own = byRater.get(key);
    if (own === undefined) byRater.set(key, [assessment]);
    else own.push(assessment);
  }
  return [...byRater.values()].flatMap((own) =>
    own.slice(0, 1).map(({ rater }) => ({ rater, phase: earliestPhase(own).phase })),
  );
}
