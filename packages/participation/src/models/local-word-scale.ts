import { stromme2010 } from "../sources.ts";
import type { ModelDefinition } from "./define-model.ts";

/** The words of the scale, the least influence first. */
export type LocalWord = "none" | "hardly-real" | "middling" | "active" | "at-the-top";

/**
 * The words that employees of five municipalities used of participation, as an example of a scale
 * of one's own for `defineModel`. The order is our reading; no other model is tied to them.
 *
 * @source Strømme (c. 2010), l. 2574-2592, read 2026-11-22
 */
export const localWordScale: ModelDefinition<LocalWord> = {
  id: "local-words",
  version: "1",
  name: {
    nb: "Lokale ord om medvirkning",
    nn: "Lokale ord om medverknad",
    en: "Local words about participation",
  },
  members: [
    { id: "none", label: { nb: "Null", nn: "Null", en: "None" } },
    { id: "hardly-real", label: { nb: "Lite reell", nn: "Lite reell", en: "Hardly real" } },
    {
      id: "middling",
      label: { nb: "Middels", nn: "Middels", en: "Middling" },
      definition: {
        nb: "Brukeren kan si hva hun eller han ønsker; fagpersonen bestemmer.",
        nn: "Brukaren kan seie kva ho eller han ønskjer; fagpersonen avgjer.",
        en: "The user may voice wishes; the professional decides.",
      },
    },
    { id: "active", label: { nb: "Aktiv", nn: "Aktiv", en: "Active" } },
    { id: "at-the-top", label: { nb: "På topp", nn: "På topp", en: "At the top" } },
  ],
  citations: [
    {
      source: stromme2010,
      locator: "l. 2574-2592",
      verified: "2026-11-22",
      note: {
        nb: "året er omtrentlig; rekkefølgen er vår slutning",
        nn: "året er omtrentleg; rekkjefølgja er vår slutning",
        en: "the year is approximate; the order is our inference",
      },
    },
  ],
};
