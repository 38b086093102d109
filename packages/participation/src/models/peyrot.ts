import { humerfelt2012 } from "../sources.ts";
import { caveats } from "./caveats.ts";
import type { ParticipationModel } from "./model.ts";

/** Peyrot's five factors, in the printed order. */
export type PeyrotFactor =
  "problem-exists" | "problem-definition" | "act-or-not" | "choice-of-help" | "contact";

/**
 * Peyrot's five factors (Peyrots fem faktorer): the more of them the user controls, the stronger
 * the participation. A set to count, not a scale; the source gives no year.
 *
 * @source Peyrot after Humerfelt (2012), l. 1687-1705, read 2026-11-22
 */
export const peyrot: ParticipationModel<PeyrotFactor, "count"> = {
  id: "peyrot",
  version: "1",
  kind: "count",
  name: { nb: "Peyrots fem faktorer", nn: "Peyrots fem faktorar", en: "Peyrot's five factors" },
  members: [
    {
      id: "problem-exists",
      label: {
        nb: "Å bestemme om et problem eksisterer",
        nn: "Å avgjere om eit problem eksisterer",
        en: "Deciding whether a problem exists",
      },
    },
    {
      id: "problem-definition",
      label: {
        nb: "Å definere hva problemet gjelder",
        nn: "Å definere kva problemet gjeld",
        en: "Defining what the problem concerns",
      },
    },
    {
      id: "act-or-not",
      label: {
        nb: "Å avgjøre om det skal gjøres noe med problemet",
        nn: "Å avgjere om noko skal gjerast med problemet",
        en: "Deciding whether something is to be done about the problem",
      },
    },
    {
      id: "choice-of-help",
      label: {
        nb: "Å velge mellom ulike former for hjelp",
        nn: "Å velje mellom ulike former for hjelp",
        en: "Choosing between forms of help",
      },
    },
    {
      id: "contact",
      label: {
        nb: "Å initiere, vedlikeholde eller avslutte kontakten",
        nn: "Å starte, halde ved like eller avslutte kontakten",
        en: "Initiating, maintaining or ending contact",
      },
    },
  ],
  groups: [],
  rule: {
    nb: "Tell faktorene som brukeren kontrollerer; jo flere, desto sterkere medvirkning.",
    nn: "Tel faktorane som brukaren kontrollerer; jo fleire, dess sterkare medverknad.",
    en: "Count the factors that the user controls; the more, the stronger the participation.",
  },
  caveats,
  citations: [
    {
      source: humerfelt2012,
      year: 2012,
      locator: "l. 1687-1705",
      verified: "2026-11-22",
      note: {
        nb: "gjengir Peyrot, uten år; originalen er ikke lest",
        nn: "attgir Peyrot, utan år; originalen er ikkje lesen",
        en: "after Peyrot, no year given; the original was not read",
      },
    },
  ],
};
