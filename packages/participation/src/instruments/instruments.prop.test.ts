import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  readAnswers,
  userQuestions,
  visibleQuestions,
  type AnswersDocument,
} from "../instruments.ts";

const { questions } = userQuestions;
const answer = fc
  .constantFrom(...questions)
  .chain(({ id, options }) =>
    fc
      .oneof(
        fc.constant({ state: "declined" as const }),
        options === undefined
          ? fc
              .string({ minLength: 1 })
              .map((text) => ({ state: "text" as const, text: `x${text}` }))
          : fc
              .constantFrom(...options)
              .map((option) => ({ state: "option" as const, option: option.id })),
      )
      .map((given) => ({ question: id, answer: given })),
  );
const answers = fc.uniqueArray(answer, { selector: ({ question }) => question });
const ids = (given: AnswersDocument["answers"]): readonly string[] =>
  visibleQuestions(userQuestions, given).map(({ id }) => id);

test.prop([answers])("questions that wait for nothing are always open, in their order", (given) => {
  const open = ids(given);
  const always = questions.filter(({ askWhen }) => askWhen === undefined).map(({ id }) => id);
  expect(open).toEqual(expect.arrayContaining(always));
  expect(open).toEqual(questions.map(({ id }) => id).filter((id) => open.includes(id)));
});

test.prop([answers])("the order of the answers changes nothing", (given) => {
  expect(ids([...given].reverse())).toEqual(ids(given));
});

test.prop([answers])("no answer is lost, and none is changed", (given) => {
  const document: AnswersDocument = {
    schemaVersion: "0.1",
    questionnaire: { id: userQuestions.id, version: userQuestions.version },
    date: "2026-03-02",
    respondent: { role: "user" },
    enteredBy: "user",
    answers: given,
  };
  const frozen = JSON.stringify(document);
  const reading = readAnswers(userQuestions, document);
  const read = reading.ok ? reading.value.answers : [];
  for (const { question, answer: one } of given) {
    expect(read.find((other) => other.question.id === question)?.answer).toBe(one);
  }
  expect(JSON.stringify(document)).toBe(frozen);
});
