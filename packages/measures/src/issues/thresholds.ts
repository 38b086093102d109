import type { IssueDefinition } from "@medvirk/core";

/** A mean, standard deviation or reliability lies outside what it can be. */
export const numberOutOfBounds: IssueDefinition = {
  code: "measures.number-out-of-bounds",
  texts: {
    nb: "Må ligge mellom {above} og {below}.",
    nn: "Må liggje mellom {above} og {below}.",
    en: "Must lie between {above} and {below}.",
  },
};

/** A confidence level has no critical value here. */
export const unknownConfidenceLevel: IssueDefinition = {
  code: "measures.unknown-confidence-level",
  texts: {
    nb: "Velg nivået 80, 90 eller 95.",
    nn: "Vel nivået 80, 90 eller 95.",
    en: "Choose the level 80, 90 or 95.",
  },
};

/** A cut-off needs the norms of a group that isn't given. */
export const normsMissing: IssueDefinition = {
  code: "measures.norms-missing",
  texts: {
    nb: "Ingen norm: {group}.",
    nn: "Inga norm: {group}.",
    en: "No norm: {group}.",
  },
};

/** The norms place the functional group on the worse side of the clinical one. */
export const normsReversed: IssueDefinition = {
  code: "measures.norms-reversed",
  texts: {
    nb: "Den funksjonelle gruppen må ha det beste gjennomsnittet.",
    nn: "Den funksjonelle gruppa må ha det beste gjennomsnittet.",
    en: "The functional group must have the better mean.",
  },
};

/** A threshold falls outside the instrument's range. */
export const thresholdOutOfRange: IssueDefinition = {
  code: "measures.threshold-out-of-range",
  texts: {
    nb: "Grensen ligger utenfor instrumentets område, {minimum} til {maximum}.",
    nn: "Grensa ligg utanfor området til instrumentet, {minimum} til {maximum}.",
    en: "The threshold lies outside the instrument's range, {minimum} to {maximum}.",
  },
};

/** Two policies of one call share an id. */
export const repeatedPolicy: IssueDefinition = {
  code: "measures.repeated-policy",
  texts: {
    nb: "To regelsett har samme id.",
    nn: "To regelsett har same id.",
    en: "Two policies have the same id.",
  },
};

/** The spreads and the correlation of a sample leave no true difference between its scores. */
export const differencesUnreliable: IssueDefinition = {
  code: "measures.differences-unreliable",
  texts: {
    nb: "Tallene gir ingen pålitelig forskjell mellom første og siste skår.",
    nn: "Tala gir ingen påliteleg skilnad mellom første og siste skår.",
    en: "The numbers leave no reliable difference between first and last score.",
  },
};

/** Thresholds that are put together aren't of the same thing. */
export const thresholdsDisagree: IssueDefinition = {
  code: "measures.thresholds-disagree",
  texts: {
    nb: "Grensene kan ikke settes sammen: de må gjelde samme instrument, aldersgruppe og vurderer, og det kan bare være én av hvert slag.",
    nn: "Grensene kan ikkje setjast saman: dei må gjelde same instrument, aldersgruppe og vurderar, og det kan berre vere éi av kvart slag.",
    en: "The thresholds can't be put together: they must be of the same instrument, age group and rater, and there may be only one of each kind.",
  },
};

/** The source of a threshold doesn't say what a score at the number itself is. */
export const boundaryNotStated: IssueDefinition = {
  code: "measures.boundary-not-stated",
  texts: {
    nb: "Kilden sier ikke hva en skår på selve grensen er. Velg > eller >= i et eget sett.",
    nn: "Kjelda seier ikkje kva ein skår på sjølve grensa er. Vel > eller >= i eit eige sett.",
    en: "The source does not say what a score at the threshold itself is. Choose > or >= in a set of your own.",
  },
};
