import type { Immutable, Issue } from "@medvirk/core";
import { z } from "zod";
import { findDocumentIssues } from "../assessment/find-document-issues.ts";
import { AssessmentSchema } from "./assessment-schema.ts";
import { OwnModelSchema } from "./own-model-schema.ts";

/** A stored document of assessments, version 0.2, with the rules across its fields. */
export const AssessmentsDocumentSchema = z
  .strictObject({
    schemaVersion: z.literal("0.2").describe("The version of this schema"),
    models: z
      .array(OwnModelSchema)
      .optional()
      .describe("Scales of one's own that degrees of this document are placed in"),
    assessments: z.array(AssessmentSchema).describe("Each rater's reading of each decision, apart"),
  })
  .superRefine((document, context) => {
    addIssues(findDocumentIssues(document), context);
  });

/** A stored document of assessments. */
export type AssessmentsDocument = Immutable<z.infer<typeof AssessmentsDocumentSchema>>;

/** A document of version 0.1: three levels, no scales of one's own, one day a phase. */
export const AssessmentsDocument01Schema = z
  .strictObject({
    schemaVersion: z.literal("0.1").describe("The version of this schema"),
    assessments: z
      .array(
        AssessmentSchema.omit({
          decisionType: true,
          service: true,
          answerToProposal: true,
          raisedFlags: true,
        }).extend({
          level: z
            .enum(["individual", "system", "political"])
            .optional()
            .describe("The level that the decision belongs to"),
        }),
      )
      .describe("Each rater's reading of each decision, apart"),
  })
  .superRefine(({ assessments }, context) => {
    // In 0.1 a rater had one assessment a phase, whatever the day.
    const dateless = assessments.map((assessment) => ({ ...assessment, date: "2026-01-01" }));
    addIssues(findDocumentIssues({ assessments: dateless }), context);
  });

/** A stored document of assessments of version 0.1. */
export type AssessmentsDocument01 = Immutable<z.infer<typeof AssessmentsDocument01Schema>>;

/** A stored document of any version; `migrateAssessments` makes it one of the newest. */
export const StoredAssessmentsSchema = z.discriminatedUnion("schemaVersion", [
  AssessmentsDocument01Schema,
  AssessmentsDocumentSchema,
]);

/** A stored document of any version. */
export type StoredAssessments = Immutable<z.infer<typeof StoredAssessmentsSchema>>;

function addIssues(issues: readonly Issue[], context: z.core.$RefinementCtx): void {
  for (const issue of issues) {
    context.addIssue({
      code: "custom",
      path: [...issue.path],
      message: issue.message,
      params: { issue },
    });
  }
}
