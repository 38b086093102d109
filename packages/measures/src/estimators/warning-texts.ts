import type { LocalizedText } from "@medvirk/core";
import type { EstimateWarning } from "./sample-facts.ts";

/** The warnings of an estimate in words. */
export const estimateWarningTexts: Readonly<Record<EstimateWarning, LocalizedText>> = {
  survivorship: {
    nb: "De som fortsatt kommer ved de siste møtene, er ikke de samme som begynte. Kurven viser dem som er igjen.",
    nn: "Dei som framleis kjem ved dei siste møta, er ikkje dei same som byrja. Kurva viser dei som er att.",
    en: "Those who still come at the last sessions are not all who began. The curve shows those who remain.",
  },
  "regression-to-the-mean": {
    nb: "En lav eller høy startskår er delvis tilfeldig og følges ofte av en mer vanlig skår, også uten hjelp.",
    nn: "Ein låg eller høg startskår er delvis tilfeldig og blir ofte følgd av ein meir vanleg skår, også utan hjelp.",
    en: "A low or high first score is partly chance and is often followed by a more usual one, also without help.",
  },
  "nested-courses": {
    nb: "Forløp i samme familie eller tjeneste ligner på hverandre. Usikkerheten er større enn tallene viser.",
    nn: "Forløp i same familie eller teneste liknar på kvarandre. Uvissa er større enn tala viser.",
    en: "Courses of one family or service resemble each other. The uncertainty is larger than the numbers show.",
  },
  "singular-fit": {
    nb: "Modellen er for rik for disse forløpene: en variasjon er anslått til null.",
    nn: "Modellen er for rik for desse forløpa: ein variasjon er anslått til null.",
    en: "The model is too rich for these courses: a variation is estimated as zero.",
  },
};
