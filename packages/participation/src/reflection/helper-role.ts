import type { Citation, LocalizedText } from "@medvirk/core";
import { volda2023 } from "./source.ts";

/** A role that a worker may recognise in a situation, for good and for ill. */
export interface HelperRole {
  readonly id: "indifferent" | "caregiver" | "enforcer";
  readonly name: LocalizedText;
  /** How one is involved. */
  readonly involvement: LocalizedText;
  readonly canBeGoodFor: LocalizedText;
  readonly risk: LocalizedText;
  readonly citation: Citation;
}

/**
 * Three roles after Zacka, to think with. One may step in and out of them in a day; they say what
 * one did in a situation, never what a worker or a user is.
 *
 * @source Zacka after the group thesis of Volda (2023), l. 297-299, 611-759, read 2026-11-22; four interviews, no answer key
 */
export const helperRoles: readonly HelperRole[] = [
  {
    id: "indifferent",
    name: { nb: "Den likegyldige", nn: "Den likegyldige", en: "The indifferent" },
    involvement: {
      nb: "Lite involvert, følger rutinen. Ofte rollen en begynner i.",
      nn: "Lite involvert, følgjer rutinen. Ofte rolla ein byrjar i.",
      en: "Little involved, follows the routine. Often the role one begins in.",
    },
    canBeGoodFor: {
      nb: "Går raskere, og verner mot utbrenthet.",
      nn: "Går raskare, og vernar mot utbrentheit.",
      en: "Is faster, and guards against burnout.",
    },
    risk: {
      nb: "Å frasi seg ansvar, og ikke se at folk har ulike forutsetninger.",
      nn: "Å seie frå seg ansvar, og ikkje sjå at folk har ulike føresetnader.",
      en: "Disclaiming responsibility, and not seeing that abilities differ.",
    },
    citation: {
      source: volda2023,
      year: 2023,
      locator: "l. 297-299, 611-647",
      verified: "2026-11-22",
    },
  },
  {
    id: "caregiver",
    name: { nb: "Omsorgsgiveren", nn: "Omsorgsgjevaren", en: "The caregiver" },
    involvement: {
      nb: "Gjør mer enn rutinen, på brukerens side.",
      nn: "Gjer meir enn rutinen, på brukaren si side.",
      en: "Does more than the routine, on the user's side.",
    },
    canBeGoodFor: {
      nb: "Ser den enkelte, og handler i en krise.",
      nn: "Ser den einskilde, og handlar i ei krise.",
      en: "Sees the individual, and acts in a crisis.",
    },
    risk: {
      nb: "Å skille mellom dem en synes fortjener det og dem en ikke synes det om; stereotypier.",
      nn: "Å skilje mellom dei ein synest fortener det og dei ein ikkje synest det om; stereotypiar.",
      en: "A split between those one finds deserving and those one does not; stereotypes.",
    },
    citation: {
      source: volda2023,
      year: 2023,
      locator: "l. 653-692",
      verified: "2026-11-22",
    },
  },
  {
    id: "enforcer",
    name: { nb: "Håndheveren", nn: "Handhevaren", en: "The enforcer" },
    involvement: {
      nb: "Involvert som vokter, med mistanke.",
      nn: "Involvert som vaktar, med mistanke.",
      en: "Involved as a guard, with suspicion.",
    },
    canBeGoodFor: {
      nb: "Verner ressursene for dem som har rett til dem.",
      nn: "Vernar ressursane for dei som har rett til dei.",
      en: "Guards the resources for those entitled to them.",
    },
    risk: {
      nb: "Mistillit til folk som allerede er stigmatisert.",
      nn: "Mistillit til folk som alt er stigmatiserte.",
      en: "Distrust of people who are stigmatised already.",
    },
    citation: {
      source: volda2023,
      year: 2023,
      locator: "l. 698-759",
      verified: "2026-11-22",
    },
  },
];
