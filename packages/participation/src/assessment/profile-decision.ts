import type { Assessment } from "../schemas/assessment-schema.ts";
import { coverPhases, findEarliestPhases } from "./cover-phases.ts";
import { findDivergences } from "./find-divergences.ts";
import type { DecisionProfile, Reading, UserView } from "./profile.ts";
import { readAssessment } from "./read-assessment.ts";

/**
 * Sets the raters' readings of one decision side by side.
 *
 * @param decision - the decision
 * @param assessments - its checked assessments
 * @returns the profile
 * @internal
 */
export function profileDecision(
  decision: string,
  assessments: readonly Assessment[],
): DecisionProfile {
  const readings = assessments.map(readAssessment);
  const userView = findUserView(readings);
  const has = (role: string): boolean => assessments.some(({ rater }) => rater.role === role);
  return {
    decision,
    readings,
    userView,
    proxyWithoutUser: has("proxy") && userView !== "own" && userView !== "chose-not-to-take-part",
    divergences: findDivergences(readings),
    documentedWithoutInfluence:
      readings.some(({ influence }) => influence.status === "not-shown") &&
      !readings.some(({ influence }) => ["shown", "explained"].includes(influence.status)),
    phases: coverPhases(assessments),
    earliestPhases: findEarliestPhases(assessments),
    notAsked: assessments
      .filter(({ experienced }) => experienced.state === "not-asked")
      .map(({ rater }) => rater),
    notRecorded: (["user", "worker"] as const).filter((role) => !has(role)),
  };
}

function findUserView(readings: readonly Reading[]): UserView {
  const users = readings.filter(({ assessment }) => assessment.rater.role === "user");
  const own = users.filter(({ inOwnVoice }) => inOwnVoice);
  if (own.some(({ position }) => position !== undefined)) return "own";
  if (own.some(abstains)) return "chose-not-to-take-part";
  if (users.some((reading) => reading.position !== undefined || abstains(reading))) {
    return "unconfirmed";
  }
  return users.length > 0 ? "no-answer" : "not-recorded";
}

function abstains({ assessment }: Reading): boolean {
  return assessment.experienced.state === "chose-not-to-take-part";
}
