import type { LocalizedText } from "@medvirk/core";
import type { LegalKey } from "../plan.ts";

/** One point that the regulation lists as content of a plan. */
export interface ContentPoint {
  readonly letter: string;
  readonly text: LocalizedText;
  /** The editions that have the point, as far as they were read. */
  readonly editions: readonly LegalKey[];
}

/**
 * The nine points of content, a to i.
 *
 * @source forskrift 2011 § 19 as printed on nav.no and kurs.helsekompetanse.no; § 7 of 2004 as
 *   reported by Humerfelt, K. (2012), l. 8211-8227; both read 2026-11-22. That the regulation of
 *   2022 has the same points is stated on those pages; its section number was not checked.
 */
export const contentPoints: readonly ContentPoint[] = [
  {
    letter: "a",
    text: {
      nb: "mål, ressurser og behov for tjenester",
      nn: "mål, ressursar og behov for tenester",
      en: "goals, resources and needs for services",
    },
    editions: ["reg2004", "reg2011", "reg2022"],
  },
  {
    letter: "b",
    text: {
      nb: "hvem som deltar i arbeidet",
      nn: "kven som deltek i arbeidet",
      en: "who takes part in the work",
    },
    editions: ["reg2004", "reg2011", "reg2022"],
  },
  {
    letter: "c",
    text: {
      nb: "hvem som har ansvaret for samordning og framdrift",
      nn: "kven som har ansvaret for samordning og framdrift",
      en: "who is responsible for coordination and progress",
    },
    editions: ["reg2004", "reg2011", "reg2022"],
  },
  {
    letter: "d",
    text: {
      nb: "hva hver part bidrar med",
      nn: "kva kvar part bidreg med",
      en: "what each party contributes",
    },
    editions: ["reg2011", "reg2022"],
  },
  {
    letter: "e",
    text: {
      nb: "tiltakene, omfanget av dem og hvem som har ansvaret",
      nn: "tiltaka, omfanget av dei og kven som har ansvaret",
      en: "the actions, their extent and who is responsible",
    },
    editions: ["reg2004", "reg2011", "reg2022"],
  },
  {
    letter: "f",
    text: {
      nb: "hvordan tiltakene skal gjennomføres",
      nn: "korleis tiltaka skal gjennomførast",
      en: "how the actions will be carried out",
    },
    editions: ["reg2004", "reg2011", "reg2022"],
  },
  {
    letter: "g",
    text: {
      nb: "planperioden og tidspunkter for justering og revisjon",
      nn: "planperioden og tidspunkt for justering og revisjon",
      en: "the period and the times for adjusting and revising",
    },
    editions: ["reg2004", "reg2011", "reg2022"],
  },
  {
    letter: "h",
    text: {
      nb: "samtykke til planen og eventuelt til at taushetsbelagte opplysninger deles",
      nn: "samtykke til planen og eventuelt til at teiepliktige opplysningar blir delte",
      en: "consent to the plan, and possibly to sharing confidential information",
    },
    editions: ["reg2004", "reg2011", "reg2022"],
  },
  {
    letter: "i",
    text: {
      nb: "nødvendig eller ønsket samarbeid med andre",
      nn: "nødvendig eller ønskt samarbeid med andre",
      en: "necessary or wanted cooperation with others",
    },
    editions: ["reg2011", "reg2022"],
  },
];
