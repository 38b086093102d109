import { stromme2010 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { hitsInDecisions } from "./hits.ts";

/**
 * The user is drawn in against his or her own wish (tvungen medvirkning).
 *
 * @source Strømme (c. 2010), l. 2309-2311; read 2026-11-22
 */
export const forcedParticipation: Flag = {
  id: "forced-participation",
  version: "1",
  label: {
    nb: "Mer medvirkning enn brukeren ønsket",
    nn: "Meir medverknad enn brukaren ønskte",
    en: "More participation than the user wished",
  },
  rule: {
    nb: "Brukeren opplevde en høyere grad enn brukeren ønsket.",
    nn: "Brukaren opplevde ein høgare grad enn brukaren ønskte.",
    en: "The user experienced a higher degree than the user wished.",
  },
  prompt: {
    nb: "Hva ønsker brukeren at andre tar seg av?",
    nn: "Kva ønskjer brukaren at andre tek seg av?",
    en: "What does the user wish that others take care of?",
  },
  citations: [{ source: stromme2010, locator: "l. 2309-2311", verified: "2026-11-22" }],
  find: ({ decisions }) =>
    hitsInDecisions(decisions, ({ readings }) =>
      readings.some(({ fit }) => fit?.outcome === "above"),
    ),
};
