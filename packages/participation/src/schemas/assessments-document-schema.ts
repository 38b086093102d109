import { z } from "zod";
import { findAssessmentIssues } from "../assessment/find-assessment-issues.ts";
import { AssessmentSchema } from "./assessment-schema.ts";

/** A stored document of assessments, version 0.1, with the rules across its fields. */
export const AssessmentsDocumentSchema = z
  .strictObject({
    schemaVersion: z.literal("0.1").describe("The version of this schema"),
    assessments: z.array(AssessmentSchema).describe("Each rater's reading of each decision, apart"),
  })
  .superRefine((document, context) => {
    for (const issue of findAssessmentIssues(document.assessments)) {
      const path = ["assessments", ...issue.path];
      context.addIssue({ code: "custom", path, message: issue.message, params: { issue } });
    }
  });

/** A stored document of assessments. */
export type AssessmentsDocument = Readonly<z.infer<typeof AssessmentsDocumentSchema>>;
