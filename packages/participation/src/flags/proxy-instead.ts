import { stromme2010 } from "../sources.ts";
import type { Flag } from "./flag.ts";
import { hitsInDecisions } from "./hits.ts";

/**
 * A relative or guardian speaks instead (stedfortreder).
 *
 * @source Strømme (c. 2010), l. 3292-3302, 3436-3446; read 2026-11-22
 */
export const proxyInstead: Flag = {
  id: "proxy-instead",
  version: "1",
  label: {
    nb: "En stedfortreder har svart i stedet",
    nn: "Ein stadfortredar har svart i staden",
    en: "A proxy has answered instead",
  },
  rule: {
    nb: "En stedfortreder har svart, og brukerens eget syn står ikke ved siden av.",
    nn: "Ein stadfortredar har svart, og brukaren sitt eige syn står ikkje ved sida av.",
    en: "A proxy has answered, and the user's own view does not stand beside it.",
  },
  prompt: {
    nb: "Hvordan kan brukeren selv bli spurt, på sin måte?",
    nn: "Korleis kan brukaren sjølv bli spurd, på sin måte?",
    en: "How can the user be asked, in a way that suits the user?",
  },
  citations: [{ source: stromme2010, locator: "l. 3292-3302, 3436-3446", verified: "2026-11-22" }],
  find: ({ decisions }) => hitsInDecisions(decisions, (profile) => profile.proxyWithoutUser),
};
