import type { Assessment, Rater, RaterRole } from "../schemas/assessment-schema.ts";
import { coverPhases } from "./cover-phases.ts";
import { findChanges } from "./find-changes.ts";
import { findDivergences } from "./find-divergences.ts";
import { findEarliestPhases } from "./find-earliest-phases.ts";
import type { DecisionProfile, Reading, UserView } from "./profile.ts";
import { areOfOneEach } from "./rater-key.ts";
import { readAssessment } from "./read-assessment.ts";
import type { ReportTools } from "./report-tools.ts";

/**
 * Sets the raters' readings of one decision side by side.
 *
 * @param assessments - the checked assessments of one decision, at least one
 * @param tools - what the decisions of the report share
 * @returns the profile
 * @internal
 */
export function profileDecision(
  assessments: readonly Assessment[],
  tools: ReportTools,
): DecisionProfile {
  const readings = assessments.map((assessment) => readAssessment(assessment, tools));
  const userView = findUserView(readings);
  const oneEach = areOfOneEach(assessments);
  return {
    decision: assessments[0]?.decision ?? "",
    readings,
    userView,
    proxyWithoutUser:
      hasRole(assessments, "proxy") && userView !== "own" && userView !== "chose-not-to-take-part",
    divergences: findDivergences(readings, oneEach),
    changes: findChanges(readings, oneEach),
    documentedWithoutInfluence: isDocumentedWithoutInfluence(readings),
    phases: coverPhases(assessments, tools),
    earliestPhases: findEarliestPhases(assessments, oneEach),
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
  const notAsked = assessments.filter(({ experienced }) => experienced.state === "not-asked");
  return notAsked.length === 0 ? nobody : notAsked.map(({ rater }) => rater);
}

function findNotRecorded(assessments: readonly Assessment[]): readonly ("user" | "worker")[] {
  if (!hasRole(assessments, "user")) {
    return hasRole(assessments, "worker") ? onlyUser : userAndWorker;
  }
  return hasRole(assessments, "worker") ? neither : onlyWorker;
}

/** Decisions share these. */
const nobody: readonly Rater[] = [];
const neither: readonly ("user" | "worker")[] = [];
const onlyUser: readonly ("user" | "worker")[] = ["user"];
const onlyWorker: readonly ("user" | "worker")[] = ["worker"];
const userAndWorker: readonly ("user" | "worker")[] = ["user", "worker"];
