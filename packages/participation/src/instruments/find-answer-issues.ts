import { createIssue, invalidDate, isPlainDate, type Issue } from "@medvirk/core";
import * as issues from "../issues.ts";
import type { AnswersDocument } from "../schemas/answers-schema.ts";

/**
 * Finds what is wrong with answers whatever the questionnaire is.
 *
 * @param document - the answers
 * @returns `participation.repeated-answer`, `participation.blank-text`,
 *   `participation.unmarked-entry-for-user`, `core.invalid-date`
 * @internal
 */
export function findAnswerIssues(document: AnswersDocument): readonly Issue[] {
  const found: Issue[] = [];
  const { respondent, enteredBy, confirmedByUser } = document;
  if (!isPlainDate(document.date)) found.push(createIssue(invalidDate, ["date"]));
  const given = document.answers.some(({ answer }) => isGiven(answer.state));
  const byOther = respondent.role === "user" && enteredBy !== "user";
  if (byOther && confirmedByUser === undefined && given) {
    found.push(createIssue(issues.unmarkedEntryForUser, ["confirmedByUser"]));
  }
  const seen = new Map<string, number>();
  document.answers.forEach(({ question, answer }, index) => {
    const first = seen.get(question);
    if (first === undefined) seen.set(question, index);
    else found.push(createIssue(issues.repeatedAnswer, ["answers", index], { first: first + 1 }));
    if (answer.state === "text" && !/\S/.test(answer.text)) {
      found.push(createIssue(issues.blankText, ["answers", index, "answer", "text"]));
    }
  });
  return found;
}

/** Anyone may record that a question was not asked or not answered; an answer is one's own. */
function isGiven(state: AnswersDocument["answers"][number]["answer"]["state"]): boolean {
  return state === "text" || state === "option";
}
