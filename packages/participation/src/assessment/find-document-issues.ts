import { createIssue, type Issue } from "@medvirk/core";
import * as issues from "../issues.ts";
import { defineModel } from "../models/define-model.ts";
import { indexModels } from "../models/index-models.ts";
import type { OrdinalModel } from "../models/model.ts";
import { ordinalModels } from "../models/ordinal-models.ts";
import type { AssessmentsDocument } from "../schemas/assessments-document-schema.ts";
import { findAssessmentIssues } from "./find-assessment-issues.ts";
import { groupByDecision } from "./group-by-decision.ts";

/**
 * Finds what is wrong with a document across its fields.
 *
 * @param document - the scales of one's own, and the assessments
 * @returns the issues by their place in the document; empty when there are none
 * @internal
 */
export function findDocumentIssues({
  models = [],
  assessments,
}: Pick<AssessmentsDocument, "models" | "assessments">): readonly Issue[] {
  const found: Issue[] = [];
  const own: OrdinalModel[] = [];
  const seen = new Set<string>();
  models.forEach((definition, index) => {
    if (seen.has(definition.id)) {
      found.push(createIssue(issues.repeatedModel, ["models", index, "id"]));
    }
    seen.add(definition.id);
    const model = defineModel(definition);
    if (model.ok) own.push(model.value);
    else for (const issue of model.issues) found.push(moved(issue, ["models", index]));
  });
  const positions = indexModels([...ordinalModels, ...own]);
  for (const issue of findAssessmentIssues(assessments, groupByDecision(assessments), positions)) {
    found.push(moved(issue, ["assessments"]));
  }
  return found;
}

function moved(issue: Issue, path: readonly (string | number)[]): Issue {
  return { ...issue, path: [...path, ...issue.path] };
}
