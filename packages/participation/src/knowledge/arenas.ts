import { aftercare2022, humerfelt2012, stromme2010, vigdal2020 } from "../sources.ts";
import type { KnowledgeEntry } from "./entry.ts";

/** A place or a channel where users have a say. */
export interface ParticipationArena extends KnowledgeEntry {
  readonly level: "individual" | "group" | "system" | "political" | "research";
}

/**
 * Arenas and channels. Of each one records how often, who was invited, who came, why someone did
 * not as both sides see it, and what was told back to the users.
 *
 * @source Vigdal (2020), l. 167-181; Strømme (c. 2010), l. 4296-4302; Humerfelt (2012), l. 1401-1437, 5236-5287, 6802-6816; thesis on aftercare (c. 2022), l. 2169-2245, 3465-3469; read 2026-11-22
 */
export const arenas: readonly ParticipationArena[] = [
  {
    id: "conversation",
    level: "individual",
    text: { nb: "Vanlig samtale", nn: "Vanleg samtale", en: "Ordinary conversation" },
    citations: [
      { source: vigdal2020, year: 2020, locator: "l. 3908-3914", verified: "2026-11-22" },
    ],
  },
  {
    id: "plan-talk",
    level: "individual",
    text: { nb: "Plansamtale", nn: "Plansamtale", en: "Talk about the plan" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 11637-11651", verified: "2026-11-22" },
    ],
  },
  {
    id: "responsibility-group",
    level: "individual",
    text: { nb: "Ansvarsgruppe", nn: "Ansvarsgruppe", en: "Responsibility group" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 11637-11651", verified: "2026-11-22" },
    ],
  },
  {
    id: "evaluation-talk",
    level: "individual",
    text: { nb: "Evalueringssamtale", nn: "Evalueringssamtale", en: "Evaluation talk" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 11675-11703", verified: "2026-11-22" },
    ],
  },
  {
    id: "feedback-form",
    level: "individual",
    text: {
      nb: "Tilbakemeldingsskjema som ORS og SRS",
      nn: "Tilbakemeldingsskjema som ORS og SRS",
      en: "Feedback forms such as ORS and SRS",
    },
    citations: [{ source: vigdal2020, year: 2020, locator: "l. 301-311", verified: "2026-11-22" }],
  },
  {
    id: "spoken-feedback",
    level: "individual",
    text: {
      nb: "Muntlig tilbakemelding, uten tall",
      nn: "Munnleg tilbakemelding, utan tal",
      en: "Spoken feedback, without numbers",
    },
    citations: [
      { source: vigdal2020, year: 2020, locator: "l. 3908-3914", verified: "2026-11-22" },
    ],
  },
  {
    id: "complaint",
    level: "individual",
    text: { nb: "Klage", nn: "Klage", en: "Complaint" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 14397-14564", verified: "2026-11-22" },
    ],
  },
  {
    id: "house-meeting",
    level: "group",
    text: {
      nb: "Husmøte og felles regler",
      nn: "Husmøte og felles reglar",
      en: "House meeting and joint rules",
    },
    citations: [
      {
        source: aftercare2022,
        locator: "l. 2181-2205, 2631-2641",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "user-survey",
    level: "system",
    text: { nb: "Brukerundersøkelse", nn: "Brukarundersøking", en: "User survey" },
    citations: [{ source: vigdal2020, year: 2020, locator: "l. 167-181", verified: "2026-11-22" }],
  },
  {
    id: "user-council",
    level: "system",
    text: { nb: "Brukerråd", nn: "Brukarråd", en: "User council" },
    citations: [{ source: vigdal2020, year: 2020, locator: "l. 167-181", verified: "2026-11-22" }],
  },
  {
    id: "user-forum",
    level: "system",
    text: { nb: "Brukerforum", nn: "Brukarforum", en: "User forum" },
    citations: [{ source: stromme2010, locator: "l. 4296-4302", verified: "2026-11-22" }],
  },
  {
    id: "user-organisation",
    level: "system",
    text: { nb: "Brukerorganisasjon", nn: "Brukarorganisasjon", en: "User organisation" },
    citations: [
      { source: aftercare2022, locator: "l. 2233-2245", verified: "2026-11-22" },
      { source: humerfelt2012, year: 2012, locator: "l. 6802-6816", verified: "2026-11-22" },
    ],
  },
  {
    id: "experience-consultant",
    level: "system",
    text: {
      nb: "Ansatt erfaringskonsulent",
      nn: "Tilsett erfaringskonsulent",
      en: "Employed experience consultant",
    },
    citations: [
      {
        source: aftercare2022,
        locator: "l. 2169-2205, 3465-3469",
        verified: "2026-11-22",
      },
    ],
  },
  {
    id: "council-or-committee",
    level: "political",
    text: { nb: "Råd og utvalg", nn: "Råd og utval", en: "Councils and committees" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1401-1437", verified: "2026-11-22" },
    ],
  },
  {
    id: "hearing",
    level: "political",
    text: { nb: "Høring", nn: "Høyring", en: "Hearing" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1401-1437", verified: "2026-11-22" },
    ],
  },
  {
    id: "informant",
    level: "research",
    text: { nb: "Informant", nn: "Informant", en: "Informant" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 5236-5287", verified: "2026-11-22" },
    ],
  },
  {
    id: "co-subject",
    level: "research",
    text: { nb: "Medsubjekt", nn: "Medsubjekt", en: "Co-subject" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 5236-5287", verified: "2026-11-22" },
    ],
  },
  {
    id: "co-researcher",
    level: "research",
    text: { nb: "Medforsker", nn: "Medforskar", en: "Co-researcher" },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 5236-5287", verified: "2026-11-22" },
    ],
  },
];
