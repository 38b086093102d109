import type { IssueDefinition } from "@medvirk/core";

/** Fewer courses than the profile lets anybody show. */
export const tooFewToShow: IssueDefinition = {
  code: "measures.too-few-to-show",
  texts: {
    nb: "Det er færre enn {minimum} forløp å vise, og små tall vises ikke.",
    nn: "Det er færre enn {minimum} forløp å vise, og små tal blir ikkje viste.",
    en: "There are fewer than {minimum} courses to show, and small counts are not shown.",
  },
};

/** The same episode stands twice. */
export const repeatedEpisode: IssueDefinition = {
  code: "measures.repeated-episode",
  texts: {
    nb: "Det samme forløpet står to ganger.",
    nn: "Det same forløpet står to gonger.",
    en: "The same episode stands twice.",
  },
};
