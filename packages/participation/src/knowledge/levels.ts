import { aftercare2022, humerfelt2012 } from "../sources.ts";
import type { KnowledgeEntry } from "./entry.ts";

/**
 * The levels at which users take part. What is felt at one level may be made at another.
 *
 * @source Humerfelt (2012), l. 1391-1437; thesis on aftercare (c. 2022), l. 3958-3962; read 2026-11-22
 */
export const participationLevels: readonly KnowledgeEntry[] = [
  {
    id: "individual",
    text: {
      nb: "Individnivå: brukerens egen sak, plan og hjelp.",
      nn: "Individnivå: saka, planen og hjelpa til brukaren sjølv.",
      en: "Individual level: the user’s own matter, plan and help.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1391-1437", verified: "2026-11-22" },
    ],
  },
  {
    id: "system",
    text: {
      nb: "Systemnivå: hvordan tjenesten er innrettet, og hvilke tilbud som finnes. Det som kjennes på individnivå, kan være skapt her.",
      nn: "Systemnivå: korleis tenesta er innretta, og kva tilbod som finst. Det ein kjenner på individnivå, kan vere skapt her.",
      en: "System level: how the service is arranged and what it offers. What is felt at individual level may be made here.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1391-1437", verified: "2026-11-22" },
      { source: aftercare2022, locator: "l. 3958-3962", verified: "2026-11-22" },
    ],
  },
  {
    id: "political",
    text: {
      nb: "Politisk nivå: råd, utvalg og høringer.",
      nn: "Politisk nivå: råd, utval og høyringar.",
      en: "Political level: councils, committees and hearings.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1391-1437", verified: "2026-11-22" },
    ],
  },
];
