import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import draft06 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import type { Result } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import {
  answersToResponse,
  assessmentToObservation,
  fhirToQuestionnaire,
  observationToAssessment,
  questionnaireToFhir,
  responseToAnswers,
} from "../fhir.ts";
import type { Assessment } from "../index.ts";
import { userQuestions, workerQuestions, type AnswersDocument } from "../instruments.ts";

/** HL7's published schema, reduced; see consumers/fhir-r4/README.md. */
const schemaFile = new URL("../../../../consumers/fhir-r4/fhir-r4.schema.json", import.meta.url);
const schema: unknown = JSON.parse(readFileSync(schemaFile, "utf8"));
const ajv = new Ajv({ strict: false });
ajv.addMetaSchema(draft06);
const isFhir = ajv.compile(schema as object);

/** Synthetic. */
const assessment: Assessment = {
  decision: "housing-1",
  about: "Et sted å bo",
  date: "2026-03-02",
  phase: "decision",
  level: "individual",
  area: "housing",
  rater: { role: "user", key: "a" },
  enteredBy: "worker",
  confirmedByUser: true,
  experienced: {
    state: "placed",
    model: "arnstein",
    degree: "consultation",
    evidence: "De spurte, men det var bestemt.",
  },
  wished: { state: "placed", model: "arnstein", degree: "partnership" },
  opening: "took-part",
  factors: { "problem-exists": "user", contact: "declined" },
  influence: { state: "changed", example: "Et annet sted", decidedBy: "shared" },
};

const answers: AnswersDocument = {
  schemaVersion: "0.1",
  questionnaire: { id: "user-participation", version: "1" },
  date: "2026-03-02",
  about: "Planen",
  respondent: { role: "user" },
  enteredBy: "user",
  answers: [
    { question: "heard", answer: { state: "option", option: "partly", comment: "mest om bolig" } },
    { question: "what-mattered", answer: { state: "text", text: "et rolig sted" } },
    { question: "whose-plan", answer: { state: "declined", note: "en annen gang" } },
  ],
};

function written<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error("a resource is expected");
  return result.value;
}

