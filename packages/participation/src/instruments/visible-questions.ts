import type { AnswersDocument } from "../schemas/answers-schema.ts";
import type { Question, Questionnaire } from "./question.ts";

/**
 * Gives the questions that are to be asked, after the answers so far.
 *
 * A question that waits for an answer to another one is open once that answer was given, and while
 * the other question is open itself.
 *
 * @param questionnaire - the questions; one that waits stands after the one it waits for
 * @param answers - the answers so far, in any order; empty to begin with
 * @returns the open questions, in the order of the questionnaire
 * @example
 * ```ts
 * import { userQuestions, visibleQuestions, type AnswersDocument } from "@medvirk/participation/instruments";
 *
 * const isOpen = (answers: AnswersDocument["answers"]) =>
 *   visibleQuestions(userQuestions, answers).some(({ id }) => id === "what-was-told");
 * isOpen([]); // => false
 * isOpen([{ question: "told-benefits-and-limits", answer: { state: "option", option: "yes" } }]); // => true
 * ```
 */
export function visibleQuestions(
  questionnaire: Questionnaire,
  answers: AnswersDocument["answers"],
): readonly Question[] {
  const chosen = new Map<string, string>();
  for (const { question, answer } of answers) {
    if (answer.state === "option") chosen.set(question, answer.option);
  }
  const open = new Set<string>();
  return questionnaire.questions.filter(({ id, askWhen }) => {
    const isOpen =
      askWhen === undefined ||
      (open.has(askWhen.question) && chosen.get(askWhen.question) === askWhen.option);
    if (isOpen) open.add(id);
    return isOpen;
  });
}
