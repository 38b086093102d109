import { resultOf, type Result } from "@medvirk/core";
import type { Question, Questionnaire } from "../instruments/question.ts";
import { audienceUrl, originUrl, writeCitation } from "./citation-extension.ts";
import type { FhirQuestionnaire, FhirQuestionnaireItem } from "./resource.ts";
import { questionnaireSystem, themePrefix } from "./systems.ts";
import { translationsOf, wordingOf } from "./translations.ts";
import { findUnwritableTexts } from "./unwritable-texts.ts";

/**
 * Writes a questionnaire as FHIR R4 Questionnaire, in one language with the others beside it.
 *
 * A theme is a group, a question that waits for an answer is enabled by it, and no question is
 * required.
 *
 * @param questionnaire - the questions; those of a theme stand together
 * @param language - of the texts themselves: `nb`, `nn` or `en`
 * @returns the resource; or `participation.unwritable-text` for each text that FHIR can't hold
 * @source HL7 FHIR R4 (4.0.1), Questionnaire, and its extension for translations
 * @example
 * ```ts
 * import { questionnaireToFhir } from "@medvirk/participation/fhir";
 * import { userQuestions } from "@medvirk/participation/instruments";
 *
 * const written = questionnaireToFhir(userQuestions, "nn");
 * written.ok && written.value.url; // => "urn:medvirk:participation:questionnaire:user-participation"
 * ```
 */
export function questionnaireToFhir(
  questionnaire: Questionnaire,
  language: "nb" | "nn" | "en",
): Result<FhirQuestionnaire> {
  const { id, version, title, introduction, themes, questions, citations } = questionnaire;
  return resultOf(findUnwritableTexts(questionnaire), () => ({
    resourceType: "Questionnaire",
    language,
    url: `${questionnaireSystem}${encodeURIComponent(id)}`,
    version,
    status: "active",
    title: wordingOf(title, language),
    _title: translationsOf(title, language),
    description: wordingOf(introduction, language),
    _description: translationsOf(introduction, language),
    extension: [
      { url: audienceUrl, valueCode: questionnaire.audience },
      ...citations.map(writeCitation),
    ],
    item: themes.map((theme) => ({
      linkId: `${themePrefix}${theme.id}`,
      text: wordingOf(theme.label, language),
      _text: translationsOf(theme.label, language),
      type: "group",
      item: questions
        .filter((question) => question.theme === theme.id)
        .map((question) => writeQuestion(question, questionnaire, language)),
    })),
  }));
}

function writeQuestion(
  { id, text, options, askWhen, origin }: Question,
  questionnaire: Questionnaire,
  language: string,
): FhirQuestionnaireItem {
  return {
    linkId: id,
    text: wordingOf(text, language),
    _text: translationsOf(text, language),
    type: options === undefined ? "text" : "choice",
    ...(origin === undefined ? {} : { extension: [{ url: originUrl, valueString: origin }] }),
    ...(askWhen === undefined
      ? {}
      : {
          enableWhen: [
            {
              question: askWhen.question,
              operator: "=",
              answerCoding: {
                system: optionSystem(questionnaire.id, askWhen.question),
                code: encodeURIComponent(askWhen.option),
              },
            },
          ],
        }),
    ...(options === undefined
      ? {}
      : {
          answerOption: options.map((option) => ({
            valueCoding: {
              system: optionSystem(questionnaire.id, id),
              code: encodeURIComponent(option.id),
              display: wordingOf(option.label, language),
              _display: translationsOf(option.label, language),
            },
          })),
        }),
  };
}

/**
 * Names the code system of a question's options.
 *
 * @param questionnaireId - the questionnaire
 * @param questionId - the question
 * @returns the system
 * @internal
 */
export function optionSystem(questionnaireId: string, questionId: string): string {
  return `${questionnaireSystem}${encodeURIComponent(questionnaireId)}:${encodeURIComponent(questionId)}`;
}
