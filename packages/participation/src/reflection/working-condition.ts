import type { Citation, LocalizedText } from "@medvirk/core";
import { stromme2010 } from "../sources.ts";

/** What the work is like, before anyone has done anything. */
export interface WorkingCondition {
  readonly id: string;
  readonly text: LocalizedText;
  readonly citation: Citation;
}

/**
 * Four working conditions of street-level bureaucrats (bakkebyråkrater) after Lipsky. Look at these
 * first: what feels like one's own shortcoming may be one of them.
 *
 * @source Lipsky after Strømme (c. 2010), l. 807-967, read 2026-11-22
 */
export const workingConditions: readonly WorkingCondition[] = [
  {
    id: "insufficient-resources",
    text: { nb: "For lite ressurser.", nn: "For lite ressursar.", en: "Too few resources." },
    citation: { source: stromme2010, locator: "l. 807-967", verified: "2026-11-22" },
  },
  {
    id: "conflicting-goals",
    text: {
      nb: "Mål som strider mot hverandre.",
      nn: "Mål som strir mot kvarandre.",
      en: "Goals that conflict.",
    },
    citation: { source: stromme2010, locator: "l. 807-967", verified: "2026-11-22" },
  },
  {
    id: "relation-to-users",
    text: {
      nb: "Forholdet til brukere som ofte ikke har valgt kontakten selv.",
      nn: "Forholdet til brukarar som ofte ikkje har valt kontakten sjølve.",
      en: "The relation to users who have often not chosen the contact.",
    },
    citation: { source: stromme2010, locator: "l. 807-967", verified: "2026-11-22" },
  },
  {
    id: "alienation",
    text: {
      nb: "Fremmedgjøring i arbeidet.",
      nn: "Framandgjering i arbeidet.",
      en: "Alienation at work.",
    },
    citation: { source: stromme2010, locator: "l. 807-967", verified: "2026-11-22" },
  },
];
