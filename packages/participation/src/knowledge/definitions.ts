import { humerfelt2012, stromme2010, vigdal2020 } from "../sources.ts";
import type { KnowledgeEntry } from "./entry.ts";

/** What a definition of participation says, and what it leaves unsaid. */
export interface ParticipationDefinition extends KnowledgeEntry {
  readonly level: "individual" | "system" | "individual-or-system" | "not-stated";
  /** Whether the user influences the offer. */
  readonly influenceOnService: "yes" | "no" | "not-stated";
  /** Whether the user influences the decision. */
  readonly influenceOnDecision: "yes" | "no" | "not-stated";
  /** Whether it happens together with professionals. */
  readonly together: "yes" | "as-equals" | "no" | "not-stated";
}

/**
 * Eight definitions of user participation in our own words. The field shares no single one.
 *
 * @source Humerfelt (2012), l. 1271-1330; Strømme (c. 2010), l. 2103-2125; Vigdal (2020), l. 1290-1306; read 2026-11-22
 */
export const definitions: readonly ParticipationDefinition[] = [
  {
    id: "influence-on-offer",
    text: {
      nb: "Brukeren får innflytelse på tilbudet.",
      nn: "Brukaren får innverknad på tilbodet.",
      en: "The user gains influence on the offer.",
    },
    level: "individual",
    influenceOnService: "yes",
    influenceOnDecision: "no",
    together: "no",
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1271-1281", verified: "2026-11-22" },
    ],
  },
  {
    id: "influence-on-decisions-and-offer",
    text: {
      nb: "De som berøres av en beslutning eller bruker en tjeneste, får innflytelse på beslutninger og på hvordan tilbudet utformes.",
      nn: "Dei som ei avgjerd gjeld, eller som bruker ei teneste, får innverknad på avgjerder og på korleis tilbodet blir utforma.",
      en: "Those whom a decision affects, or who use a service, gain influence on decisions and on how the offer is shaped.",
    },
    level: "not-stated",
    influenceOnService: "yes",
    influenceOnDecision: "yes",
    together: "no",
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1283-1293", verified: "2026-11-22" },
      { source: vigdal2020, year: 2020, locator: "l. 1302-1306", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 106-116", verified: "2026-11-22" },
    ],
  },
  {
    id: "shaping-together",
    text: {
      nb: "Brukeren utformer tilbudet sammen med fagpersoner.",
      nn: "Brukaren utformar tilbodet saman med fagpersonar.",
      en: "The user shapes the offer together with professionals.",
    },
    level: "individual-or-system",
    influenceOnService: "yes",
    influenceOnDecision: "no",
    together: "yes",
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1295-1301", verified: "2026-11-22" },
    ],
  },
  {
    id: "equal-from-start-to-finish",
    text: {
      nb: "Likeverdig samarbeid: brukeren er aktiv i planlegging og beslutninger fra start til slutt.",
      nn: "Likeverdig samarbeid: brukaren er aktiv i planlegging og avgjerder frå start til slutt.",
      en: "Cooperation as equals: the user is active in planning and decisions from start to finish.",
    },
    level: "individual-or-system",
    influenceOnService: "yes",
    influenceOnDecision: "yes",
    together: "as-equals",
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1303-1330", verified: "2026-11-22" },
    ],
  },
  {
    id: "views-govern-the-plan",
    text: {
      nb: "Den ansatte legger til rette for at brukerens syn på mål og tiltak styrer utarbeiding, gjennomføring og oppfølging, og planen viser det.",
      nn: "Den tilsette legg til rette for at synet til brukaren på mål og tiltak styrer utarbeiding, gjennomføring og oppfølging, og planen viser det.",
      en: "The worker sees to it that the user’s views on goals and actions govern drafting, carrying out and follow-up, and the plan shows it.",
    },
    level: "individual",
    influenceOnService: "yes",
    influenceOnDecision: "yes",
    together: "yes",
    citations: [
      {
        source: humerfelt2012,
        year: 2012,
        locator: "l. 14760-14764, 8437-8445",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "say-what-matters-and-how",
    text: {
      nb: "Retten til å si hva som er viktig, og til å være med og bestemme hva som gjøres og hvordan.",
      nn: "Retten til å seie kva som er viktig, og til å vere med og avgjere kva som blir gjort og korleis.",
      en: "The right to say what matters, and to share in deciding what is done and how.",
    },
    level: "individual",
    influenceOnService: "yes",
    influenceOnDecision: "yes",
    together: "yes",
    citations: [
      { source: vigdal2020, year: 2020, locator: "l. 1290-1298", verified: "2026-11-22" },
    ],
  },
  {
    id: "given-great-weight",
    text: {
      nb: "Medvirkningen er reell når brukeren deltar aktivt og det brukeren sier, blir tillagt stor vekt.",
      nn: "Medverknaden er reell når brukaren deltek aktivt og det brukaren seier, blir lagt stor vekt på.",
      en: "Participation is real when the user takes an active part and what he or she says is given great weight.",
    },
    level: "individual",
    influenceOnService: "yes",
    influenceOnDecision: "yes",
    together: "not-stated",
    citations: [{ source: stromme2010, locator: "l. 2121-2125", verified: "2026-11-22" }],
  },
  {
    id: "respect-dialogue-shared-decision",
    text: {
      nb: "Respekt, dialog og felles beslutning.",
      nn: "Respekt, dialog og felles avgjerd.",
      en: "Respect, dialogue and a shared decision.",
    },
    level: "individual",
    influenceOnService: "not-stated",
    influenceOnDecision: "yes",
    together: "yes",
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 13668-13670", verified: "2026-11-22" },
    ],
  },
];
