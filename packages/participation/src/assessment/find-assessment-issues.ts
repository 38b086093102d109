import { createIssue, isPlainDate, invalidDate, type Issue, type IssuePath } from "@medvirk/core";
import * as issues from "../issues.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import { listMembers, positionOf } from "../placing/position-of.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";

/**
 * Finds what is wrong with a list of assessments across their fields, each place once.
 *
 * @param assessments - assessments of any number of decisions, in any order
 * @returns the issues, in the order of the list; empty when there are none
 * @internal
 */
export function findAssessmentIssues(assessments: readonly Assessment[]): readonly Issue[] {
  const firstIndexes = new Map<string, number>();
  return assessments.flatMap((assessment, index) => {
    const key = identityOf(assessment);
    const first = firstIndexes.get(key);
    if (first === undefined) firstIndexes.set(key, index);
    return [
      ...(first === undefined
        ? []
        : [createIssue(issues.repeatedAssessment, [index], { first: first + 1 })]),
      ...(isPlainDate(assessment.date) ? [] : [createIssue(invalidDate, [index, "date"])]),
      ...findDegreeIssues(assessment.experienced, [index, "experienced"]),
      ...findDegreeIssues(assessment.wished, [index, "wished"]),
      ...findBlankTexts(assessment, index),
      ...findVoiceIssues(assessment, index),
    ];
  });
}

/** The length keeps a decision and a key that run together apart. */
function identityOf({ decision, phase, rater }: Assessment): string {
  return `${rater.role} ${phase ?? ""} ${String(decision.length)} ${decision}${rater.key ?? ""}`;
}

function findDegreeIssues(
  answer: Assessment["experienced"] | Assessment["wished"],
  path: IssuePath,
): readonly Issue[] {
  if (answer?.state !== "placed") return [];
  const model = ordinalModels.find(({ id }) => id === answer.model);
  if (model === undefined) {
    const allowed = ordinalModels.map(({ id }) => id).join(", ");
    return [createIssue(issues.unknownModel, [...path, "model"], { allowed })];
  }
  if (positionOf(model, answer.degree) > 0) return [];
  const owner = ordinalModels.find((other) => positionOf(other, answer.degree) > 0);
  return owner === undefined
    ? [
        createIssue(issues.unknownDegree, [...path, "degree"], {
          model: model.id,
          allowed: listMembers(model),
        }),
      ]
    : [
        createIssue(issues.degreeOfOtherModel, [...path, "degree"], {
          model: model.id,
          otherModel: owner.id,
        }),
      ];
}

/** A degree without evidence, or a change without an example, is a tick: it says nothing. */
function findBlankTexts({ experienced, influence }: Assessment, index: number): readonly Issue[] {
  const blank: Issue[] = [];
  const check = (text: string, ...path: readonly string[]): void => {
    if (!/\S/.test(text)) blank.push(createIssue(issues.blankText, [index, ...path]));
  };
  if (experienced.state === "placed") check(experienced.evidence, "experienced", "evidence");
  if (influence?.state === "changed") check(influence.example, "influence", "example");
  if (influence?.state === "not-changed") check(influence.reason, "influence", "reason");
  return blank;
}

/** Nobody speaks for the user unmarked. */
function findVoiceIssues(assessment: Assessment, index: number): readonly Issue[] {
  const { rater, enteredBy, confirmedByUser, experienced } = assessment;
  if (rater.role === "user") {
    const unmarked = enteredBy !== "user" && confirmedByUser === undefined;
    return unmarked && givesView(assessment)
      ? [createIssue(issues.unmarkedEntryForUser, [index, "confirmedByUser"])]
      : [];
  }
  return [
    ...(hasWish(assessment) ? [createIssue(issues.wishNotByUser, [index, "wished"])] : []),
    ...(experienced.state === "chose-not-to-take-part"
      ? [createIssue(issues.abstentionNotByUser, [index, "experienced"])]
      : []),
  ];
}

/** Anyone may record that the user was not asked or did not answer; a view is the user's own. */
function givesView(assessment: Assessment): boolean {
  const { experienced, influence, opening, factors = {} } = assessment;
  return (
    experienced.state === "placed" ||
    experienced.state === "chose-not-to-take-part" ||
    hasWish(assessment) ||
    opening !== undefined ||
    Object.keys(factors).length > 0 ||
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
