import type { Issue, Result } from "@medvirk/core";
import { defineModel } from "../models/define-model.ts";
import type { OrdinalModel } from "../models/model.ts";
import type { StoredAssessments } from "../schemas/assessments-document-schema.ts";
import { assessParticipation } from "./assess-participation.ts";
import { migrateAssessments } from "./migrate-assessments.ts";
import type { ParticipationReport } from "./profile.ts";

/**
 * Assesses a stored document of any version, with the scales of one's own that it holds.
 *
 * @param document - a document checked with `StoredAssessmentsSchema`
 * @returns as `assessParticipation`; or the issues of `defineModel`
 * @example
 * ```ts
 * import { assessDocument } from "@medvirk/participation";
 *
 * const report = assessDocument({ schemaVersion: "0.1", assessments: [] });
 * report.ok && report.value.decisions; // => []
 * ```
 */
export function assessDocument(document: StoredAssessments): Result<ParticipationReport> {
  const { models = [], assessments } = migrateAssessments(document);
  const own: OrdinalModel[] = [];
  const found: Issue[] = [];
  for (const definition of models) {
    const model = defineModel(definition);
    if (model.ok) own.push(model.value);
    else for (const issue of model.issues) found.push(issue);
  }
  const [first, ...rest] = found;
  if (first !== undefined) return { ok: false, issues: [first, ...rest] };
  return assessParticipation(assessments, own);
}
