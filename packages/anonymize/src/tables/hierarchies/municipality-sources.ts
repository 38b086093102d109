import type { Citation } from "@medvirk/core";

/** Where the numbers of municipalities, counties and regions were read. */
export const municipalitySources: readonly Citation[] = [
  {
    source: "Statistics Norway, KLASS 131, municipalities",
    locator: "numbers of 2016 with those of 2024, as lauriejh/regtools 580d6e1 prints them",
    verified: "2026-11-23",
    note: {
      nb: "Lest i regtools, ikke hos Statistisk sentralbyrå.",
      nn: "Lese i regtools, ikkje hos Statistisk sentralbyrå.",
      en: "Read in regtools, not at Statistics Norway.",
    },
  },
  {
    source: "Reforms of 2020 and 2024",
    locator: "numbers of 2019, 2020 and 2024 in a published table",
    verified: "2026-11-23",
    note: {
      nb: "Lest annenhånds; sammen med kilden over gir den 357 kommuner i 2024.",
      nn: "Lese i andre hand; saman med kjelda over gir ho 357 kommunar i 2024.",
      en: "Read second-hand; with the source above it gives 357 municipalities in 2024.",
    },
  },
  {
    source: "Regions of Norway (landsdeler)",
    verified: false,
  },
];
