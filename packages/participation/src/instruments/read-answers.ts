import { createIssue, fail, resultOf, type Issue, type Result } from "@medvirk/core";
import * as issues from "../issues.ts";
import type { AnswersDocument, QuestionAnswer } from "../schemas/answers-schema.ts";
import { findAnswerIssues } from "./find-answer-issues.ts";
import type { Question, Questionnaire } from "./question.ts";
import { visibleQuestions } from "./visible-questions.ts";

/** A question with its answer. */
export interface ReadAnswer {
  readonly question: Question;
  /** `not-recorded` where nothing is written down; that is not the same as not asked. */
  readonly answer: QuestionAnswer | { readonly state: "not-recorded" };
  /** False where the other answers did not lead to the question; the answer is kept all the same. */
  readonly open: boolean;
}

/** Answers beside their questions. There is no total: nothing here is scored. */
export interface AnswersReading {
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** Whether the respondent entered them, or the user confirmed what was entered for him or her. */
  readonly inOwnVoice: boolean;
  /** Every question that is open or answered, in the order of the questionnaire. */
  readonly answers: readonly ReadAnswer[];
}

/**
 * Sets answers beside their questions.
 *
 * @param questionnaire - the questions that were asked, in the version that was asked
 * @param document - the answers
 * @returns each question with its answer; or every issue found:
 *   `participation.other-questionnaire`, `participation.unknown-question`,
 *   `participation.unknown-option`, `participation.answer-of-other-kind`,
 *   `participation.repeated-answer`, `participation.blank-text`,
 *   `participation.unmarked-entry-for-user`, `core.invalid-date`
 * @example
 * ```ts
 * import { readAnswers, userQuestions } from "@medvirk/participation/instruments";
 *
 * const reading = readAnswers(userQuestions, {
 *   schemaVersion: "0.1", questionnaire: { id: "user-participation", version: "1" },
 *   date: "2026-03-02", respondent: { role: "user" }, enteredBy: "user",
 *   answers: [{ question: "heard", answer: { state: "option", option: "partly" } }],
 * });
 * const heard = reading.ok && reading.value.answers.find(({ question }) => question.id === "heard");
 * heard && heard.answer.state === "option" ? heard.answer.option : null; // => "partly"
 * ```
 */
export function readAnswers(
  questionnaire: Questionnaire,
  document: AnswersDocument,
): Result<AnswersReading> {
  const { id, version } = questionnaire;
  if (document.questionnaire.id !== id || document.questionnaire.version !== version) {
    return fail(createIssue(issues.otherQuestionnaire, ["questionnaire"], { id, version }));
  }
  const found = [...findAnswerIssues(document), ...findMismatches(questionnaire, document)];
  return resultOf(found, () => {
    const answers = new Map(document.answers.map(({ question, answer }) => [question, answer]));
    const open = new Set(visibleQuestions(questionnaire, document.answers));
    const { respondent, enteredBy, confirmedByUser } = document;
    return {
      questionnaire: { id, version },
      inOwnVoice:
        respondent.role === enteredBy || (respondent.role === "user" && confirmedByUser === true),
      answers: questionnaire.questions
        .filter((question) => open.has(question) || answers.has(question.id))
        .map((question) => ({
          question,
          answer: answers.get(question.id) ?? { state: "not-recorded" },
          open: open.has(question),
        })),
    };
  });
}

function findMismatches(questionnaire: Questionnaire, document: AnswersDocument): Issue[] {
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  return document.answers.flatMap(({ question: id, answer }, index) => {
    const question = questions.get(id);
    const path = ["answers", index, "answer"];
    if (question === undefined) {
      return [createIssue(issues.unknownQuestion, ["answers", index, "question"])];
    }
    const { options } = question;
    if (answer.state === "text" && options !== undefined) {
      return [createIssue(issues.answerOfOtherKind, path)];
    }
    if (answer.state !== "option") return [];
    if (options === undefined) return [createIssue(issues.answerOfOtherKind, path)];
    if (options.some((option) => option.id === answer.option)) return [];
    const allowed = options.map((option) => option.id).join(", ");
    return [createIssue(issues.unknownOption, [...path, "option"], { allowed })];
  });
}
