import { escapeMarkup, pickText } from "@medvirk/core";
import type { Questionnaire } from "./question.ts";
import { renderForm } from "./render-form.ts";

/**
 * Writes a questionnaire as a page of its own, ready to be printed.
 *
 * @param questionnaire - the questions
 * @param language - `nb`, `nn` or `en`; bokmål where the language is missing
 * @param readers - who may read the answers, in plain words
 * @returns an HTML document that loads nothing
 * @throws MedvirkError `participation.no-readers` where nothing says who may read the answers
 * @example
 * ```ts
 * import { renderFormPage, workerQuestions } from "@medvirk/participation/instruments";
 *
 * renderFormPage(workerQuestions, "en", "Only you").startsWith('<!doctype html>\n<html lang="en">'); // => true
 * ```
 */
export function renderFormPage(
  questionnaire: Questionnaire,
  language: string,
  readers: string,
): string {
  const title = escapeMarkup(pickText(questionnaire.title, language));
  const written = Object.hasOwn(questionnaire.title, language) ? language : "nb";
  return [
    "<!doctype html>",
    `<html lang="${escapeMarkup(written)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    "<style>h1{max-width:42rem;margin:2rem auto 1rem;font:600 1.6rem/1.25 system-ui,sans-serif}@media print{h1{max-width:none}}@media screen and (prefers-color-scheme:dark){body{color:#eef1f5;background:#171c23}}</style>",
    "</head>",
    `<body><main><h1>${title}</h1>`,
    renderForm(questionnaire, { language, idPrefix: "q", readers }),
    "</main></body>",
    "</html>",
  ].join("\n");
}
