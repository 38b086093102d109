import { describe, expect, it } from "vitest";
import { MedvirkError, type LocalizedText } from "@medvirk/core";
import * as instruments from "../instruments.ts";
import { QuestionAnswerSchema } from "../schemas/answers-schema.ts";

const {
  dialoguePrompts,
  readAnswers,
  renderForm,
  renderFormPage,
  userQuestions,
  visibleQuestions,
} = instruments;
const { workerQuestions } = instruments;
const questionnaires = [userQuestions, workerQuestions];
const form = { language: "nb", idPrefix: "a", readers: "Du og koordinatoren" };

/** Synthetic. */
const document: instruments.AnswersDocument = {
  schemaVersion: "0.1",
  questionnaire: { id: "user-participation", version: "1" },
  date: "2026-03-02",
  respondent: { role: "user" },
  enteredBy: "user",
  answers: [
    { question: "told-benefits-and-limits", answer: { state: "option", option: "yes" } },
    { question: "heard", answer: { state: "option", option: "partly" } },
    { question: "whose-plan", answer: { state: "declined" } },
  ],
};
type Answers = instruments.AnswersDocument["answers"];
const withAnswers = (...answers: Answers): instruments.AnswersDocument => ({
  ...document,
  answers,
});

/** The items that the domain's sources name; the originals are `domain/participation.md`, section 17. */
const range = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${String(from + index)}`);
const userItems = [
  ...range("B", 17, 30),
  ...range("B", 45, 53),
  ...range("B", 64, 67),
  ...range("B", 77, 88),
  ...range("B", 97, 101),
];
const workerItems = [...range("W", 1, 16), ...range("C", 1, 9), ...range("C", 22, 25)];

describe("the question bank", () => {
  it.each([
    [userQuestions, userItems],
    [workerQuestions, workerItems],
  ])("draws on every item of the guides, and on no other", (questionnaire, items) => {
    const used = questionnaire.questions.flatMap(({ origin = "" }) => origin.split(", "));
    expect([...new Set(used)].sort()).toEqual([...items].sort());
  });

  it.each(questionnaires)(
    "has ids once, themes that stand together, conditions that can be met",
    (one) => {
      const ids = one.questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const themes = one.questions
        .map(({ theme }) => theme)
        .filter((theme, index, all) => theme !== all[index - 1]);
      expect(themes).toEqual(one.themes.map(({ id }) => id));
      for (const { id, askWhen } of one.questions) {
        if (askWhen === undefined) continue;
        const earlier = one.questions
          .slice(0, ids.indexOf(id))
          .find((other) => other.id === askWhen.question);
        expect(earlier?.options?.map((option) => option.id)).toContain(askWhen.option);
      }
    },
  );

  it("is whole in three languages, and nynorsk is nynorsk", () => {
    const texts: LocalizedText[] = [...questionnaires, ...dialoguePrompts].flatMap((one) => [
      ...("questions" in one
        ? [
            one.title,
            one.introduction,
            ...one.themes.map(({ label }) => label),
            ...one.questions.flatMap(({ text, options = [] }) => [
              text,
              ...options.map(({ label }) => label),
            ]),
          ]
        : [one.text]),
    ]);
    for (const { nb, nn, en } of texts) {
      for (const text of [nb, nn, en]) expect(text).toMatch(/\S/);
      expect(nn).not.toMatch(
        /\b(?:ikke|hva|hvem|hvordan|hvorfor|jeg|dere|noe|noen|bruker medvirkning|hvilke)\b/i,
      );
      expect(nb).not.toMatch(/\b(?:ikkje|kva|kven|korleis|kvifor|eg|nokon|noko)\b/i);
    }
  });
});

describe("visibleQuestions", () => {
  it("opens a question when its condition is met, and closes it again", () => {
    const idsOf = (answers: Answers): readonly string[] =>
      visibleQuestions(userQuestions, answers).map(({ id }) => id);
    expect(idsOf([])).not.toContain("goals-left-out");
    const no = { question: "all-goals-in", answer: { state: "option" as const, option: "no" } };
    expect(idsOf([no])).toContain("goals-left-out");
    expect(idsOf([{ ...no, answer: { state: "declined" } }])).not.toContain("goals-left-out");
  });

  it("keeps a question closed while the one it waits for is closed itself", () => {
    const options = [{ id: "yes", label: { nb: "Ja", nn: "Ja", en: "Yes" } }];
    const text = options[0]?.label ?? { nb: "", nn: "", en: "" };
    const chain = ["a", "b", "c"].map((id, index, all) => {
      const question = all[index - 1];
      const base = { id, theme: "pace", text, options };
      return question === undefined ? base : { ...base, askWhen: { question, option: "yes" } };
    });
    const yes = (question: string) => ({
      question,
      answer: { state: "option" as const, option: "yes" },
    });
    const own = { ...userQuestions, questions: chain };
    expect(visibleQuestions(own, [yes("b")]).map(({ id }) => id)).toEqual(["a"]);
    expect(visibleQuestions(own, [yes("b"), yes("a")]).map(({ id }) => id)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });
});

describe("readAnswers", () => {
  it("sets each answer beside its question", () => {
    const reading = readAnswers(userQuestions, document);
    const find = (id: string) =>
      reading.ok ? reading.value.answers.find(({ question }) => question.id === id) : undefined;
    expect(find("heard")).toMatchObject({ answer: { option: "partly" }, open: true });
    expect(find("what-was-told")).toMatchObject({ answer: { state: "not-recorded" }, open: true });
    expect(find("goals-left-out")).toBeUndefined();
  });

  it("refuses to lose an answer to a question that was not to be asked", () => {
    const answer = { state: "text" as const, text: "the one about work" };
    const reading = readAnswers(userQuestions, withAnswers({ question: "goals-left-out", answer }));
    expect(reading.ok && reading.value.answers.at(-1)).not.toBe(false);
    expect(reading).toMatchObject({
      value: {
        answers: expect.arrayContaining([
          expect.objectContaining({ answer, open: false }),
        ]) as unknown,
      },
    });
  });

  it.each<readonly [string, instruments.AnswersDocument]>([
    [
      "other-questionnaire",
      { ...document, questionnaire: { id: "user-participation", version: "2" } },
    ],
    ["unknown-question", withAnswers({ question: "mood", answer: { state: "declined" } })],
    [
      "unknown-option",
      withAnswers({ question: "heard", answer: { state: "option", option: "7" } }),
    ],
    [
      "answer-of-other-kind",
      withAnswers({ question: "heard", answer: { state: "text", text: "yes" } }),
    ],
    [
      "answer-of-other-kind",
      withAnswers({ question: "own-work", answer: { state: "option", option: "yes" } }),
    ],
    ["repeated-answer", withAnswers(...document.answers, ...document.answers)],
    ["blank-text", withAnswers({ question: "own-work", answer: { state: "text", text: " " } })],
    ["unmarked-entry-for-user", { ...document, enteredBy: "worker" }],
  ])("gives the issue %s", (code, data) => {
    expect(readAnswers(userQuestions, data)).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([
        expect.objectContaining({ code: `participation.${code}` }),
      ]) as unknown,
    });
  });

  it("refuses to let the worker's entry pass as the user's answers", () => {
    const byWorker = { ...document, enteredBy: "worker" as const };
    const voice = (confirmedByUser: boolean): unknown =>
      readAnswers(userQuestions, { ...byWorker, confirmedByUser });
    expect(voice(false)).toMatchObject({ value: { inOwnVoice: false } });
    expect(voice(true)).toMatchObject({ value: { inOwnVoice: true } });
    const silent = withAnswers({ question: "heard", answer: { state: "not-asked" } });
    expect(readAnswers(userQuestions, { ...silent, enteredBy: "worker" }).ok).toBe(true);
  });

  it("refuses to score: no answer holds a number, and no function counts them", () => {
    expect(
      QuestionAnswerSchema.safeParse({ state: "option", option: "yes", score: 1 }).success,
    ).toBe(false);
    expect(JSON.stringify(readAnswers(userQuestions, document))).not.toMatch(/:\s*-?\d/);
    for (const name of Object.keys(instruments)) {
      expect(name).not.toMatch(/score|sum|total|mean|rank|rate/i);
    }
  });
});

describe("renderForm", () => {
  const html = renderForm(userQuestions, form);

  it("refuses to require an answer, and lets every question be declined", () => {
    expect(html).not.toMatch(/\brequired\b/);
    expect(html.match(/value="declined"/g)).toHaveLength(userQuestions.questions.length);
    expect(html.match(/<fieldset/g)).toHaveLength(userQuestions.questions.length);
    expect(html.match(/<legend>/g)).toHaveLength(userQuestions.questions.length);
  });

  it("refuses to be handed out without saying who may read the answers", () => {
    expect(html).toContain("Hvem kan lese svarene: Du og koordinatoren");
    expect(() => renderForm(userQuestions, { ...form, readers: " " })).toThrow(MedvirkError);
  });

  it("refuses to send anything: no script, no action, no address", () => {
    expect(renderFormPage(userQuestions, "nb", "deg")).not.toMatch(
      /<script|action=|https?:|<link|url\(/,
    );
  });

  it("says in words when a question is asked", () => {
    expect(html).toContain("Svar på dette hvis du svarte «Ja» på spørsmål 4.");
    expect(renderForm(userQuestions, { ...form, language: "nn" })).toContain(
      "dersom du svarte «Ja»",
    );
  });

  it("escapes every text, and refuses a prefix that could break out", () => {
    const label = { nb: "<b>", nn: "<b>", en: "<b>" };
    const [first] = userQuestions.questions;
    if (first === undefined) throw new Error("a question is expected");
    const hostile = {
      ...userQuestions,
      title: label,
      questions: [{ ...first, id: '"><b>', text: label, options: [{ id: '"><b>', label }] }],
    };
    expect(renderForm(hostile, { ...form, readers: "<b>" })).not.toContain("<b>");
    expect(renderFormPage(hostile, "nb", "<b>")).not.toContain("<b>");
    for (const idPrefix of ["", "1", 'a"', "a b"]) {
      expect(() => renderForm(userQuestions, { ...form, idPrefix })).toThrow(MedvirkError);
    }
  });

  it("names the language that the page is written in", () => {
    expect(renderFormPage(userQuestions, "nn", "deg")).toContain('<html lang="nn">');
    expect(renderFormPage(userQuestions, "uk", "deg")).toContain('<html lang="nb">');
  });
});
