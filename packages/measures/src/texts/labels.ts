import type { LocalizedText } from "@medvirk/core";
import type {
  ChangeCategory,
  ChangeFlag,
  ClassificationReason,
} from "../policies/classification.ts";
import type { Absence, AbsenceReason, Mode, Rater } from "../schemas/types.ts";

/** Whose view a score is, in words. */
export const raterTexts: Readonly<Record<Rater, LocalizedText>> = {
  self: { nb: "egen vurdering", nn: "eiga vurdering", en: "own view" },
  caretaker: { nb: "omsorgsperson", nn: "omsorgsperson", en: "caretaker" },
  group: { nb: "gruppe", nn: "gruppe", en: "group" },
  "worker-estimate": {
    nb: "den ansattes anslag",
    nn: "anslag frå den tilsette",
    en: "worker’s estimate",
  },
};

/** How an answer was given, in words. */
export const modeTexts: Readonly<Record<Mode, LocalizedText>> = {
  paper: { nb: "på papir", nn: "på papir", en: "on paper" },
  spoken: { nb: "muntlig", nn: "munnleg", en: "spoken" },
  digital: { nb: "på skjerm", nn: "på skjerm", en: "on a screen" },
};

/** Why there is no score, in words that judge nobody. */
export const absenceTexts: Readonly<Record<AbsenceReason, LocalizedText>> = {
  declined: { nb: "ønsket ikke å svare", nn: "ønskte ikkje å svare", en: "chose not to answer" },
  "not-administered": { nb: "ikke spurt", nn: "ikkje spurd", en: "not asked" },
  unable: { nb: "kunne ikke svare nå", nn: "kunne ikkje svare no", en: "could not answer now" },
  "under-influence": {
    nb: "påvirket da det skulle fylles ut",
    nn: "påverka då det skulle fyllast ut",
    en: "under influence at the time",
  },
  other: { nb: "annen grunn", nn: "annan grunn", en: "another reason" },
};

/** Who says why there is no score. */
export const statedByTexts: Readonly<Record<Absence["statedBy"], LocalizedText>> = {
  self: { nb: "sagt av personen selv", nn: "sagt av personen sjølv", en: "said by the person" },
  caretaker: {
    nb: "sagt av omsorgsperson",
    nn: "sagt av omsorgsperson",
    en: "said by a caretaker",
  },
  worker: { nb: "sagt av ansatt", nn: "sagt av tilsett", en: "said by a worker" },
};

/** Other gaps of a series. */
export const gapTexts: Readonly<Record<"incomplete" | "unscored" | "not-recorded", LocalizedText>> =
  {
    incomplete: {
      nb: "ikke alle ledd besvart",
      nn: "ikkje alle ledd svara på",
      en: "not all items answered",
    },
    unscored: { nb: "uten sum", nn: "utan sum", en: "without a total" },
    "not-recorded": { nb: "ikke registrert", nn: "ikkje registrert", en: "not recorded" },
  };

/** What a change comes to, in words about the course and never the person. */
export const categoryTexts: Readonly<Record<ChangeCategory, LocalizedText>> = {
  recovered: {
    nb: "Pålitelig bedring, og forbi grensen",
    nn: "Påliteleg betring, og forbi grensa",
    en: "Reliable improvement, and past the cut-off",
  },
  improved: { nb: "Pålitelig bedring", nn: "Påliteleg betring", en: "Reliable improvement" },
  unchanged: {
    nb: "Ingen pålitelig endring. Det sier ikke at hjelpen er uten virkning",
    nn: "Inga påliteleg endring. Det seier ikkje at hjelpa er utan verknad",
    en: "No reliable change. It does not say that the help has no effect",
  },
  deteriorated: {
    nb: "Pålitelig nedgang. Se på det sammen",
    nn: "Påliteleg nedgang. Sjå på det saman",
    en: "Reliable decline. Review it together",
  },
};

/** What else is true of a change, in words. */
export const flagTexts: Readonly<Record<ChangeFlag, LocalizedText>> = {
  harmed: {
    nb: "fra den bedre til den verre siden av grensen",
    nn: "frå den betre til den verre sida av grensa",
    en: "from the better to the worse side of the cut-off",
  },
  "crossed-only": {
    nb: "forbi grensen, men uten pålitelig endring",
    nn: "forbi grensa, men utan påliteleg endring",
    en: "past the cut-off, but without a reliable change",
  },
  "functional-at-both-ends": {
    nb: "på den bedre siden av grensen både først og sist",
    nn: "på den betre sida av grensa både først og sist",
    en: "on the better side of the cut-off both first and last",
  },
};

/** Why there is no category, or why one was out of reach. */
export const reasonTexts: Readonly<Record<ClassificationReason, LocalizedText>> = {
  "no-scores": { nb: "ingen skår", nn: "ingen skår", en: "no score" },
  "one-score": { nb: "bare én skår", nn: "berre éin skår", en: "only one score" },
  "not-an-outcome": {
    nb: "skalaen handler om samarbeidet, ikke om utbytte",
    nn: "skalaen handlar om samarbeidet, ikkje om utbyte",
    en: "the scale is about the collaboration, not an outcome",
  },
  "policy-for-other-rater": {
    nb: "regelsettet gjelder en annen vurderer",
    nn: "regelsettet gjeld ein annan vurderar",
    en: "the policy is for another rater",
  },
  "policy-for-other-age-group": {
    nb: "regelsettet gjelder en annen aldersgruppe",
    nn: "regelsettet gjeld ei anna aldersgruppe",
    en: "the policy is for another age group",
  },
  "age-group-not-given": {
    nb: "aldersgruppen er ikke oppgitt",
    nn: "aldersgruppa er ikkje oppgitt",
    en: "the age group is not given",
  },
  "age-group-changed": {
    nb: "aldersgruppen er en annen ved siste skår enn ved første",
    nn: "aldersgruppa er ei anna ved siste skår enn ved første",
    en: "the age group is another at the last score than at the first",
  },
  "policy-without-reliable-change": {
    nb: "regelsettet sier ikke hva som er pålitelig endring",
    nn: "regelsettet seier ikkje kva som er påliteleg endring",
    en: "the policy has no reliable change",
  },
  "policy-without-cutoff": {
    nb: "regelsettet har ingen grense, så det kan ikke vise om en er passert",
    nn: "regelsettet har inga grense, så det kan ikkje vise om ei er passert",
    en: "the policy has no cut-off, so it cannot show whether one was passed",
  },
};
