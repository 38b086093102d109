import type {
  AssessmentsDocument,
  StoredAssessments,
} from "../schemas/assessments-document-schema.ts";

/**
 * Brings a stored document to the newest version. Nothing is lost, guessed or added.
 *
 * @param document - a document of version 0.1 or 0.2, checked with `StoredAssessmentsSchema`
 * @returns a document of version 0.2; the same object if it is one already
 * @example
 * ```ts
 * import { migrateAssessments } from "@medvirk/participation";
 *
 * migrateAssessments({ schemaVersion: "0.1", assessments: [] }).schemaVersion; // => "0.2"
 * ```
 */
export function migrateAssessments(document: StoredAssessments): AssessmentsDocument {
  if (document.schemaVersion === "0.2") return document;
  return { schemaVersion: "0.2", assessments: document.assessments };
}
