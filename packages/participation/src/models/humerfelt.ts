import { humerfelt2012 } from "../sources.ts";
import { caveats } from "./caveats.ts";
import type { OrdinalModel } from "./model.ts";

/** The five positions of Humerfelt's continuum, the least user power first. */
export type HumerfeltDegree =
  "information" | "consultation" | "partnership" | "delegation" | "user-control";

/**
 * Humerfelt's continuum (kontinuum), 2005: from left to right the user's power grows and the
 * worker's lessens, tied to the user's process, situation and phase.
 *
 * @source Humerfelt (2005) after Humerfelt (2012), l. 1619-1648; criteria of partnership and
 *   delegation l. 10739-10790; read 2026-11-22
 */
export const humerfelt: OrdinalModel<HumerfeltDegree> = {
  id: "humerfelt",
  version: "1",
  kind: "ordinal",
  name: {
    nb: "Humerfelts kontinuum",
    nn: "Humerfelts kontinuum",
    en: "Humerfelt's continuum",
  },
  members: [
    {
      id: "information",
      label: { nb: "Informasjon", nn: "Informasjon", en: "Information" },
      flag: {
        id: "information-contested",
        text: {
          nb: "Det er omstridt om informasjon er medvirkning; den går ofte én vei.",
          nn: "Det er omstridd om informasjon er medverknad; han går ofte éin veg.",
          en: "Whether information is participation is contested; it often goes one way.",
        },
        citation: {
          source: humerfelt2012,
          year: 2012,
          locator: "l. 1635-1637",
          verified: "2026-11-22",
        },
      },
    },
    {
      id: "consultation",
      label: { nb: "Konsultasjon", nn: "Konsultasjon", en: "Consultation" },
    },
    {
      id: "partnership",
      label: { nb: "Partnerskap", nn: "Partnarskap", en: "Partnership" },
      definition: {
        nb: "Brukeren kan samarbeide og forhandle om løsninger og ta del i beslutningen.",
        nn: "Brukaren kan samarbeide og forhandle om løysingar og ta del i avgjerda.",
        en: "The user may cooperate and negotiate about solutions and take part in the decision.",
      },
    },
    {
      id: "delegation",
      label: { nb: "Delegasjon", nn: "Delegasjon", en: "Delegation" },
      definition: {
        nb: "Brukerens syn veier tyngst. Makten er gitt av de ansatte, på et avgrenset område og innenfor tjenestens verdier.",
        nn: "Brukaren sitt syn veg tyngst. Makta er gitt av dei tilsette, på eit avgrensa område og innanfor verdiane til tenesta.",
        en: "The user's view weighs most. The power is given by the workers, within a limited area and the values of the service.",
      },
    },
    {
      id: "user-control",
      label: { nb: "Brukerstyring", nn: "Brukarstyring", en: "User control" },
    },
  ],
  groups: [],
  rule: {
    nb: "Plasser på kontinuumet; lenger mot høyre er sterkere medvirkning.",
    nn: "Plasser på kontinuumet; lenger mot høgre er sterkare medverknad.",
    en: "Place on the continuum; further right is stronger participation.",
  },
  caveats,
  citations: [
    {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1619-1648, 10739-10790",
      verified: "2026-11-22",
      note: {
        nb: "gjengir Humerfelt 2005; originalen er ikke lest",
        nn: "attgir Humerfelt 2005; originalen er ikkje lesen",
        en: "after Humerfelt 2005; the original was not read",
      },
    },
  ],
};
