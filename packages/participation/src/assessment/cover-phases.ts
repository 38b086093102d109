import { almAndreassen } from "../models/alm-andreassen.ts";
import type { Assessment, RaterRole } from "../schemas/assessment-schema.ts";
import type { PhaseCoverage } from "./profile.ts";
import type { ReportTools } from "./report-tools.ts";

const roles: readonly RaterRole[] = ["user", "worker", "proxy", "observer"];

/**
 * Says for each phase who has answered.
 *
 * @param assessments - the assessments of one decision
 * @param tools - what the decisions of the report share
 * @returns all five phases, in their order
 * @internal
 */
export function coverPhases(
  assessments: readonly Assessment[],
  tools: ReportTools,
): readonly PhaseCoverage[] {
  let answered = 0;
  let entered = 0;
  for (const { phase, rater, experienced } of assessments) {
    const index = almAndreassen.members.findIndex(({ id }) => id === phase);
    if (index < 0) continue;
    const { state } = experienced;
    const mark = 1 << (index * roles.length + roles.indexOf(rater.role));
    if (state === "placed" || state === "chose-not-to-take-part") answered |= mark;
    else entered |= mark;
  }
  // Four roles in five phases are 20 bits, twice.
  const key = answered * 2 ** 20 + entered;
  const known = tools.coverages.get(key);
  if (known !== undefined) return known;
  const coverage = almAndreassen.members.map(({ id: phase }, index) => ({
    phase,
    answered: rolesOf(answered, index),
    unanswered: rolesOf(entered & ~answered, index),
  }));
  tools.coverages.set(key, coverage);
  return coverage;
}

function rolesOf(marks: number, phaseIndex: number): readonly RaterRole[] {
  return roles.filter((_role, index) => (marks & (1 << (phaseIndex * roles.length + index))) > 0);
}
