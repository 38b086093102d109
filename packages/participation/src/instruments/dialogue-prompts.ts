import type { Citation, LocalizedText } from "@medvirk/core";
import { vigdal2020 } from "../sources.ts";

/** A question to be said aloud beside a score or a degree; its answer is a talk, not data. */
export interface DialoguePrompt {
  readonly id: string;
  readonly text: LocalizedText;
  readonly citation: Citation;
}

/**
 * Prompts that turn a mark into a talk.
 *
 * @source Vigdal (2020), l. 3211-3216, 3256-3258, read 2026-11-22
 */
export const dialoguePrompts: readonly DialoguePrompt[] = [
  {
    id: "what-keeps-it-up",
    text: {
      nb: "Hva er det som gjør at det ikke er lavere?",
      nn: "Kva er det som gjer at det ikkje er lågare?",
      en: "What is it that keeps it from being lower?",
    },
    citation: { source: vigdal2020, year: 2020, locator: "l. 3211-3216", verified: "2026-11-22" },
  },
  {
    id: "what-could-be-different",
    text: {
      nb: "Hva kunne vært annerledes i dag?",
      nn: "Kva kunne ha vore annleis i dag?",
      en: "What could have been different today?",
    },
    citation: { source: vigdal2020, year: 2020, locator: "l. 3256-3258", verified: "2026-11-22" },
  },
];
