import { fail, succeed, type Issue, type IssuePath, type Result } from "@medvirk/core";
import type {
  AnswerOption,
  Question,
  Questionnaire,
  QuestionTheme,
} from "../instruments/question.ts";
import { audienceUrl, citationUrl, originUrl, readCitation } from "./citation-extension.ts";
import {
  checkResource,
  decoded,
  fieldOf,
  listOf,
  notReadOf,
  textOf,
  unreadable,
} from "./read-tree.ts";
import type { FhirRead } from "./resource.ts";
import { questionnaireSystem, themePrefix } from "./systems.ts";
import { readTranslated } from "./translations.ts";

/**
 * Reads a questionnaire back from a FHIR R4 Questionnaire that `questionnaireToFhir` wrote, or that
 * keeps to the same form: groups of text and choice questions, in bokmål, nynorsk and English.
 *
 * @param resource - parsed JSON, from anywhere
 * @returns the questionnaire, and the elements that have no place in it; or every issue found:
 *   `participation.other-resource`, `participation.modifier-extension`,
 *   `participation.unreadable-element`
 * @source HL7 FHIR R4 (4.0.1), Questionnaire, and its extension for translations
 * @example
 * ```ts
 * import { fhirToQuestionnaire, questionnaireToFhir } from "@medvirk/participation/fhir";
 * import { userQuestions } from "@medvirk/participation/instruments";
 *
 * const written = questionnaireToFhir(userQuestions, "en");
 * const read = fhirToQuestionnaire(written.ok ? written.value : null);
 * read.ok && read.value.value.questions.length === userQuestions.questions.length; // => true
 * ```
 */
export function fhirToQuestionnaire(resource: unknown): Result<FhirRead<Questionnaire>> {
  const [wrong] = checkResource(resource, "Questionnaire");
  if (wrong !== undefined) return fail(wrong);
  const language = textOf(resource, "language") ?? "nb";
  const url = textOf(resource, "url") ?? "";
  const id = url.startsWith(questionnaireSystem)
    ? decoded(url.slice(questionnaireSystem.length))
    : undefined;
  const version = textOf(resource, "version");
  const title = readTranslated(resource, "title", language);
  const introduction = readTranslated(resource, "description", language);
  const extensions = listOf(resource, "extension");
  const audience = extensions.find((extension) => textOf(extension, "url") === audienceUrl);
  const issues: Issue[] = [];
  const { themes, questions } = readItems(resource, language, issues);
  const citations = extensions
    .filter((extension) => textOf(extension, "url") === citationUrl)
    .flatMap((extension) => readCitation(extension) ?? []);
  const [first, ...others] = issues;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  if (id === undefined || id === "") return fail(unreadable(["url"], `${questionnaireSystem}…`));
  if (version === undefined) return fail(unreadable(["version"], "text"));
  if (title === undefined) return fail(unreadable(["title"], "nb, nn, en"));
  if (introduction === undefined) return fail(unreadable(["description"], "nb, nn, en"));
  const address = textOf(audience, "valueCode");
  if (address !== "user" && address !== "worker") {
    return fail(unreadable(["extension"], "user, worker"));
  }
  return succeed({
    value: { id, version, audience: address, title, introduction, themes, questions, citations },
    notRead: notReadOf(resource, [
      "resourceType",
      "language",
      "url",
      "version",
      "status",
      "title",
      "_title",
      "description",
      "_description",
      "extension",
      "item",
    ]),
  });
}

function readItems(
  resource: unknown,
  language: string,
  issues: Issue[],
): { readonly themes: readonly QuestionTheme[]; readonly questions: readonly Question[] } {
  const themes: QuestionTheme[] = [];
  const questions: Question[] = [];
  listOf(resource, "item").forEach((group, index) => {
    const linkId = textOf(group, "linkId");
    const id = linkId?.startsWith(themePrefix) ? linkId.slice(themePrefix.length) : linkId;
    const label = readTranslated(group, "text", language);
    if (id === undefined || label === undefined || fieldOf(group, "type") !== "group") {
      issues.push(unreadable(["item", index], "a group with linkId and text in nb, nn, en"));
      return;
    }
    themes.push({ id, label });
    listOf(group, "item").forEach((item, place) => {
      const question = readQuestion(item, id, language, ["item", index, "item", place], issues);
      if (question !== undefined) questions.push(question);
    });
  });
  return { themes, questions };
}

function readQuestion(
  item: unknown,
  theme: string,
  language: string,
  path: IssuePath,
  issues: Issue[],
): Question | undefined {
  const id = textOf(item, "linkId");
  const text = readTranslated(item, "text", language);
  const type = fieldOf(item, "type");
  const options = listOf(item, "answerOption").map((option) => readOption(option, language));
  const known = options.filter((option) => option !== undefined);
  const conditions = listOf(item, "enableWhen");
  const askWhen = conditions.length === 1 ? readCondition(conditions[0]) : undefined;
  if (
    id === undefined ||
    text === undefined ||
    (type !== "text" && type !== "choice") ||
    known.length < options.length ||
    (type === "choice") !== options.length > 0 ||
    (askWhen === undefined && conditions.length > 0) ||
    listOf(item, "item").length > 0
  ) {
    issues.push(
      unreadable(path, "a text or choice question in nb, nn, en, with one condition at most"),
    );
    return undefined;
  }
  const origin = listOf(item, "extension").find((part) => textOf(part, "url") === originUrl);
  const from = textOf(origin, "valueString");
  return {
    id,
    theme,
    text,
    ...(type === "choice" ? { options: known } : {}),
    ...(askWhen === undefined ? {} : { askWhen }),
    ...(from === undefined ? {} : { origin: from }),
  };
}

function readOption(option: unknown, language: string): AnswerOption | undefined {
  const coding = fieldOf(option, "valueCoding");
  const id = decoded(textOf(coding, "code") ?? "");
  const label = readTranslated(coding, "display", language);
  return id === undefined || id === "" || label === undefined ? undefined : { id, label };
}

function readCondition(condition: unknown): Question["askWhen"] {
  const question = textOf(condition, "question");
  const option = decoded(textOf(fieldOf(condition, "answerCoding"), "code") ?? "");
  return question === undefined ||
    option === undefined ||
    option === "" ||
    fieldOf(condition, "operator") !== "="
    ? undefined
    : { question, option };
}
