import { humerfelt2012 } from "../sources.ts";
import type { Caveat } from "./model.ts";

/**
 * The seven caveats (forbehold) about power that hold for every model here.
 *
 * @source Humerfelt (2012), l. 1732-1771, read 2026-11-22
 */
export const caveats: readonly Caveat[] = [
  {
    id: "power-not-a-mass",
    text: {
      nb: "Makt er ikke en masse som øker eller minker.",
      nn: "Makt er ikkje ein masse som aukar eller minkar.",
      en: "Power is not a mass that grows or shrinks.",
    },
    citation: { source: humerfelt2012, year: 2012, locator: "l. 1732", verified: "2026-11-22" },
  },
  {
    id: "workers-keep-power",
    text: {
      nb: "Også ved brukerstyring har de ansatte makt, for eksempel over penger og vilkår.",
      nn: "Også ved brukarstyring har dei tilsette makt, til dømes over pengar og vilkår.",
      en: "Also at user control the workers keep power, for example over money and conditions.",
    },
    citation: {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1732-1740",
      verified: "2026-11-22",
    },
  },
  {
    id: "users-not-powerless",
    text: {
      nb: "Brukere er ikke maktesløse selv om ansatte bruker makt, med mindre det er tvang.",
      nn: "Brukarar er ikkje makteslause sjølv om tilsette bruker makt, med mindre det er tvang.",
      en: "Users are not powerless because workers use power, unless there is coercion.",
    },
    citation: {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1740-1746",
      verified: "2026-11-22",
    },
  },
  {
    id: "management-of-power",
    text: {
      nb: "Det avgjørende er hvordan makten forvaltes.",
      nn: "Det avgjerande er korleis makta blir forvalta.",
      en: "What counts is how power is used.",
    },
    citation: {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1746-1750",
      verified: "2026-11-22",
    },
  },
  {
    id: "right-to-abstain",
    text: {
      nb: "Selvbestemmelse omfatter også retten til ikke å medvirke.",
      nn: "Sjølvråderett omfattar også retten til ikkje å medverke.",
      en: "Self-determination includes the right not to take part.",
    },
    citation: {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1750-1754",
      verified: "2026-11-22",
    },
  },
  {
    id: "both-may-be-powerless",
    text: {
      nb: "Begge kan være maktesløse, for eksempel overfor en behandlingskø.",
      nn: "Begge kan vere makteslause, til dømes overfor ein behandlingskø.",
      en: "Both may be powerless, for example before a waiting list.",
    },
    citation: {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1756-1765",
      verified: "2026-11-22",
    },
  },
  {
    id: "power-can-add-up",
    text: {
      nb: "Når begge står sammen, kan den enes makt øke den andres.",
      nn: "Når begge står saman, kan makta til den eine auke makta til den andre.",
      en: "When both stand together, one's power can increase the other's.",
    },
    citation: {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1765-1771",
      verified: "2026-11-22",
    },
  },
];
