import type { SmallCountProfile } from "@medvirk/core";

const zerosNotStated = {
  nb: "Kilden sier ikke hva som gjelder for null; null vises her.",
  nn: "Kjelda seier ikkje kva som gjeld for null; null blir vist her.",
  en: "The source does not say what holds for zero; zero is shown here.",
};

/**
 * The named rules for which counts are too small to be shown.
 *
 * They disagree because their owners do: pick the one that binds you, or give a `custom` one.
 */
export const smallCountProfiles: readonly SmallCountProfile[] = [
  {
    id: "ssb3",
    minimum: 3,
    zeros: "shown",
    citation: {
      source: "Statistisk sentralbyrå, Personopplysninger i statistikken",
      locator: "ssb.no",
      verified: "2026-11-22",
      note: {
        nb: "Kilden nevner færre enn 3 som eksempel, og avrunder 1 og 2 til 0 eller 3, så null vises.",
        nn: "Kjelda nemner færre enn 3 som døme, og rundar av 1 og 2 til 0 eller 3, så null blir vist.",
        en: "The source gives fewer than 3 as an example, and rounds 1 and 2 to 0 or 3, so that zero is shown.",
      },
    },
  },
  {
    id: "helse5",
    minimum: 5,
    zeros: "shown",
    citation: {
      source: "Practice in Norwegian health statistics",
      verified: false,
      note: {
        nb: "Færre enn 5 er vanlig, men den nøyaktige teksten er ikke funnet. Null vises her.",
        nn: "Færre enn 5 er vanleg, men den nøyaktige teksten er ikkje funnen. Null blir vist her.",
        en: "Fewer than 5 is common, but the exact text has not been found. Zero is shown here.",
      },
    },
  },
  {
    id: "oslomet6",
    minimum: 6,
    zeros: "shown",
    citation: {
      source: "OsloMet, sjekkliste for anonymisering",
      locator: "ansatt.oslomet.no",
      verified: "2026-11-22",
      note: zerosNotStated,
    },
  },
  {
    id: "grid10",
    minimum: 10,
    zeros: "shown",
    citation: {
      source: "Statistisk sentralbyrå, statistikk på 250 m-ruter",
      locator: "ssb.no",
      verified: "2026-11-22",
      note: {
        nb: "Gjelder bosatte i en rute, 1–9. Kilden fant at bare å skjule dem ikke er nok.",
        nn: "Gjeld busette i ei rute, 1–9. Kjelda fann at berre å skjule dei ikkje er nok.",
        en: "Holds for residents of a grid square, 1–9. The source found that hiding them alone is not enough.",
      },
    },
  },
];
