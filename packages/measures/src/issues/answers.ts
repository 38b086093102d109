import type { IssueDefinition } from "@medvirk/core";

/** An answer holds an item that the instrument doesn't have. */
export const unknownItem: IssueDefinition = {
  code: "measures.unknown-item",
  texts: {
    nb: "Bare disse leddene hører til: {allowed}.",
    nn: "Berre desse ledda høyrer til: {allowed}.",
    en: "Only these items belong here: {allowed}.",
  },
};

/** Some items are marked and others are not. */
export const itemsMissing: IssueDefinition = {
  code: "measures.items-missing",
  texts: {
    nb: "Ingen sum uten disse leddene: {missing}.",
    nn: "Ingen sum utan desse ledda: {missing}.",
    en: "No total without these items: {missing}.",
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

/** An instrument is looked at together and never summed. */
export const notScored: IssueDefinition = {
  code: "measures.not-scored",
  texts: {
    nb: "Instrumentet har ingen sum.",
    nn: "Instrumentet har ingen sum.",
    en: "The instrument has no total.",
  },
};
