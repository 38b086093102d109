import { createIssue, invalidDate, isPlainDate, type Issue } from "@medvirk/core";
import * as issues from "../issues.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import { listMembers, positionOf } from "../placing/position-of.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";
import { checkVoice, type Report } from "./check-voice.ts";

/**
 * Finds what is wrong with a list of assessments across their fields, each place once.
 *
 * @param assessments - assessments of any number of decisions, in any order
 * @returns the issues, in the order of the list; empty when there are none
 * @internal
 */
export function findAssessmentIssues(assessments: readonly Assessment[]): readonly Issue[] {
  const found: Issue[] = [];
  const firstIndexes = new Map<string, number>();
  assessments.forEach((assessment, index) => {
    const report: Report = (definition, path, params) => {
      found.push(createIssue(definition, [index, ...path], params));
    };
    const key = identityOf(assessment);
    const first = firstIndexes.get(key);
    if (first === undefined) firstIndexes.set(key, index);
    else report(issues.repeatedAssessment, [], { first: first + 1 });
    if (!isPlainDate(assessment.date)) report(invalidDate, ["date"]);
    checkDegree(assessment.experienced, "experienced", report);
    checkDegree(assessment.wished, "wished", report);
    checkTexts(assessment, report);
    checkVoice(assessment, report);
  });
  return found;
}

/** The length keeps a decision and a key that run together apart. */
function identityOf({ decision, phase, rater }: Assessment): string {
  return `${rater.role} ${phase ?? ""} ${String(decision.length)} ${decision}${rater.key ?? ""}`;
}

function checkDegree(
  answer: Assessment["experienced"] | Assessment["wished"],
  field: "experienced" | "wished",
  report: Report,
): void {
  if (answer?.state !== "placed") return;
  const model = ordinalModels.find(({ id }) => id === answer.model);
  if (model === undefined) {
    const allowed = ordinalModels.map(({ id }) => id).join(", ");
    report(issues.unknownModel, [field, "model"], { allowed });
    return;
  }
  if (positionOf(model, answer.degree) > 0) return;
  const owner = ordinalModels.find((other) => positionOf(other, answer.degree) > 0);
  if (owner === undefined) {
    const params = { model: model.id, allowed: listMembers(model) };
    report(issues.unknownDegree, [field, "degree"], params);
  } else {
    const params = { model: model.id, otherModel: owner.id };
    report(issues.degreeOfOtherModel, [field, "degree"], params);
  }
}

/** A degree without evidence, or a change without an example, is a tick: it says nothing. */
function checkTexts({ experienced, influence }: Assessment, report: Report): void {
  if (experienced.state === "placed" && isBlank(experienced.evidence)) {
    report(issues.blankText, ["experienced", "evidence"]);
  }
  if (influence?.state === "changed" && isBlank(influence.example)) {
    report(issues.blankText, ["influence", "example"]);
  }
  if (influence?.state === "not-changed" && isBlank(influence.reason)) {
    report(issues.blankText, ["influence", "reason"]);
  }
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
