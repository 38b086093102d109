import type { Citation, LocalizedText } from "@medvirk/core";
import { volda2023 } from "./source.ts";

/** A question to oneself. There is no answer key, and nowhere to send an answer. */
export interface ReflectionPrompt {
  readonly id: string;
  readonly text: LocalizedText;
  /** Absent where the question is our own. */
  readonly citation?: Citation;
}

/** What one may ask a prompt about. */
export interface ReflectionSubject {
  readonly id: string;
  readonly text: LocalizedText;
}

/**
 * Questions to oneself. Three are paraphrased; the last two are our own, so that the user's side
 * is not left out.
 *
 * @source Group thesis of Volda (2023), l. 1897-1929, read 2026-11-22
 */
export const reflectionPrompts: readonly ReflectionPrompt[] = [
  {
    id: "extra-effort",
    text: {
      nb: "Hva får meg til å strekke meg litt ekstra?",
      nn: "Kva får meg til å strekkje meg litt ekstra?",
      en: "What makes me go a little further?",
    },
    citation: { source: volda2023, year: 2023, locator: "l. 1897-1929", verified: "2026-11-22" },
  },
  {
    id: "withdrawal",
    text: {
      nb: "Hva gjør meg tilbaketrukken?",
      nn: "Kva gjer meg tilbaketrekt?",
      en: "What makes me withdraw?",
    },
    citation: { source: volda2023, year: 2023, locator: "l. 1897-1929", verified: "2026-11-22" },
  },
  {
    id: "limits",
    text: {
      nb: "Når blir jeg skeptisk og setter grenser?",
      nn: "Når blir eg skeptisk og set grenser?",
      en: "When do I grow sceptical and set limits?",
    },
    citation: { source: volda2023, year: 2023, locator: "l. 1897-1929", verified: "2026-11-22" },
  },
  {
    id: "who-bears-it",
    text: {
      nb: "Hvem går det ut over?",
      nn: "Kven går det ut over?",
      en: "Who bears the cost of it?",
    },
  },
  {
    id: "what-the-user-said",
    text: {
      nb: "Hva sa brukeren selv?",
      nn: "Kva sa brukaren sjølv?",
      en: "What did the user say?",
    },
  },
];

/**
 * What the first three prompts are asked about, one at a time.
 *
 * @source Group thesis of Volda (2023), l. 1897-1929, read 2026-11-22
 */
export const reflectionSubjects: readonly ReflectionSubject[] = [
  {
    id: "personality",
    text: {
      nb: "Hvordan brukeren er å møte",
      nn: "Korleis brukaren er å møte",
      en: "How the user is to meet",
    },
  },
  {
    id: "actions",
    text: { nb: "Det brukeren gjør", nn: "Det brukaren gjer", en: "What the user does" },
  },
  {
    id: "background",
    text: {
      nb: "Det jeg vet om brukerens bakgrunn",
      nn: "Det eg veit om bakgrunnen til brukaren",
      en: "What I know of the user’s background",
    },
  },
  {
    id: "attitudes-at-work",
    text: {
      nb: "Holdninger på arbeidsplassen",
      nn: "Haldningar på arbeidsplassen",
      en: "Attitudes at work",
    },
  },
];
