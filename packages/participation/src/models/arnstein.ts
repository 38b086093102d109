import type { LocalizedText } from "@medvirk/core";
import { humerfelt2012 } from "../sources.ts";
import { caveats } from "./caveats.ts";
import type { OrdinalModel } from "./model.ts";

/** The eight rungs of Arnstein's ladder, the lowest first. */
export type ArnsteinRung =
  | "manipulation"
  | "therapy"
  | "information"
  | "consultation"
  | "placation"
  | "partnership"
  | "delegated-power"
  | "citizen-control";

const notCounted: LocalizedText = {
  nb: "Regnes ikke som medvirkning.",
  nn: "Blir ikkje rekna som medverknad.",
  en: "Not counted as participation.",
};

const mayAdvise: LocalizedText = {
  nb: "Kan si sin mening og gi råd, men har ikke makt til å sørge for at rådet blir fulgt.",
  nn: "Kan seie si meining og gi råd, men har ikkje makt til å sørgje for at rådet blir følgt.",
  en: "May speak and advise, but has no power to see that the advice is followed.",
};

const maySteer: LocalizedText = {
  nb: "Har makt til å styre resultatet.",
  nn: "Har makt til å styre resultatet.",
  en: "Has the power to steer the result.",
};

/**
 * Arnstein's ladder (Arnsteins stige), 1969: eight rungs in three groups. Its point is that
 * without influence the word participation is rhetoric.
 *
 * @source Arnstein (1969) after Humerfelt (2012), l. 1650-1685, read 2026-11-22
 */
export const arnstein: OrdinalModel<ArnsteinRung> = {
  id: "arnstein",
  version: "1",
  kind: "ordinal",
  name: { nb: "Arnsteins stige", nn: "Arnsteins stige", en: "Arnstein's ladder" },
  members: [
    {
      id: "manipulation",
      label: { nb: "Manipulasjon", nn: "Manipulasjon", en: "Manipulation" },
      definition: notCounted,
      group: "non-participation",
    },
    {
      id: "therapy",
      label: { nb: "Terapi", nn: "Terapi", en: "Therapy" },
      definition: notCounted,
      group: "non-participation",
    },
    {
      id: "information",
      label: { nb: "Informasjon", nn: "Informasjon", en: "Information" },
      definition: mayAdvise,
      group: "tokenism",
    },
    {
      id: "consultation",
      label: { nb: "Konsultasjon", nn: "Konsultasjon", en: "Consultation" },
      definition: mayAdvise,
      group: "tokenism",
    },
    {
      id: "placation",
      label: { nb: "Rådgivning", nn: "Rådgjeving", en: "Placation" },
      definition: mayAdvise,
      group: "tokenism",
    },
    {
      id: "partnership",
      label: { nb: "Partnerskap", nn: "Partnarskap", en: "Partnership" },
      definition: {
        nb: "Kan forhandle og ta del i beslutningen.",
        nn: "Kan forhandle og ta del i avgjerda.",
        en: "May negotiate and take part in the decision.",
      },
      group: "citizen-power",
    },
    {
      id: "delegated-power",
      label: { nb: "Delegert makt", nn: "Delegert makt", en: "Delegated power" },
      definition: maySteer,
      group: "citizen-power",
    },
    {
      id: "citizen-control",
      label: { nb: "Borgerstyring", nn: "Borgarstyring", en: "Citizen control" },
      definition: maySteer,
      group: "citizen-power",
    },
  ],
  groups: [
    {
      id: "non-participation",
      label: { nb: "Ikke deltakelse", nn: "Ikkje deltaking", en: "Non-participation" },
    },
    {
      id: "tokenism",
      label: {
        nb: "Grader av skinninnflytelse",
        nn: "Grader av skinninnverknad",
        en: "Degrees of tokenism",
      },
    },
    {
      id: "citizen-power",
      label: {
        nb: "Grader av borgermakt",
        nn: "Grader av borgarmakt",
        en: "Degrees of citizen power",
      },
    },
  ],
  rule: {
    nb: "Plasser på et trinn; et høyere trinn er mer innflytelse.",
    nn: "Plasser på eit trinn; eit høgare trinn er meir innverknad.",
    en: "Place on a rung; a higher rung is more influence.",
  },
  caveats,
  citations: [
    {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1650-1685",
      verified: "2026-11-22",
      note: {
        nb: "gjengir Arnstein 1969; originalen er ikke lest",
        nn: "attgir Arnstein 1969; originalen er ikkje lesen",
        en: "after Arnstein 1969; the original was not read",
      },
    },
  ],
};
