import type { IssueDefinition } from "@medvirk/core";

/** An answer holds an item that the instrument doesn't have. */
export const unknownItem: IssueDefinition = {
  code: "measures.unknown-item",
  texts: {
    nb: "Bruk bare {allowed}.",
    nn: "Bruk berre {allowed}.",
    en: "Use only {allowed}.",
  },
};

/** Some items are marked and others are not. */
export const itemsMissing: IssueDefinition = {
  code: "measures.items-missing",
  texts: {
    nb: "Ingen sum uten {missing}.",
    nn: "Ingen sum utan {missing}.",
    en: "No total without {missing}.",
  },
};

/** The total given isn't the sum of the items given. */
export const totalDisagrees: IssueDefinition = {
  code: "measures.total-disagrees",
  texts: {
    nb: "Summen av leddene er en annen enn summen som er oppgitt.",
    nn: "Summen av ledda er ein annan enn summen som er oppgitt.",
    en: "The items add up to another total than the one given.",
  },
};

/** Neither items, total nor absence. */
export const answerMissing: IssueDefinition = {
  code: "measures.answer-missing",
  texts: {
    nb: "Oppgi leddene, summen eller hvorfor skåren ikke finnes.",
    nn: "Oppgi ledda, summen eller kvifor skåren ikkje finst.",
    en: "Give the items, the total, or why there is no score.",
  },
};

/** An absence together with marks or a total. */
export const absentWithScore: IssueDefinition = {
  code: "measures.absent-with-score",
  texts: {
    nb: "Et svar er enten en skår eller et fravær, ikke begge deler.",
    nn: "Eit svar er anten ein skår eller eit fråvær, ikkje begge delar.",
    en: "An answer is either a score or an absence, not both.",
  },
};

/** A field of an instrument of one's own can't be as it is. */
export const instrumentUnusable: IssueDefinition = {
  code: "measures.instrument-unusable",
  texts: {
    nb: "Feltet kan ikke være slik i et instrument.",
    nn: "Feltet kan ikkje vere slik i eit instrument.",
    en: "The field cannot be like this in an instrument.",
  },
};

/** The length of a line, or a place on it, isn't a number above or from 0. */
export const invalidLine: IssueDefinition = {
  code: "measures.invalid-line",
  texts: {
    nb: "Linjen må ha en lengde over 0, og merket må stå på den.",
    nn: "Linja må ha ei lengd over 0, og merket må stå på ho.",
    en: "The line must have a length above 0, and the mark must stand on it.",
  },
};
