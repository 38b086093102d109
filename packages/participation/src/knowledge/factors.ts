import { aftercare2022, humerfelt2012, stromme2010 } from "../sources.ts";
import type { KnowledgeEntry } from "./entry.ts";

/** What promotes or hinders participation. */
export interface ParticipationFactor extends KnowledgeEntry {
  readonly direction: "promotes" | "hinders";
}

/**
 * What promotes (fremmer) and what hinders (hemmer), as the sources found it. Each names a way of
 * working or a condition, never a trait of the user.
 *
 * @source Humerfelt (2012); Strømme (c. 2010); thesis on aftercare (c. 2022); lines at each; read 2026-11-22
 */
export const factors: readonly ParticipationFactor[] = [
  {
    id: "user-oriented-approach",
    direction: "promotes",
    text: {
      nb: "En relasjons- og brukerorientert tilnærming som tar utgangspunkt i brukerens virkelighet",
      nn: "Ei relasjons- og brukarorientert tilnærming som tek utgangspunkt i røyndomen til brukaren",
      en: "An approach oriented to the relation and the user, from the user’s own reality",
    },
    citations: [
      {
        source: humerfelt2012,
        year: 2012,
        locator: "l. 70-75, 13830-13834",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "mutual-recognition",
    direction: "promotes",
    text: { nb: "Gjensidig anerkjennelse", nn: "Gjensidig anerkjenning", en: "Mutual recognition" },
    citations: [{ source: humerfelt2012, year: 2012, locator: "l. 75-76", verified: "2026-11-22" }],
  },
  {
    id: "being-asked",
    direction: "promotes",
    text: {
      nb: "Å bli spurt, og å få ros",
      nn: "Å bli spurd, og å få ros",
      en: "Being asked, and being praised",
    },
    citations: [
      {
        source: humerfelt2012,
        year: 2012,
        locator: "l. 10622-10632, 13657-13659",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "doing-oneself",
    direction: "promotes",
    text: {
      nb: "Å skrive og gjøre selv",
      nn: "Å skrive og gjere sjølv",
      en: "Writing and doing oneself",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 10806-10818", verified: "2026-11-22" },
    ],
  },
  {
    id: "own-pace",
    direction: "promotes",
    text: {
      nb: "Eget tempo og eget antall mål",
      nn: "Eige tempo og eige tal på mål",
      en: "One’s own pace and number of goals",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 10824-10838", verified: "2026-11-22" },
    ],
  },
  {
    id: "trust-and-time",
    direction: "promotes",
    text: {
      nb: "Tillit og tid, ikke fortere enn brukeren",
      nn: "Tillit og tid, ikkje fortare enn brukaren",
      en: "Trust and time, no faster than the user",
    },
    citations: [
      {
        source: humerfelt2012,
        year: 2012,
        locator: "l. 13682-13684, 14822-14826",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "honesty-without-sanction",
    direction: "promotes",
    text: {
      nb: "Ingen sanksjon for å være ærlig",
      nn: "Ingen sanksjon for å vere ærleg",
      en: "No sanction for honesty",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 13848-13852", verified: "2026-11-22" },
    ],
  },
  {
    id: "one-person-over-time",
    direction: "promotes",
    text: { nb: "Én person over tid", nn: "Éin person over tid", en: "One person over time" },
    citations: [
      {
        source: humerfelt2012,
        year: 2012,
        locator: "l. 10506-10513, 12585-12591",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "plan-as-agenda",
    direction: "promotes",
    text: {
      nb: "Planen som dagsorden i møter",
      nn: "Planen som dagsorden i møte",
      en: "The plan as the agenda of meetings",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 11637-11651", verified: "2026-11-22" },
    ],
  },
  {
    id: "early-plain-information",
    direction: "promotes",
    text: {
      nb: "Informasjon fra første dag, med vanlige ord",
      nn: "Informasjon frå første dag, med vanlege ord",
      en: "Information from day one, in plain words",
    },
    citations: [{ source: humerfelt2012, year: 2012, locator: "l. 86-93", verified: "2026-11-22" }],
  },
  {
    id: "relation-first",
    direction: "promotes",
    text: {
      nb: "En god relasjon først",
      nn: "Ein god relasjon først",
      en: "A good relation first",
    },
    citations: [
      { source: aftercare2022, locator: "l. 2173-2179", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 3853-3857", verified: "2026-11-22" },
    ],
  },
  {
    id: "control-of-goals",
    direction: "promotes",
    text: {
      nb: "Personlig kontroll over målene",
      nn: "Personleg kontroll over måla",
      en: "Personal control of the goals",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 2744-2760", verified: "2026-11-22" },
    ],
  },
  {
    id: "expert-orientation",
    direction: "hinders",
    text: {
      nb: "En ekspertorientert tilnærming, der brukeren blir sett som en av en gruppe",
      nn: "Ei ekspertorientert tilnærming, der brukaren blir sett som ein av ei gruppe",
      en: "An expert-oriented approach, where the user is seen as one of a group",
    },
    citations: [
      {
        source: humerfelt2012,
        year: 2012,
        locator: "l. 77-81, 13437-13441, 13834-13838",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "routine-orientation",
    direction: "hinders",
    text: {
      nb: "Rutiner, regler og programmer går foran, og brukeren blir et objekt",
      nn: "Rutinar, reglar og program går føre, og brukaren blir eit objekt",
      en: "Routines, rules and programmes come first, and the user is made an object",
    },
    citations: [
      {
        source: humerfelt2012,
        year: 2012,
        locator: "l. 81-83, 12750-12764",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "coordinator-dominates",
    direction: "hinders",
    text: {
      nb: "Koordinatoren dominerer, og brukeren blir ikke hørt",
      nn: "Koordinatoren dominerer, og brukaren blir ikkje høyrd",
      en: "The coordinator dominates, and the user is not heard",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 2868-2872", verified: "2026-11-22" },
    ],
  },
  {
    id: "hurried-decisions",
    direction: "hinders",
    text: {
      nb: "Beslutninger i hast, tatt for brukeren",
      nn: "Avgjerder i hast, tekne for brukaren",
      en: "Decisions in haste, made for the user",
    },
    citations: [{ source: stromme2010, locator: "l. 3561-3567", verified: "2026-11-22" }],
  },
  {
    id: "double-role",
    direction: "hinders",
    text: {
      nb: "Uklar eller dobbel rolle",
      nn: "Uklar eller dobbel rolle",
      en: "An unclear or double role",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 2923-2927", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 3723-3829", verified: "2026-11-22" },
    ],
  },
  {
    id: "earlier-violations",
    direction: "hinders",
    text: { nb: "Tidligere krenkelser", nn: "Tidlegare krenkingar", en: "Earlier violations" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 13339-13349", verified: "2026-11-22" },
    ],
  },
  {
    id: "conditions-and-sanctions",
    direction: "hinders",
    text: {
      nb: "Sanksjoner og vilkår knyttet til hjelpen",
      nn: "Sanksjonar og vilkår knytte til hjelpa",
      en: "Sanctions, and conditions on help",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 11153-11167", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 3052-3060", verified: "2026-11-22" },
    ],
  },
  {
    id: "absent-parties",
    direction: "hinders",
    text: {
      nb: "Ulik status, og parter som ikke møter",
      nn: "Ulik status, og partar som ikkje møter",
      en: "Differences of status, and parties who do not come",
    },
    citations: [
      {
        source: humerfelt2012,
        year: 2012,
        locator: "l. 12632-12644, 11264-11294",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "not-co-written",
    direction: "hinders",
    text: {
      nb: "Å ikke ha vært med og skrevet planen, og å vite lite om ordningen",
      nn: "Å ikkje ha vore med og skrive planen, og å vite lite om ordninga",
      en: "Not having co-written the plan, and knowing little of the scheme",
    },
    citations: [
      {
        source: humerfelt2012,
        year: 2012,
        locator: "l. 12556-12609, 12646-12672",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "jargon",
    direction: "hinders",
    text: { nb: "Fagspråk og merkelapper", nn: "Fagspråk og merkelappar", en: "Jargon and labels" },
    citations: [{ source: stromme2010, locator: "l. 540-562", verified: "2026-11-22" }],
  },
  {
    id: "lack-of-resources",
    direction: "hinders",
    text: {
      nb: "For lite tid, folk, penger og tilbud",
      nn: "For lite tid, folk, pengar og tilbod",
      en: "Too little time, staff, money and offers",
    },
    citations: [
      { source: stromme2010, locator: "l. 3523-3618", verified: "2026-11-22" },
      { source: aftercare2022, locator: "l. 2201-2205", verified: "2026-11-22" },
    ],
  },
  {
    id: "queues",
    direction: "hinders",
    text: { nb: "Få tiltak, og kø", nn: "Få tiltak, og kø", en: "Few actions, and queues" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 2935-2939", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 3204-3215", verified: "2026-11-22" },
    ],
  },
];
