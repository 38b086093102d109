import type { LocalizedText } from "@medvirk/core";

/** The words of a published table. */
export const tableTexts = {
  notShown: { nb: "vises ikke", nn: "blir ikkje vist", en: "not shown" },
  notes: { nb: "Merknader", nn: "Merknader", en: "Notes" },
  symbol: {
    nb: ": Tallet vises ikke av hensyn til personvernet. Det betyr ikke null.",
    nn: ": Talet blir ikkje vist av omsyn til personvernet. Det tyder ikkje null.",
    en: ": The count is not shown, to protect privacy. It does not mean zero.",
  },
} satisfies Readonly<Record<string, LocalizedText>>;
