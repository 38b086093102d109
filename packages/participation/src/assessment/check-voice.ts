import type { IssueDefinition, TextParams } from "@medvirk/core";
import * as issues from "../issues.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";

/** Notes an issue at a path inside the assessment. */
export type Report = (
  definition: IssueDefinition,
  path: readonly (string | number)[],
  params?: TextParams,
) => void;

/**
 * Checks that nobody speaks for the user unmarked.
 *
 * @param assessment - one assessment
 * @param report - takes what is found
 * @internal
 */
export function checkVoice(assessment: Assessment, report: Report): void {
  const { rater, enteredBy, confirmedByUser, experienced } = assessment;
  if (rater.role === "user") {
    const unmarked = enteredBy !== "user" && confirmedByUser === undefined;
    if (unmarked && givesView(assessment)) {
      report(issues.unmarkedEntryForUser, ["confirmedByUser"]);
    }
    return;
  }
  if (hasWish(assessment)) report(issues.wishNotByUser, ["wished"]);
  if (experienced.state === "chose-not-to-take-part") {
    report(issues.abstentionNotByUser, ["experienced"]);
  }
}

/** Anyone may record that the user was not asked or did not answer; a view is the user's own. */
function givesView(assessment: Assessment): boolean {
  const { experienced, influence, opening, answerToProposal, raisedFlags, factors } = assessment;
  return (
    experienced.state === "placed" ||
    experienced.state === "chose-not-to-take-part" ||
    hasWish(assessment) ||
    opening !== undefined ||
    answerToProposal !== undefined ||
    (raisedFlags !== undefined && raisedFlags.length > 0) ||
    (factors !== undefined && Object.keys(factors).length > 0) ||
    (influence !== undefined && influence.state !== "not-documented")
  );
}

function hasWish({ wished }: Assessment): boolean {
  return (
    wished?.state === "placed" ||
    wished?.state === "as-now" ||
    wished?.state === "others-may-decide"
  );
}
