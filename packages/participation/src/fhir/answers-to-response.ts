import { pickText, resultOf, type Result } from "@medvirk/core";
import type { Questionnaire } from "../instruments/question.ts";
import { readAnswers, type ReadAnswer } from "../instruments/read-answers.ts";
import type { AnswersDocument } from "../schemas/answers-schema.ts";
import { absentReasons } from "./absent.ts";
import { optionSystem } from "./questionnaire-to-fhir.ts";
import type { FhirQuestionnaireResponse, FhirResponseItem } from "./resource.ts";
import { absentExtension, ownSystem, questionnaireSystem, themePrefix } from "./systems.ts";
import { findUnwritableTexts } from "./unwritable-texts.ts";

/**
 * Writes answers as FHIR R4 QuestionnaireResponse, whole, and names nobody in it.
 *
 * A question without an answer says why it has none; one that is not recorded is left out. An
 * answer to a question that the others did not lead to is kept.
 *
 * @param questionnaire - the questions that were asked
 * @param document - the answers; their order becomes that of the questionnaire
 * @param language - of the words beside the codes
 * @returns the resource; or the issues of `readAnswers`, or `participation.unwritable-text`
 * @source HL7 FHIR R4 (4.0.1), QuestionnaireResponse
 * @example
 * ```ts
 * import { answersToResponse } from "@medvirk/participation/fhir";
 * import { userQuestions } from "@medvirk/participation/instruments";
 *
 * const written = answersToResponse(userQuestions, {
 *   schemaVersion: "0.1", questionnaire: { id: "user-participation", version: "1" },
 *   date: "2026-03-02", respondent: { role: "user" }, enteredBy: "user",
 *   answers: [{ question: "heard", answer: { state: "option", option: "partly" } }],
 * }, "nb");
 * written.ok && written.value.item?.[0]?.item?.[0]?.answer?.[0]?.valueCoding?.display; // => "Delvis"
 * ```
 */
export function answersToResponse(
  questionnaire: Questionnaire,
  document: AnswersDocument,
  language: string,
): Result<FhirQuestionnaireResponse> {
  const reading = readAnswers(questionnaire, document);
  if (!reading.ok) return reading;
  const { respondent, enteredBy, confirmedByUser, about } = document;
  return resultOf(findUnwritableTexts(document), () => ({
    resourceType: "QuestionnaireResponse",
    questionnaire: `${questionnaireSystem}${encodeURIComponent(questionnaire.id)}|${questionnaire.version}`,
    status: "completed",
    authored: document.date,
    extension: [
      { url: `${ownSystem}:respondent`, valueCode: respondent.role },
      ...(respondent.key === undefined
        ? []
        : [{ url: `${ownSystem}:respondent-key`, valueString: respondent.key }]),
      { url: `${ownSystem}:entered-by`, valueCode: enteredBy },
      ...(confirmedByUser === undefined
        ? []
        : [{ url: `${ownSystem}:confirmed-by-user`, valueBoolean: confirmedByUser }]),
      ...(about === undefined ? [] : [{ url: `${ownSystem}:about`, valueString: about }]),
    ],
    item: questionnaire.themes.flatMap((theme): FhirResponseItem[] => {
      const item = reading.value.answers
        .filter(({ question }) => question.theme === theme.id)
        .flatMap((answer) => writeAnswer(answer, questionnaire.id, language));
      return item.length === 0 ? [] : [{ linkId: `${themePrefix}${theme.id}`, item }];
    }),
  }));
}

function writeAnswer(
  { question, answer }: ReadAnswer,
  questionnaireId: string,
  language: string,
): readonly FhirResponseItem[] {
  const linkId = question.id;
  if (answer.state === "not-recorded") return [];
  if (answer.state === "text") return [{ linkId, answer: [{ valueString: answer.text }] }];
  if (answer.state === "option") {
    const label = question.options?.find(({ id }) => id === answer.option)?.label;
    const valueCoding = {
      system: optionSystem(questionnaireId, question.id),
      code: encodeURIComponent(answer.option),
      ...(label === undefined ? {} : { display: pickText(label, language) }),
    };
    return [{ linkId, answer: [{ ...noteOf(answer.comment, "comment"), valueCoding }] }];
  }
  const reason = { url: absentExtension, valueCode: absentReasons[answer.state] };
  const { extension = [] } = noteOf(answer.note, "note");
  return [{ linkId, extension: [reason, ...extension] }];
}

function noteOf(
  text: string | undefined,
  name: "comment" | "note",
): Pick<FhirResponseItem, "extension"> {
  return text === undefined
    ? {}
    : { extension: [{ url: `${ownSystem}:${name}`, valueString: text }] };
}
