export type { AnswersDocument, QuestionAnswer } from "./schemas/answers-schema.ts";
export { dialoguePrompts, type DialoguePrompt } from "./instruments/dialogue-prompts.ts";
export type {
  AnswerOption,
  AskWhen,
  Question,
  Questionnaire,
  QuestionTheme,
} from "./instruments/question.ts";
export { readAnswers, type AnswersReading, type ReadAnswer } from "./instruments/read-answers.ts";
export { renderForm, type FormOptions } from "./instruments/render-form.ts";
export { renderFormPage } from "./instruments/render-form-page.ts";
export { userQuestions } from "./instruments/user-questions.ts";
export { visibleQuestions } from "./instruments/visible-questions.ts";
export { workerQuestions } from "./instruments/worker-questions.ts";
