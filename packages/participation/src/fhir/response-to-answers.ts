import { fail, isPlainDate, succeed, type Issue, type IssuePath, type Result } from "@medvirk/core";
import type { AnswersDocument, QuestionAnswer } from "../schemas/answers-schema.ts";
import { stateOfReason } from "./absent.ts";
import { roles } from "./codes.ts";
import {
  checkResource,
  decoded,
  fieldOf,
  listOf,
  notReadOf,
  oneOf,
  textOf,
  unreadable,
} from "./read-tree.ts";
import type { FhirRead } from "./resource.ts";
import { absentExtension, ownSystem, questionnaireSystem } from "./systems.ts";

/**
 * Reads answers back from a FHIR R4 QuestionnaireResponse that `answersToResponse` wrote.
 *
 * Only the structure is checked here; `readAnswers` checks them against the questions.
 *
 * @param response - parsed JSON, from anywhere
 * @returns the answers, and the elements that have no place in them, such as `subject`; or every
 *   issue found: `participation.other-resource`, `participation.modifier-extension`,
 *   `participation.unreadable-element`
 * @source HL7 FHIR R4 (4.0.1), QuestionnaireResponse
 * @example
 * ```ts
 * import { answersToResponse, responseToAnswers } from "@medvirk/participation/fhir";
 * import { userQuestions } from "@medvirk/participation/instruments";
 *
 * const written = answersToResponse(userQuestions, {
 *   schemaVersion: "0.1", questionnaire: { id: "user-participation", version: "1" },
 *   date: "2026-03-02", respondent: { role: "user" }, enteredBy: "user",
 *   answers: [{ question: "whose-plan", answer: { state: "declined" } }],
 * }, "nb");
 * const read = responseToAnswers(written.ok ? written.value : null);
 * read.ok && read.value.value.answers; // => [{ question: "whose-plan", answer: { state: "declined" } }]
 * ```
 */
export function responseToAnswers(response: unknown): Result<FhirRead<AnswersDocument>> {
  const [wrong] = checkResource(response, "QuestionnaireResponse");
  if (wrong !== undefined) return fail(wrong);
  const issues: Issue[] = [];
  if (fieldOf(response, "status") !== "completed") issues.push(unreadable(["status"], "completed"));
  const questionnaire = readCanonical(textOf(response, "questionnaire"));
  const date = fieldOf(response, "authored");
  const extensions = listOf(response, "extension");
  const role = oneOf(extensionValue(extensions, "respondent", "valueCode"), roles);
  const enteredBy = oneOf(extensionValue(extensions, "entered-by", "valueCode"), roles);
  const key = extensionValue(extensions, "respondent-key", "valueString");
  const about = extensionValue(extensions, "about", "valueString");
  const confirmed = extensionValue(extensions, "confirmed-by-user", "valueBoolean");
  const answers = listOf(response, "item").flatMap((group, index) => {
    const items = listOf(group, "item");
    return items.length === 0
      ? readItem(group, ["item", index], issues)
      : items.flatMap((item, place) => readItem(item, ["item", index, "item", place], issues));
  });
  const [first, ...others] = issues;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  if (questionnaire === undefined) return fail(unreadable(["questionnaire"], "url|version"));
  if (!isPlainDate(date)) return fail(unreadable(["authored"], "YYYY-MM-DD"));
  if (role === undefined || enteredBy === undefined) {
    return fail(unreadable(["extension"], "respondent, entered-by"));
  }
  return succeed({
    value: {
      schemaVersion: "0.1",
      questionnaire,
      date,
      ...(typeof about === "string" ? { about } : {}),
      respondent: { role, ...(typeof key === "string" ? { key } : {}) },
      enteredBy,
      ...(typeof confirmed === "boolean" ? { confirmedByUser: confirmed } : {}),
      answers,
    },
    notRead: notReadOf(response, [
      "resourceType",
      "questionnaire",
      "status",
      "authored",
      "extension",
      "item",
    ]),
  });
}

function readCanonical(canonical = ""): AnswersDocument["questionnaire"] | undefined {
  const bar = canonical.indexOf("|");
  if (bar < 0 || !canonical.startsWith(questionnaireSystem)) return undefined;
  const id = decoded(canonical.slice(questionnaireSystem.length, bar));
  const version = canonical.slice(bar + 1);
  return id === undefined || id === "" || version === "" ? undefined : { id, version };
}

function extensionValue(extensions: readonly unknown[], name: string, key: string): unknown {
  const found = extensions.find((part) => textOf(part, "url") === `${ownSystem}:${name}`);
  return fieldOf(found, key);
}

function readItem(item: unknown, path: IssuePath, issues: Issue[]): AnswersDocument["answers"] {
  const question = textOf(item, "linkId");
  const answer = readAnswer(item);
  if (question !== undefined && answer !== undefined) return [{ question, answer }];
  issues.push(unreadable(path, "one answer, or a known reason why there is none"));
  return [];
}

function readAnswer(item: unknown): QuestionAnswer | undefined {
  const given = listOf(item, "answer");
  if (listOf(item, "item").length > 0) return undefined;
  const extensions = listOf(item, "extension");
  if (given.length === 0) {
    const reason = extensions.find((part) => textOf(part, "url") === absentExtension);
    const state = stateOfReason(fieldOf(reason, "valueCode"));
    const note = extensionValue(extensions, "note", "valueString");
    if (state === undefined) return undefined;
    return { state, ...(typeof note === "string" ? { note } : {}) };
  }
  const [answer] = given;
  if (given.length > 1) return undefined;
  const text = textOf(answer, "valueString");
  if (text !== undefined) return { state: "text", text };
  const option = decoded(textOf(fieldOf(answer, "valueCoding"), "code") ?? "");
  if (option === undefined || option === "") return undefined;
  const comment = extensionValue(listOf(answer, "extension"), "comment", "valueString");
  return { state: "option", option, ...(typeof comment === "string" ? { comment } : {}) };
}
