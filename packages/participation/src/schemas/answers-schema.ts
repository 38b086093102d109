import type { Immutable } from "@medvirk/core";
import { z } from "zod";
import { findAnswerIssues } from "../instruments/find-answer-issues.ts";
import { NonAnswerSchema, RaterRoleSchema, RaterSchema } from "./assessment-schema.ts";

const text = (description: string) => z.string().regex(/\S/).describe(description);

/** What was answered to one question, or why there is no answer. */
export const QuestionAnswerSchema = z
  .discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("text").describe("The answer is text"),
      text: text("The answer, in the respondent's own words"),
    }),
    z.strictObject({
      state: z.literal("option").describe("One of the offered answers was chosen"),
      option: z.string().min(1).describe("The id of the chosen answer"),
      comment: text("What the respondent wished to add").optional(),
    }),
    NonAnswerSchema,
  ])
  .describe("The answer, or why there is none");

/** Answers to a questionnaire, version 0.1: text and choices, without any score. */
export const AnswersDocumentSchema = z
  .strictObject({
    schemaVersion: z.literal("0.1").describe("The version of this schema"),
    questionnaire: z
      .strictObject({
        id: z.string().min(1).describe("The id of the questionnaire"),
        version: z.string().min(1).describe("Its version when it was answered"),
      })
      .describe("Which questions were asked"),
    date: z.iso.date().describe("The day of the answers"),
    about: text("The matter they are about, in plain words").optional(),
    respondent: RaterSchema.describe("Whose answers these are"),
    enteredBy: RaterRoleSchema.describe("Who wrote them down"),
    confirmedByUser: z
      .boolean()
      .optional()
      .describe(
        "Required where someone else entered the user's answers: whether the user confirmed",
      ),
    answers: z
      .array(
        z.strictObject({
          question: z.string().min(1).describe("The id of the question"),
          answer: QuestionAnswerSchema,
        }),
      )
      .describe("Each question once, in any order; one left out is not recorded"),
  })
  .superRefine((document, context) => {
    for (const issue of findAnswerIssues(document)) {
      const path = [...issue.path];
      context.addIssue({ code: "custom", path, message: issue.message, params: { issue } });
    }
  });

/** What was answered to one question, or why there is no answer. */
export type QuestionAnswer = Immutable<z.infer<typeof QuestionAnswerSchema>>;
/** Answers to a questionnaire. */
export type AnswersDocument = Immutable<z.infer<typeof AnswersDocumentSchema>>;
