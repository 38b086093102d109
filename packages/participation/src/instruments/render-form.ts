import { escapeMarkup, formatText, MedvirkError, pickText } from "@medvirk/core";
import { formStyle } from "./form-style.ts";
import { formWords } from "./form-words.ts";
import type { Questionnaire } from "./question.ts";
import { renderQuestion } from "./render-question.ts";

/** How a form is written. */
export interface FormOptions {
  /** `nb`, `nn` or `en`; bokmål where the language is missing. */
  readonly language: string;
  /** Starts every id and name, so that two forms can stand on one page: a letter, then letters, digits, `-` or `_`. */
  readonly idPrefix: string;
  /** Who may read the answers, in plain words; it stands at the top. */
  readonly readers: string;
}

/**
 * Writes a questionnaire as an accessible form, to be filled in on a screen or on paper.
 *
 * Every question can be declined, none is required, and a question that waits for an answer says
 * so in words. There is no script and no address it is sent to: that is the caller's.
 *
 * @param questionnaire - the questions
 * @param options - language, ids, and who may read the answers
 * @returns a `<form>` with its style; every text is escaped
 * @throws MedvirkError `participation.invalid-id-prefix` for another prefix,
 *   `participation.no-readers` where nothing says who may read the answers
 * @example
 * ```ts
 * import { renderForm, userQuestions } from "@medvirk/participation/instruments";
 *
 * const html = renderForm(userQuestions, { language: "nn", idPrefix: "plan", readers: "Du og Kari" });
 * html.includes("Vart du høyrd?"); // => true
 * html.includes(" required"); // => false
 * ```
 */
export function renderForm(questionnaire: Questionnaire, options: FormOptions): string {
  const { language, idPrefix, readers } = options;
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) {
    throw new MedvirkError(
      "participation.invalid-id-prefix",
      "Give a prefix of a letter, then letters, digits, - or _.",
    );
  }
  if (!/\S/.test(readers)) {
    throw new MedvirkError("participation.no-readers", "Say who may read the answers.");
  }
  const text = (words: Questionnaire["title"]): string => escapeMarkup(pickText(words, language));
  const numbers = new Map(questionnaire.questions.map(({ id }, index) => [id, index + 1]));
  const readersLine = formatText(pickText(formWords.readers, language), { readers }, language);
  return [
    `<form class="${idPrefix}-form">`,
    `<style>${formStyle(idPrefix)}</style>`,
    `<p>${text(questionnaire.introduction)}</p>`,
    `<p>${escapeMarkup(readersLine)}</p>`,
    ...questionnaire.themes.flatMap(({ id, label }, index) => [
      `<section aria-labelledby="${idPrefix}-theme-${String(index + 1)}">`,
      `<h2 id="${idPrefix}-theme-${String(index + 1)}">${text(label)}</h2>`,
      ...questionnaire.questions
        .filter(({ theme }) => theme === id)
        .map((question) => renderQuestion(question, questionnaire, numbers, options)),
      "</section>",
    ]),
    "</form>",
  ].join("\n");
}
