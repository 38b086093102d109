import type { Citation, LocalizedText } from "@medvirk/core";

/** One of the answers that a question offers. It has a place on the sheet and no value. */
export interface AnswerOption {
  /** Stable, kebab-case, unique in its question. */
  readonly id: string;
  readonly label: LocalizedText;
}

/** When a question is asked: only after this answer to an earlier one. */
export interface AskWhen {
  /** The id of a question that stands earlier and offers options. */
  readonly question: string;
  /** The id of one of its options. */
  readonly option: string;
}

/** A question in our own words. */
export interface Question {
  /** Stable, kebab-case, unique in its questionnaire. */
  readonly id: string;
  /** The id of a theme of the questionnaire. */
  readonly theme: string;
  readonly text: LocalizedText;
  /** Absent where the answer is text. */
  readonly options?: readonly AnswerOption[] | undefined;
  /** Absent where it is always asked. */
  readonly askWhen?: AskWhen | undefined;
  /** The item of the interview guide that it is drawn from, such as `B17`; absent where there is none. */
  readonly origin?: string | undefined;
}

/** What some questions have in common; the heading above them. */
export interface QuestionTheme {
  readonly id: string;
  readonly label: LocalizedText;
}

/** Questions to be asked in one sitting, or some of them. Nothing in it is scored. */
export interface Questionnaire {
  readonly id: string;
  /** Goes with every answer; it changes when a question does. */
  readonly version: string;
  /** Whom the questions address. */
  readonly audience: "user" | "worker";
  readonly title: LocalizedText;
  /** Read before the first question: what it is for, and that nobody has to answer. */
  readonly introduction: LocalizedText;
  readonly themes: readonly QuestionTheme[];
  /** In the order in which they are asked; the questions of a theme stand together. */
  readonly questions: readonly Question[];
  /** The interview guides behind the questions. */
  readonly citations: readonly Citation[];
}
