import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  answersToResponse,
  assessmentToObservation,
  fhirToQuestionnaire,
  observationToAssessment,
  questionnaireToFhir,
  responseToAnswers,
} from "../fhir.ts";
import type { Assessment } from "../index.ts";
import { userQuestions, type AnswersDocument, type Questionnaire } from "../instruments.ts";

/** Any text that FHIR can hold and that says something. */
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter(
    (text) =>
      /\S/.test(text) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}]/u.test(text),
  );
const optional = { requiredKeys: [] as [] };
const note = fc.record({ note: words }, optional);
const role = fc.constantFrom("user", "worker", "proxy", "observer");
const control = fc.constantFrom("user", "worker", "shared", "other");
const nonAnswer = fc.tuple(fc.constantFrom("declined", "not-asked", "could-not", "unknown"), note);
const absent = nonAnswer.map(([state, more]) => ({ state, ...more }));
const degree = fc.record({ state: fc.constant("placed"), model: words, degree: words });
const day = fc.date({
  min: new Date("1990-01-01"),
  max: new Date("2090-01-01"),
  noInvalidDate: true,
});
const date = day.map((value) => value.toISOString().slice(0, 10));
const more = fc.record({ input: words, decidedBy: control }, optional);
const factor = fc.oneof(control, fc.constantFrom("declined", "not-asked", "could-not", "unknown"));

const assessments: fc.Arbitrary<Assessment> = fc.record(
  {
    decision: words,
    about: words,
    date,
    phase: fc.constantFrom(
      "problem-definition",
      "planning",
      "decision",
      "implementation",
      "evaluation",
    ),
    level: fc.constantFrom("individual", "service", "system", "political"),
    area: words,
    decisionType: words,
    service: words,
    rater: fc.record({ role, key: words }, { requiredKeys: ["role"] }),
    enteredBy: role,
    confirmedByUser: fc.boolean(),
    experienced: fc.oneof(
      fc.record({ state: fc.constant("placed"), model: words, degree: words, evidence: words }),
      note.map((own) => ({ state: "chose-not-to-take-part" as const, ...own })),
      absent,
    ),
    wished: fc.oneof(
      degree,
      fc
        .tuple(fc.constantFrom("as-now", "others-may-decide"), note)
        .map(([state, own]) => ({ state, ...own })),
      absent,
    ),
    answerToProposal: fc.constantFrom(
      "as-proposed",
      "with-changes",
      "against",
      "own-proposal",
      "no-answer",
    ),
    opening: fc.constantFrom("took-part", "was-open", "was-closed"),
    factors: fc
      .record({ "problem-exists": factor, "act-or-not": factor, contact: factor }, optional)
      .filter((given) => Object.keys(given).length > 0),
    influence: fc.oneof(
      fc
        .tuple(words, more)
        .map(([example, own]) => ({ state: "changed" as const, example, ...own })),
      fc
        .tuple(words, more)
        .map(([reason, own]) => ({ state: "not-changed" as const, reason, ...own })),
      fc.constant({ state: "not-documented" as const }),
    ),
    raisedFlags: fc.array(
      fc.record({ flag: fc.constantFrom("conditions", "token-choice", "box-ticked"), note: words }),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: ["decision", "date", "rater", "enteredBy", "experienced"] },
);

test.prop([assessments, fc.constantFrom("nb", "nn", "en")])(
  "an assessment comes back from an Observation as it was, over the wire",
  (assessment, language) => {
    const written = assessmentToObservation(assessment, language);
    const wire: unknown = JSON.parse(JSON.stringify(written.ok ? written.value : written));
    expect(observationToAssessment(wire)).toEqual({
      ok: true,
      value: { value: assessment, notRead: [] },
    });
  },
);

const answered = userQuestions.questions.map(({ id, options }) => {
  const offered = options?.map((option) => option.id);
  const given =
    offered === undefined
      ? words.map((text) => ({ state: "text" as const, text }))
      : fc
          .tuple(fc.constantFrom(...offered), fc.record({ comment: words }, optional))
          .map(([option, own]) => ({ state: "option" as const, option, ...own }));
  return fc.oneof(given, absent).map((answer) => ({ question: id, answer }));
});
const documents: fc.Arbitrary<AnswersDocument> = fc.record({
  schemaVersion: fc.constant("0.1" as const),
  questionnaire: fc.constant({ id: "user-participation", version: "1" }),
  date,
  about: words,
  respondent: fc.record({ role, key: words }, { requiredKeys: ["role"] }),
  enteredBy: role,
  confirmedByUser: fc.boolean(),
  answers: fc
    .tuple(fc.tuple(...answered), fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }))
    .map(([all, kept]) => all.filter((_, index) => kept[index])),
});

test.prop([documents], { numRuns: 50 })(
  "answers come back from a QuestionnaireResponse as they were",
  (document) => {
    const written = answersToResponse(userQuestions, document, "nb");
    const wire: unknown = JSON.parse(JSON.stringify(written.ok ? written.value : written));
    expect(responseToAnswers(wire)).toEqual({ ok: true, value: { value: document, notRead: [] } });
  },
);

const localized = fc
  .tuple(words, words, words, fc.record({ se: words, uk: words }, optional))
  .map(([nb, nn, en, own]) => ({ ...own, nb, nn, en }));
const ids = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1)}`);
const questionnaires: fc.Arbitrary<Questionnaire> = fc
  .tuple(words, localized, fc.integer({ min: 1, max: 4 }), words)
  .map(([id, text, count, origin]) => ({
    id,
    version: "1",
    audience: "worker" as const,
    title: text,
    introduction: text,
    themes: ids("theme", count).map((theme) => ({ id: theme, label: text })),
    questions: ids("theme", count).flatMap((theme) => [
      { id: `${theme}-a`, theme, text, options: [{ id: origin, label: text }] },
      {
        id: `${theme}-b`,
        theme,
        text,
        origin,
        askWhen: { question: `${theme}-a`, option: origin },
      },
    ]),
    citations: [
      { source: origin, verified: false as const },
      { source: id, year: 2026, locator: origin, verified: "2026-11-22", note: text },
    ],
  }));

test.prop([questionnaires, fc.constantFrom("nb" as const, "nn" as const, "en" as const)])(
  "a municipality's own questionnaire comes back as it was, further languages included",
  (questionnaire, language) => {
    const written = questionnaireToFhir(questionnaire, language);
    const wire: unknown = JSON.parse(JSON.stringify(written.ok ? written.value : written));
    expect(fhirToQuestionnaire(wire)).toEqual({
      ok: true,
      value: { value: questionnaire, notRead: [] },
    });
  },
);
