import type { SchemaDefinition } from "@medvirk/core/schemas";
import * as issues from "../issues.ts";
import { answersDefinition } from "./answers-definition.ts";
import {
  AssessmentsDocument01Schema,
  AssessmentsDocumentSchema,
  type AssessmentsDocument,
  type AssessmentsDocument01,
} from "./assessments-document-schema.ts";

/** Synthetic: the same decision as the user and the worker saw it. */
const example01: AssessmentsDocument01 = {
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

/** Synthetic: the same, with a later day, a scale of one's own and a situation to talk about. */
const example: AssessmentsDocument = {
  schemaVersion: "0.2",
  models: [
    {
      id: "our-words",
      version: "1",
      name: { nb: "Våre ord", nn: "Orda våre", en: "Our words" },
      members: [
        { id: "told", label: { nb: "Fikk vite", nn: "Fekk vite", en: "Was told" } },
        { id: "with", label: { nb: "Var med", nn: "Var med", en: "Was in on it" } },
      ],
      citations: [{ source: "Syntetisk eksempel", verified: false }],
    },
  ],
  assessments: [
    {
      decision: "housing-1",
      about: "Hvor jeg skal bo etter oppholdet",
      date: "2026-03-02",
      phase: "decision",
      level: "individual",
      area: "housing",
      decisionType: "action",
      service: "booppfolging",
      rater: { role: "user" },
      enteredBy: "user",
      experienced: {
        state: "placed",
        model: "our-words",
        degree: "told",
        evidence: "De spurte hva jeg ville, men det var bestemt fra før.",
      },
      answerToProposal: "as-proposed",
      raisedFlags: [{ flag: "token-choice", note: "Jeg fikk velge farge på veggen." }],
    },
    {
      decision: "housing-1",
      date: "2026-05-04",
      phase: "decision",
      rater: { role: "user" },
      enteredBy: "user",
      experienced: {
        state: "placed",
        model: "our-words",
        degree: "with",
        evidence: "Vi så på to leiligheter, og jeg sa nei til den ene.",
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
    schema: AssessmentsDocument01Schema,
    rules: [
      { code: issues.unknownModel.code, text: issues.unknownModel.texts },
      { code: issues.unknownDegree.code, text: issues.unknownDegree.texts },
      { code: issues.degreeOfOtherModel.code, text: issues.degreeOfOtherModel.texts },
      { code: issues.repeatedAssessment.code, text: issues.repeatedAssessment.texts },
      { code: issues.unmarkedEntryForUser.code, text: issues.unmarkedEntryForUser.texts },
      { code: issues.wishNotByUser.code, text: issues.wishNotByUser.texts },
      { code: issues.abstentionNotByUser.code, text: issues.abstentionNotByUser.texts },
    ],
    examples: [example01],
  },
  {
    package: "participation",
    name: "assessments",
    version: "0.2",
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
      { code: issues.modelIdTaken.code, text: issues.modelIdTaken.texts },
      { code: issues.repeatedDegree.code, text: issues.repeatedDegree.texts },
      { code: issues.repeatedModel.code, text: issues.repeatedModel.texts },
    ],
    examples: [example],
  },
  answersDefinition,
];
