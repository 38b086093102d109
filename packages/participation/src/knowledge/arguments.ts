import { humerfelt2012, stromme2010 } from "../sources.ts";
import type { KnowledgeEntry } from "./entry.ts";

/** Why one argues for participation. */
export interface ParticipationArgument extends KnowledgeEntry {
  /**
   * A value in itself, a means to something else, and so on. The learning argument is democratic
   * in one source and instrumental in another.
   */
  readonly family:
    | "democratic"
    | "democratic-or-instrumental"
    | "instrumental"
    | "therapeutic"
    | "legitimacy"
    | "professional";
}

/**
 * The arguments for participation that the sources list. Tags to talk about; nothing is computed
 * from them.
 *
 * @source Humerfelt (2012), l. 1451-1565; Strømme (c. 2010), l. 365-495; read 2026-11-22
 */
export const participationArguments: readonly ParticipationArgument[] = [
  {
    id: "citizen-status",
    family: "democratic",
    text: {
      nb: "Normativt: brukeren er borger, og det er en verdi i seg selv å få delta.",
      nn: "Normativt: brukaren er borgar, og det er ein verdi i seg sjølv å få delta.",
      en: "Normative: the user is a citizen, and taking part is a value in itself.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1481-1493", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 450-464", verified: "2026-11-22" },
    ],
  },
  {
    id: "power-balance",
    family: "democratic",
    text: {
      nb: "Maktutjevning mellom bruker og tjeneste.",
      nn: "Maktutjamning mellom brukar og teneste.",
      en: "A better balance of power between user and service.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1493-1497", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 491-495", verified: "2026-11-22" },
    ],
  },
  {
    id: "rights-and-duties",
    family: "democratic",
    text: {
      nb: "Del av et system av rettigheter og plikter.",
      nn: "Del av eit system av rettar og plikter.",
      en: "Part of a system of rights and duties.",
    },
    citations: [{ source: stromme2010, locator: "l. 466-477", verified: "2026-11-22" }],
  },
  {
    id: "own-knowledge",
    family: "democratic",
    text: {
      nb: "Brukeren har kunnskap som ingen andre har.",
      nn: "Brukaren har kunnskap som ingen andre har.",
      en: "The user has knowledge that no one else has.",
    },
    citations: [{ source: stromme2010, locator: "l. 479-485", verified: "2026-11-22" }],
  },
  {
    id: "expressive",
    family: "democratic",
    text: {
      nb: "Ekspressivt: å få utfolde seg.",
      nn: "Ekspressivt: å få utfalde seg.",
      en: "Expressive: self-realisation.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1501-1506", verified: "2026-11-22" },
    ],
  },
  {
    id: "learning",
    family: "democratic-or-instrumental",
    text: {
      nb: "Pedagogisk: en lærer å være aktiv borger ved å delta.",
      nn: "Pedagogisk: ein lærer å vere aktiv borgar ved å delta.",
      en: "Pedagogical: by taking part one learns to be an active citizen.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1499-1501", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 407-418", verified: "2026-11-22" },
    ],
  },
  {
    id: "economy-organisation",
    family: "instrumental",
    text: {
      nb: "Økonomisk: virksomheten bruker ressursene bedre.",
      nn: "Økonomisk: verksemda bruker ressursane betre.",
      en: "Economic: the organisation uses its resources better.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1508-1518", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 383-403, 2499-2501", verified: "2026-11-22" },
    ],
  },
  {
    id: "economy-society",
    family: "instrumental",
    text: {
      nb: "Økonomisk: samfunnet sparer på det.",
      nn: "Økonomisk: samfunnet sparer på det.",
      en: "Economic: society saves by it.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1518-1526", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 434-440", verified: "2026-11-22" },
    ],
  },
  {
    id: "steering",
    family: "instrumental",
    text: {
      nb: "Styringsmiddel: legitimitet og effektivitet.",
      nn: "Styringsmiddel: legitimitet og effektivitet.",
      en: "A means of steering: legitimacy and efficiency.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1451-1459", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 365-381", verified: "2026-11-22" },
    ],
  },
  {
    id: "moral",
    family: "instrumental",
    text: { nb: "Moralsk begrunnelse.", nn: "Moralsk grunngiving.", en: "A moral argument." },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1528-1534", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 420-432", verified: "2026-11-22" },
    ],
  },
  {
    id: "better-prognosis",
    family: "therapeutic",
    text: {
      nb: "Terapeutisk: bedre utsikter. Kan være økonomi i forkledning.",
      nn: "Terapeutisk: betre utsikter. Kan vere økonomi i forkledning.",
      en: "Therapeutic: a better prognosis. It may be economics in disguise.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1536-1544", verified: "2026-11-22" },
    ],
  },
  {
    id: "acceptance",
    family: "legitimacy",
    text: {
      nb: "Legitimitet: tjenesten blir godtatt, og kan slippe kritikk.",
      nn: "Legitimitet: tenesta blir godteken, og kan sleppe kritikk.",
      en: "Legitimacy: the service is accepted, and may escape criticism.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1546-1552", verified: "2026-11-22" },
    ],
  },
  {
    id: "two-heads",
    family: "professional",
    text: {
      nb: "Faglig: to tenker bedre enn én. Eller byrden blir skjøvet over på brukeren.",
      nn: "Fagleg: to tenkjer betre enn éin. Eller børa blir skoven over på brukaren.",
      en: "Professional: two heads think better than one. Or the burden is passed on to the user.",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 1552-1565", verified: "2026-11-22" },
      { source: stromme2010, locator: "l. 485-489", verified: "2026-11-22" },
    ],
  },
];
