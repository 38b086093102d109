import type { SchemaDefinition } from "@medvirk/core/schemas";
import * as issues from "../issues.ts";
import { AnswersDocumentSchema } from "./answers-schema.ts";

/** The published schema of answers to a questionnaire. The example is synthetic. */
export const answersDefinition: SchemaDefinition = {
  package: "participation",
  name: "answers",
  version: "0.1",
  title: {
    nb: "Svar på et spørreskjema om medvirkning",
    nn: "Svar på eit spørjeskjema om medverknad",
    en: "Answers to a questionnaire on participation",
  },
  description: {
    nb: "Hvert svar som tekst eller valg, eller hvorfor det ikke finnes. Ingenting får poeng.",
    nn: "Kvart svar som tekst eller val, eller kvifor det ikkje finst. Ingenting får poeng.",
    en: "Each answer as text or choice, or why there is none. Nothing is scored.",
  },
  schema: AnswersDocumentSchema,
  rules: [
    { code: issues.repeatedAnswer.code, text: issues.repeatedAnswer.texts },
    { code: issues.unmarkedEntryForUser.code, text: issues.unmarkedEntryForUser.texts },
  ],
  examples: [
    {
      schemaVersion: "0.1",
      questionnaire: { id: "user-participation", version: "1" },
      date: "2026-03-02",
      about: "Planen fra januar",
      respondent: { role: "user" },
      enteredBy: "worker",
      confirmedByUser: true,
      answers: [
        {
          question: "heard",
          answer: { state: "option", option: "partly", comment: "Mest om bolig" },
        },
        { question: "what-mattered", answer: { state: "text", text: "Et rolig sted å bo." } },
        { question: "whose-plan", answer: { state: "declined" } },
      ],
    },
  ],
};
