import { createIssue, invalidDate, isPlainDate, type Issue } from "@medvirk/core";
import * as issues from "../issues.ts";
import type { ModelIndex } from "../models/index-models.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";
import { checkVoice, type Report } from "./check-voice.ts";
import { areOfOneEach, raterKey } from "./rater-key.ts";

/**
 * Finds what is wrong with a list of assessments across their fields, each place once.
 *
 * @param assessments - assessments of any number of decisions, in any order
 * @param groups - the same, by decision
 * @param positions - the degrees of the models that may be used
 * @returns the issues, in the order of the list; empty when there are none
 * @internal
 */
export function findAssessmentIssues(
  assessments: readonly Assessment[],
  groups: readonly (readonly Assessment[])[],
  positions: ModelIndex,
): readonly Issue[] {
  const found: Issue[] = [];
  const repeated = findRepeated(assessments, groups);
  let place = 0;
  const report: Report = (definition, path, params) => {
    found.push(createIssue(definition, [place, ...path], params));
  };
  assessments.forEach((assessment, index) => {
    place = index;
    const first = repeated.get(index);
    if (first !== undefined) report(issues.repeatedAssessment, [], { first: first + 1 });
    if (!isPlainDate(assessment.date)) report(invalidDate, ["date"]);
    checkDegree(assessment.experienced, "experienced", positions, report);
    checkDegree(assessment.wished, "wished", positions, report);
    checkTexts(assessment, report);
    checkVoice(assessment, report);
  });
  return found;
}

/** Of each assessment whose decision, phase, day and rater stood before: where they stood first. */
function findRepeated(
  assessments: readonly Assessment[],
  groups: readonly (readonly Assessment[])[],
): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const several = groups.filter((group) => !areOfOneEach(group));
  if (several.length === 0) return repeated;
  const seen = new Map(several.map((group) => [group[0]?.decision, new Map<string, number>()]));
  assessments.forEach(({ decision, phase, date, rater }, index) => {
    const own = seen.get(decision);
    if (own === undefined) return;
    const identity = `${phase ?? ""} ${date} ${raterKey(rater)}`;
    const first = own.get(identity);
    if (first === undefined) own.set(identity, index);
    else repeated.set(index, first);
  });
  return repeated;
}

function checkDegree(
  answer: Assessment["experienced"] | Assessment["wished"],
  field: "experienced" | "wished",
  positions: ModelIndex,
  report: Report,
): void {
  if (answer?.state !== "placed") return;
  const { model, degree } = answer;
  const degrees = positions.get(model);
  if (degrees === undefined) {
    report(issues.unknownModel, [field, "model"], { allowed: [...positions.keys()].join(", ") });
    return;
  }
  if (degrees.has(degree)) return;
  const owner = [...positions].find(([, others]) => others.has(degree));
  if (owner === undefined) {
    report(issues.unknownDegree, [field, "degree"], {
      model,
      allowed: [...degrees.keys()].join(", "),
    });
  } else {
    report(issues.degreeOfOtherModel, [field, "degree"], { model, otherModel: owner[0] });
  }
}

/** A degree without evidence, or a change without an example, is a tick: it says nothing. */
function checkTexts({ experienced, influence, raisedFlags }: Assessment, report: Report): void {
  raisedFlags?.forEach(({ note }, index) => {
    if (isBlank(note)) report(issues.blankText, ["raisedFlags", index, "note"]);
  });
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
