import type { LocalizedText } from "@medvirk/core";

/** Why members of two models don't answer to each other, where nothing ties them. */
export interface ModelCrosswalk {
  readonly models: readonly string[];
  readonly reasoning: LocalizedText;
}

/**
 * Why there is no way between most members.
 *
 * @source Humerfelt (2012), l. 1598-1617 (the poles), 1650 ("not quite unlike"), read 2026-11-22
 */
export const modelCrosswalks: readonly ModelCrosswalk[] = [
  {
    models: ["arnstein", "humerfelt"],
    reasoning: {
      nb: "Forfatteren sier bare at modellene ikke er helt ulike, og knytter ikke disse to sammen.",
      nn: "Forfattaren seier berre at modellane ikkje er heilt ulike, og knyter ikkje desse to saman.",
      en: "The author says only that the models are not quite unlike, and does not tie these two together.",
    },
  },
  {
    models: ["humerfelt", "orstavik"],
    reasoning: {
      nb: "Kontinuumet bygger på de to polene, men kilden setter ingen grad lik en pol.",
      nn: "Kontinuumet byggjer på dei to polane, men kjelda set ingen grad lik ein pol.",
      en: "The continuum builds on the two poles, but the source sets no degree equal to a pole.",
    },
  },
  {
    models: ["arnstein", "orstavik"],
    reasoning: {
      nb: "Ingen kilde knytter stigen til de to polene.",
      nn: "Inga kjelde knyter stigen til dei to polane.",
      en: "No source ties the ladder to the two poles.",
    },
  },
  {
    models: ["peyrot", "alm-andreassen"],
    reasoning: {
      nb: "Kilden kaller dem ikke helt ulike; den ene teller hva, den andre ser på når.",
      nn: "Kjelda kallar dei ikkje heilt ulike; den eine tel kva, den andre ser på når.",
      en: "The source calls them not quite unlike; one counts what, the other looks at when.",
    },
  },
];

/** Between what measures degree, what counts factors, what looks at phases, and one's own scales. */
export const otherModels: Pick<ModelCrosswalk, "reasoning"> = {
  reasoning: {
    nb: "Modellene ser på ulike ting, og ingen kilde knytter dem sammen.",
    nn: "Modellane ser på ulike ting, og inga kjelde knyter dei saman.",
    en: "The models look at different things, and no source ties them together.",
  },
};
