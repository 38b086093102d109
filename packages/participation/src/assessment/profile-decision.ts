import type { Assessment, Rater, RaterRole } from "../schemas/assessment-schema.ts";
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
  return {
    decision,
    readings,
    userView,
    proxyWithoutUser:
      hasRole(assessments, "proxy") && userView !== "own" && userView !== "chose-not-to-take-part",
    divergences: findDivergences(readings),
    documentedWithoutInfluence: isDocumentedWithoutInfluence(readings),
    phases: coverPhases(assessments),
    earliestPhases: findEarliestPhases(assessments),
    notAsked: findNotAsked(assessments),
    notRecorded: findNotRecorded(assessments),
  };
}

function hasRole(assessments: readonly Assessment[], role: RaterRole): boolean {
  return assessments.some(({ rater }) => rater.role === role);
}

/** The most that any of the user's entries holds. */
function findUserView(readings: readonly Reading[]): UserView {
  let view: UserView = "not-recorded";
  for (const { assessment, inOwnVoice, position } of readings) {
    if (assessment.rater.role !== "user") continue;
    const abstains = assessment.experienced.state === "chose-not-to-take-part";
    if (inOwnVoice && position !== undefined) return "own";
    if (inOwnVoice && abstains) view = "chose-not-to-take-part";
    else if (view === "chose-not-to-take-part") continue;
    else if (abstains || position !== undefined) view = "unconfirmed";
    else if (view === "not-recorded") view = "no-answer";
  }
  return view;
}

function isDocumentedWithoutInfluence(readings: readonly Reading[]): boolean {
  let documented = false;
  for (const { influence } of readings) {
    if (influence.status === "shown" || influence.status === "explained") return false;
    if (influence.status === "not-shown") documented = true;
  }
  return documented;
}

function findNotAsked(assessments: readonly Assessment[]): readonly Rater[] {
  return assessments.flatMap(({ experienced, rater }) =>
    experienced.state === "not-asked" ? rater : [],
  );
}

function findNotRecorded(assessments: readonly Assessment[]): readonly ("user" | "worker")[] {
  return (["user", "worker"] as const).filter((role) => !hasRole(assessments, role));
}
