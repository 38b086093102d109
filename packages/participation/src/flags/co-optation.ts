import { stromme2010 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { answersOf, areAllAsProposed, hitsInDecisions } from "./hits.ts";

/**
 * Taking part makes later criticism hard (kooptering).
 *
 * @source Strømme (c. 2010), l. 2301-2309; read 2026-11-22
 */
export const coOptation: Flag = {
  id: "co-optation",
  version: "1",
  label: {
    nb: "Å være med gjør det vanskelig å kritisere",
    nn: "Å vere med gjer det vanskeleg å kritisere",
    en: "Taking part makes later criticism hard",
  },
  rule: {
    nb: "Brukeren tok del i beslutningen, og hvert av minst to svar er likt forslaget.",
    nn: "Brukaren tok del i avgjerda, og kvart av minst to svar er likt framlegget.",
    en: "The user took part in the decision, and each of at least two answers equals the proposal.",
  },
  prompt: {
    nb: "Er det rom for å si nei nå, også etter å ha vært med?",
    nn: "Er det rom for å seie nei no, også etter å ha vore med?",
    en: "Is there room to say no now, also after having taken part?",
  },
  citations: [{ source: stromme2010, locator: "l. 2301-2309", verified: "2026-11-22" }],
  find: ({ decisions }) =>
    hitsInDecisions(decisions, (profile) => {
      const tookPart = profile.readings.some(
        ({ assessment }) => assessment.rater.role === "user" && assessment.opening === "took-part",
      );
      return tookPart && areAllAsProposed(answersOf(profile));
    }),
};
