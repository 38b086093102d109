import type { IssueDefinition } from "@medvirk/core";

/** A number is NaN or infinite. */
export const numberNotFinite: IssueDefinition = {
  code: "measures.number-not-finite",
  texts: {
    nb: "Her må alle verdier være tall.",
    nn: "Her må alle verdiar vere tal.",
    en: "Every value here must be a number.",
  },
};

/** Columns of one table differ in length. */
export const columnsDiffer: IssueDefinition = {
  code: "measures.columns-differ",
  texts: {
    nb: "Kolonnene må være like lange.",
    nn: "Kolonnane må vere like lange.",
    en: "The columns must be equally long.",
  },
};

/** The data don't decide the estimate: too few rows, or one column follows from the others. */
export const notEstimable: IssueDefinition = {
  code: "measures.not-estimable",
  texts: {
    nb: "Tallene avgjør ikke anslaget: det er for få, eller de varierer ikke nok.",
    nn: "Tala avgjer ikkje anslaget: det er for få, eller dei varierer ikkje nok.",
    en: "The numbers do not decide the estimate: there are too few, or they vary too little.",
  },
};

/** Fewer episodes than the caller's minimum. */
export const tooFewEpisodes: IssueDefinition = {
  code: "measures.too-few-episodes",
  texts: {
    nb: "Det trengs minst {minimum} forløp med minst to skårer.",
    nn: "Det trengst minst {minimum} forløp med minst to skårar.",
    en: "At least {minimum} episodes with at least two scores are needed.",
  },
};

/** The edges of bands don't rise. */
export const edgesNotRising: IssueDefinition = {
  code: "measures.edges-not-rising",
  texts: {
    nb: "Grensene må være minst to hele tall som stiger.",
    nn: "Grensene må vere minst to heile tal som stig.",
    en: "The edges must be at least two whole numbers that rise.",
  },
};

/** The table of a curve has rows or columns that don't match its nodes. */
export const tableShape: IssueDefinition = {
  code: "measures.table-shape",
  texts: {
    nb: "Tabellen må ha én rad for hver startskår og ett tall for hvert møte, og begge må stige.",
    nn: "Tabellen må ha éi rad for kvar startskår og eitt tal for kvart møte, og begge må stige.",
    en: "The table needs a row for each intake and a number for each session, and both must rise.",
  },
};

/** A joined curve would jump: its second session isn't after its first. */
export const joinWouldJump: IssueDefinition = {
  code: "measures.join-would-jump",
  texts: {
    nb: "Overgangen mellom kurvene må gå over minst ett møte, ellers hopper kurven.",
    nn: "Overgangen mellom kurvene må gå over minst eitt møte, elles hoppar kurva.",
    en: "The curves must pass into each other over at least one session, or the curve jumps.",
  },
};

/** A group isn't a whole number from 0. */
export const invalidGroup: IssueDefinition = {
  code: "measures.invalid-group",
  texts: {
    nb: "Gruppen må være et helt tall fra 0, mindre enn antallet rader.",
    nn: "Gruppa må vere eit heilt tal frå 0, mindre enn talet på rader.",
    en: "The group must be a whole number from 0, below the number of rows.",
  },
};

/** An intake lies outside what a model rests on. */
export const intakeOutOfRange: IssueDefinition = {
  code: "measures.intake-out-of-range",
  texts: {
    nb: "Startskåren må ligge mellom {from} og {to}, som er det modellen bygger på.",
    nn: "Startskåren må liggje mellom {from} og {to}, som er det modellen byggjer på.",
    en: "The intake must lie between {from} and {to}, which is what the model rests on.",
  },
};
