import type { IssueDefinition } from "@medvirk/core";

/** A mark or total is blank. */
export const scoreMissing: IssueDefinition = {
  code: "measures.score-missing",
  texts: {
    nb: "Tallet mangler. Fravær er aldri 0.",
    nn: "Talet manglar. Fråvær er aldri 0.",
    en: "The number is missing. Absence is never 0.",
  },
};

/** A mark or total isn't a plain decimal number. */
export const scoreNotANumber: IssueDefinition = {
  code: "measures.score-not-a-number",
  texts: {
    nb: "Skåren må være et tall, slik som 7,5.",
    nn: "Skåren må vere eit tal, slik som 7,5.",
    en: "The score must be a number, such as 7.5.",
  },
};

/** A mark or total has more than one decimal. */
export const tooManyDecimals: IssueDefinition = {
  code: "measures.too-many-decimals",
  texts: {
    nb: "Skåren har mer enn én desimal.",
    nn: "Skåren har meir enn éin desimal.",
    en: "The score has more than one decimal.",
  },
};

/** A mark or total lies outside the instrument's range. */
export const scoreOutOfRange: IssueDefinition = {
  code: "measures.score-out-of-range",
  texts: {
    nb: "Må ligge mellom {minimum} og {maximum}.",
    nn: "Må liggje mellom {minimum} og {maximum}.",
    en: "Must lie between {minimum} and {maximum}.",
  },
};

/** A score lies between two steps of the instrument, such as a fraction of a tenth. */
export const scoreOffStep: IssueDefinition = {
  code: "measures.score-off-step",
  texts: {
    nb: "Må gå i trinn på {step}.",
    nn: "Må gå i steg på {step}.",
    en: "Must go in steps of {step}.",
  },
};
