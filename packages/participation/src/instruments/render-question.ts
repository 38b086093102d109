import { escapeMarkup, formatText, pickText } from "@medvirk/core";
import { formWords } from "./form-words.ts";
import type { Question, Questionnaire } from "./question.ts";
import type { FormOptions } from "./render-form.ts";

/**
 * Writes one question with its answers, and the two ways not to answer.
 *
 * @param question - the question
 * @param questionnaire - where it stands
 * @param numbers - the number of each question on the sheet
 * @param options - of the form
 * @returns a fieldset
 * @internal
 */
export function renderQuestion(
  question: Question,
  questionnaire: Questionnaire,
  numbers: ReadonlyMap<string, number>,
  options: FormOptions,
): string {
  const number = numbers.get(question.id) ?? 0;
  const id = `${options.idPrefix}-${String(number)}`;
  const hint = hintOf(question, questionnaire, numbers, options.language);
  const describedBy = hint === "" ? "" : ` aria-describedby="${id}-hint"`;
  const text = escapeMarkup(pickText(question.text, options.language));
  const say = (words: Question["text"]): string => escapeMarkup(pickText(words, options.language));
  const choice = (value: string, label: string): string =>
    `<label class="choice"><input type="radio" name="${id}" value="${value}"> ${label}</label>`;
  const field = (name: string, label: string, rows: number): string =>
    `<textarea name="${name}" rows="${String(rows)}" aria-label="${label}"></textarea>`;
  return [
    `<fieldset class="question" data-question="${escapeMarkup(question.id)}"${describedBy}>`,
    `<legend>${String(number)}. ${text}</legend>`,
    ...(hint === "" ? [] : [`<p class="hint" id="${id}-hint">${escapeMarkup(hint)}</p>`]),
    ...(question.options === undefined
      ? [field(`${id}-text`, text, 3)]
      : question.options.map((option) =>
          choice(`option:${escapeMarkup(option.id)}`, say(option.label)),
        )),
    choice("declined", say(formWords.declined)),
    choice("could-not", say(formWords.couldNot)),
    ...(question.options === undefined
      ? []
      : [
          `<label><span class="hint">${say(formWords.comment)}</span>`,
          `<textarea name="${id}-comment" rows="2"></textarea></label>`,
        ]),
    "</fieldset>",
  ].join("\n");
}

function hintOf(
  { askWhen }: Question,
  questionnaire: Questionnaire,
  numbers: ReadonlyMap<string, number>,
  language: string,
): string {
  if (askWhen === undefined) return "";
  const other = questionnaire.questions.find(({ id }) => id === askWhen.question);
  const option = other?.options?.find(({ id }) => id === askWhen.option);
  const number = numbers.get(askWhen.question);
  if (option === undefined || number === undefined) return "";
  return formatText(
    pickText(formWords.askedWhen, language),
    { option: pickText(option.label, language), number },
    language,
  );
}
