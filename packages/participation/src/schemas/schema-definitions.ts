import type { SchemaDefinition } from "@medvirk/core/schemas";
import * as issues from "../issues.ts";
import {
  AssessmentsDocumentSchema,
  type AssessmentsDocument,
} from "./assessments-document-schema.ts";

/** Synthetic: the same decision as the user and the worker saw it. */
const example: AssessmentsDocument = {
  schemaVersion: "0.1",
  assessments: [
    {
      decision: "housing-1",
      about: "Hvor jeg skal bo etter oppholdet",
      date: "2026-03-02",
      phase: "decision",
      level: "individual",
      area: "housing",
      rater: { role: "user" },
      enteredBy: "user",
      experienced: {
        state: "placed",
        model: "arnstein",
        degree: "consultation",
        evidence: "De spurte hva jeg ville, men det var bestemt fra før.",
      },
      wished: { state: "placed", model: "arnstein", degree: "partnership" },
      factors: { "problem-exists": "user", "choice-of-help": "worker", contact: "shared" },
    },
    {
      decision: "housing-1",
      date: "2026-03-03",
      phase: "decision",
      level: "individual",
      area: "housing",
      rater: { role: "worker" },
      enteredBy: "worker",
      experienced: {
        state: "placed",
        model: "arnstein",
        degree: "partnership",
        evidence: "Vi gikk gjennom to boliger sammen og ble enige om den ene.",
      },
      influence: {
        state: "changed",
        input: "Ikke i sentrum",
        example: "Vi søkte om bolig utenfor sentrum i stedet for den ledige.",
        decidedBy: "shared",
      },
    },
  ],
};

/** The published schemas of the package. */
export const schemaDefinitions: readonly SchemaDefinition[] = [
  {
    package: "participation",
    name: "assessments",
    version: "0.1",
    title: {
      nb: "Vurderinger av brukermedvirkning",
      nn: "Vurderingar av brukarmedverknad",
      en: "Assessments of user participation",
    },
    description: {
      nb: "Hver vurderers syn på hver beslutning, hver for seg: opplevd og ønsket grad, hvem som bestemte hva, og hva som ble endret.",
      nn: "Synet til kvar vurderar på kvar avgjerd, kvar for seg: opplevd og ønskt grad, kven som bestemte kva, og kva som vart endra.",
      en: "Each rater's view of each decision, apart: experienced and wished degree, who decided what, and what changed.",
    },
    schema: AssessmentsDocumentSchema,
    rules: [
      { code: issues.unknownModel.code, text: issues.unknownModel.texts },
      { code: issues.unknownDegree.code, text: issues.unknownDegree.texts },
      { code: issues.degreeOfOtherModel.code, text: issues.degreeOfOtherModel.texts },
      { code: issues.repeatedAssessment.code, text: issues.repeatedAssessment.texts },
      { code: issues.unmarkedEntryForUser.code, text: issues.unmarkedEntryForUser.texts },
      { code: issues.wishNotByUser.code, text: issues.wishNotByUser.texts },
      { code: issues.abstentionNotByUser.code, text: issues.abstentionNotByUser.texts },
    ],
    examples: [example],
  },
];
