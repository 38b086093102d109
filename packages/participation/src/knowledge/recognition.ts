import { humerfelt2012 } from "../sources.ts";
import type { LocalizedText } from "@medvirk/core";
import type { KnowledgeEntry } from "./entry.ts";

/** A form of recognition (anerkjennelse), and of disrespect (ringeakt). */
export interface RecognitionForm extends KnowledgeEntry {
  readonly arena: LocalizedText;
  /** What it gives to one's relation to oneself. */
  readonly gives: LocalizedText;
  readonly disrespect: LocalizedText;
  /** What the disrespect harms. */
  readonly harms: LocalizedText;
  /** The source does not use the form of close relations for the meeting with a service. */
  readonly usedInServices: "yes" | "no";
}

/**
 * Three forms of recognition after Honneth. Each presupposes the others; it is an attitude and an
 * act, must be mutual, and must be shown, not only felt.
 *
 * @source Honneth after Humerfelt (2012), l. 3758-4141, read 2026-11-22
 */
export const recognitionForms: readonly RecognitionForm[] = [
  {
    id: "love",
    text: { nb: "Kjærlighet", nn: "Kjærleik", en: "Love" },
    arena: { nb: "Nære relasjoner", nn: "Nære relasjonar", en: "Close relations" },
    gives: { nb: "Selvtillit", nn: "Sjølvtillit", en: "Self-confidence" },
    disrespect: { nb: "Kroppslige overgrep", nn: "Kroppslege overgrep", en: "Bodily abuse" },
    harms: { nb: "Selvtillit", nn: "Sjølvtillit", en: "Self-confidence" },
    usedInServices: "no",
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 3758-4141", verified: "2026-11-22" },
    ],
  },
  {
    id: "legal",
    text: { nb: "Rettslig anerkjennelse", nn: "Rettsleg anerkjenning", en: "Legal recognition" },
    arena: { nb: "Den som har rettigheter", nn: "Den som har rettar", en: "The holder of rights" },
    gives: { nb: "Selvrespekt", nn: "Sjølvrespekt", en: "Self-respect" },
    disrespect: {
      nb: "Å bli nektet rettigheter, å bli stengt ute",
      nn: "Å bli nekta rettar, å bli stengd ute",
      en: "Denial of rights, exclusion",
    },
    harms: {
      nb: "Selvrespekt og autonomi",
      nn: "Sjølvrespekt og autonomi",
      en: "Self-respect and autonomy",
    },
    usedInServices: "yes",
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 3758-4141", verified: "2026-11-22" },
    ],
  },
  {
    id: "solidary",
    text: {
      nb: "Solidarisk anerkjennelse",
      nn: "Solidarisk anerkjenning",
      en: "Solidary recognition",
    },
    arena: {
      nb: "Fellesskap og sosial verdsetting",
      nn: "Fellesskap og sosial verdsetjing",
      en: "Community and social esteem",
    },
    gives: { nb: "Selvverdsetting", nn: "Sjølvverdsetjing", en: "Self-esteem" },
    disrespect: {
      nb: "Å få sin verdi krenket",
      nn: "Å få verdet sitt krenkt",
      en: "Insult to one’s worth",
    },
    harms: {
      nb: "Et godt forhold til seg selv",
      nn: "Eit godt forhold til seg sjølv",
      en: "A good relation to oneself",
    },
    usedInServices: "yes",
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 3758-4141", verified: "2026-11-22" },
    ],
  },
];
