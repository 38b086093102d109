import { humerfelt2012, stromme2010 } from "../sources.ts";
import type { Flag, FlagContext, FlagHit } from "./flag.ts";
import { answersOf, areAllAsProposed } from "./hits.ts";

/**
 * The answer is always yes (ja til alt).
 *
 * @source Strømme (c. 2010), l. 3402-3408; Humerfelt (2012), l. 8824-8838; read 2026-11-22
 */
export const yesToAll: Flag = {
  id: "yes-to-all",
  version: "1",
  label: { nb: "Ja til alt", nn: "Ja til alt", en: "Yes to everything" },
  rule: {
    nb: "Hvert av minst to svar fra brukeren er likt det som var foreslått.",
    nn: "Kvart av minst to svar frå brukaren er likt det som var føreslått.",
    en: "Each of at least two answers of the user equals what was proposed.",
  },
  prompt: {
    nb: "Hvilke andre valg var det, og var det trygt å si nei?",
    nn: "Kva andre val var det, og var det trygt å seie nei?",
    en: "Which other choices were there, and was it safe to say no?",
  },
  citations: [
    { source: stromme2010, locator: "l. 3402-3408", verified: "2026-11-22" },
    { source: humerfelt2012, year: 2012, locator: "l. 8824-8838", verified: "2026-11-22" },
  ],
  find: find,
};

function find({ decisions }: FlagContext): readonly FlagHit[] {
  const answered = decisions.filter((profile) => answersOf(profile).length > 0);
  if (!areAllAsProposed(answered.flatMap(answersOf))) return [];
  return [{ decisions: answered.map(({ decision }) => decision), events: [] }];
}