describe("what is written", () => {
  it("is valid by the published R4 schema", () => {
    const states = [
      "declined",
      "not-asked",
      "could-not",
      "unknown",
      "chose-not-to-take-part",
    ] as const;
    const resources: readonly Result<object>[] = [
      questionnaireToFhir(userQuestions, "nb"),
      questionnaireToFhir(workerQuestions, "en"),
      answersToResponse(userQuestions, answers, "nn"),
      assessmentToObservation(assessment, "nb"),
      ...states.map((state) =>
        assessmentToObservation({ ...assessment, experienced: { state } }, "en"),
      ),
    ];
    for (const resource of resources) {
      expect(isFhir(written(resource)), JSON.stringify(isFhir.errors?.slice(0, 3))).toBe(true);
    }
  });

  it("would be refused by that schema with a field of our own", () => {
    const resource = { ...written(assessmentToObservation(assessment, "nb")), evidence: "x" };
    expect(isFhir(resource)).toBe(false);
  });

  it("keeps FHIR's rules that the schema doesn't say", () => {
    // R4 obs-6: dataAbsentReason only without a value; que-2: linkIds are unique.
    const absent = assessmentToObservation(
      { ...assessment, experienced: { state: "unknown" } },
      "nb",
    );
    expect(written(absent).valueCodeableConcept).toBeUndefined();
    const items = written(questionnaireToFhir(userQuestions, "nb")).item;
    const ids = items.flatMap(({ linkId, item = [] }) => [
      linkId,
      ...item.map((one) => one.linkId),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    // que-12 and enableWhen: a condition stands after the question it refers to.
    for (const { enableWhen, linkId } of items.flatMap(({ item = [] }) => item)) {
      for (const { question } of enableWhen ?? []) {
        expect(ids.indexOf(question)).toBeLessThan(ids.indexOf(linkId));
      }
    }
  });

  it("refuses to name a person, to number an answer or to require one", () => {
    const asked = JSON.stringify(questionnaireToFhir(userQuestions, "nb"));
    const given = JSON.stringify([
      answersToResponse(userQuestions, answers, "nb"),
      assessmentToObservation(assessment, "nb"),
    ]);
    expect(/"(?:required|ordinalValue|subject)":/.test(asked)).toBe(false);
    expect(/"(?:subject|performer|author|source|identifier)":/.test(given)).toBe(false);
    expect(/"value(?:Decimal|Integer|Quantity)":/.test(given)).toBe(false);
  });

  it("gives an issue for what FHIR can't hold", () => {
    const broken = { ...assessment, about: "a\u0000b", decision: "\ud800" };
    expect(assessmentToObservation(broken, "nb")).toMatchObject({
      issues: [{ code: "participation.unwritable-text" }, { path: ["about"] }],
    });
  });
});

describe("what is read", () => {
  it("is what was written", () => {
    expect(observationToAssessment(written(assessmentToObservation(assessment, "nb")))).toEqual({
      ok: true,
      value: { value: assessment, notRead: [] },
    });
    expect(responseToAnswers(written(answersToResponse(userQuestions, answers, "nb")))).toEqual({
      ok: true,
      value: { value: answers, notRead: [] },
    });
    for (const questionnaire of [userQuestions, workerQuestions]) {
      for (const language of ["nb", "nn", "en"] as const) {
        const resource = written(questionnaireToFhir(questionnaire, language));
        const read = fhirToQuestionnaire(JSON.parse(JSON.stringify(resource)));
        expect(read).toEqual({ ok: true, value: { value: questionnaire, notRead: [] } });
      }
    }
  });

  it("says what it leaves out", () => {
    const resource = written(assessmentToObservation(assessment, "nb"));
    const more = { ...resource, subject: { reference: "Patient/1" }, note: [{ text: "x" }] };
    expect(observationToAssessment(more)).toMatchObject({
      value: { notRead: ["subject", "note"] },
    });
  });

  it("refuses what may change the meaning, and what it doesn't know", () => {
    const resource = written(assessmentToObservation(assessment, "nb"));
    const [first, ...rest] = resource.component;
    const codeOf = (more: object): unknown => {
      const read = observationToAssessment({ ...resource, ...more });
      return read.ok ? "read" : read.issues[0].code;
    };
    expect(codeOf({ component: [{ ...first, modifierExtension: [] }, ...rest] })).toBe(
      "participation.modifier-extension",
    );
    const unreadable = "participation.unreadable-element";
    expect(codeOf({ status: "entered-in-error" })).toBe(unreadable);
    expect(codeOf({ effectiveDateTime: "2026-02-30" })).toBe(unreadable);
    expect(codeOf({ component: rest })).toBe(unreadable);
    expect(codeOf({ component: [...resource.component, first] })).toBe(unreadable);
    expect(codeOf({ component: [...resource.component, { code: { text: "mood" } }] })).toBe(
      unreadable,
    );
    expect(codeOf({ valueCodeableConcept: undefined })).toBe(unreadable);
    expect(codeOf({ valueCodeableConcept: { text: "partnership" } })).toBe(unreadable);
    const reason = {
      code: {
        coding: [{ system: "urn:medvirk:participation:assessment", code: "influence-reason" }],
      },
      valueString: "beside a change",
    };
    expect(codeOf({ component: [...resource.component, reason] })).toBe(unreadable);
    expect(codeOf({ resourceType: "Patient" })).toBe("participation.other-resource");
  });

  it("holds any number of issues", () => {
    const resource = written(assessmentToObservation(assessment, "nb"));
    const component = Array.from({ length: 200_000 }, () => ({}));
    const read = observationToAssessment({ ...resource, component });
    expect(read.ok ? 0 : read.issues.length).toBeGreaterThan(200_000);
  });

  it("survives what isn't a resource", () => {
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as unknown;
    const hostile: readonly unknown[] = [
      null,
      undefined,
      0,
      NaN,
      "",
      [],
      {},
      { resourceType: "Observation" },
      { resourceType: "Observation", component: deep },
      { resourceType: "QuestionnaireResponse", item: [{ item: [null, 1, {}] }] },
      { resourceType: "Questionnaire", item: [{}] },
      JSON.parse('{"__proto__":{"resourceType":"Observation"}}'),
      { resourceType: "Questionnaire", url: "urn:medvirk:participation:questionnaire:%" },
    ];
    for (const data of hostile) {
      for (const read of [observationToAssessment, responseToAnswers, fhirToQuestionnaire]) {
        expect(read(data).ok).toBe(false);
      }
    }
  });
});
