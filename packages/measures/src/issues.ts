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
    nb: "Skåren må ligge mellom {minimum} og {maximum}.",
    nn: "Skåren må liggje mellom {minimum} og {maximum}.",
    en: "The score must lie between {minimum} and {maximum}.",
  },
};

/** A mark lies between two steps of the instrument. */
export const scoreOffStep: IssueDefinition = {
  code: "measures.score-off-step",
  texts: {
    nb: "Skåren må gå i trinn på {step}.",
    nn: "Skåren må gå i steg på {step}.",
    en: "The score must go in steps of {step}.",
  },
};

/** A stored score isn't a whole number of tenths. */
export const notWholeTenths: IssueDefinition = {
  code: "measures.not-whole-tenths",
  texts: {
    nb: "Skåren må være i hele tideler, slik som 75 for 7,5.",
    nn: "Skåren må vere i heile tidelar, slik som 75 for 7,5.",
    en: "The score must be in whole tenths, such as 75 for 7.5.",
  },
};

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

/** A reading names an instrument that the package doesn't have. */
export const unknownInstrument: IssueDefinition = {
  code: "measures.unknown-instrument",
  texts: {
    nb: "Instrumentet er ukjent.",
    nn: "Instrumentet er ukjent.",
    en: "The instrument is unknown.",
  },
};

/** Two sessions on one day, and nothing says which came first. */
export const sessionOrderMissing: IssueDefinition = {
  code: "measures.session-order-missing",
  texts: {
    nb: "To møter har samme dato. Gi hvert av dem sitt eget rekkefølgenummer (sequence).",
    nn: "To møte har same dato. Gi kvart av dei sitt eige rekkjefølgjenummer (sequence).",
    en: "Two sessions have the same date. Give each a sequence number of its own.",
  },
};

/** The sequence number of a session isn't a whole number from 1. */
export const invalidSequence: IssueDefinition = {
  code: "measures.invalid-sequence",
  texts: {
    nb: "Rekkefølgenummeret må være et helt tall, 1 eller mer.",
    nn: "Rekkjefølgjenummeret må vere eit heilt tal, 1 eller meir.",
    en: "The sequence number must be a whole number, 1 or more.",
  },
};

/** One rater answers the same instrument twice in one session. */
export const repeatedReading: IssueDefinition = {
  code: "measures.repeated-reading",
  texts: {
    nb: "Samme instrument fra samme person står to ganger i møtet.",
    nn: "Same instrument frå same person står to gonger i møtet.",
    en: "The same instrument by the same rater stands twice in the session.",
  },
};

/** A reference that should be opaque has the form of an identity number. */
export const identityNumberAsId: IssueDefinition = {
  code: "measures.identity-number-as-id",
  texts: {
    nb: "Referansen har form som et fødselsnummer. Bruk en referanse som ikke sier hvem det er.",
    nn: "Referansen har form som eit fødselsnummer. Bruk ein referanse som ikkje seier kven det er.",
    en: "The reference has the form of an identity number. Use one that does not say who it is.",
  },
};

/** An episode has more series than any real course. */
export const tooManySeries: IssueDefinition = {
  code: "measures.too-many-series",
  texts: {
    nb: "Forløpet har mer enn {maximum} kombinasjoner av instrument og vurderer.",
    nn: "Forløpet har meir enn {maximum} kombinasjonar av instrument og vurderar.",
    en: "The episode has more than {maximum} combinations of instrument and rater.",
  },
};

/** A mean, standard deviation or reliability lies outside what it can be. */
export const numberOutOfBounds: IssueDefinition = {
  code: "measures.number-out-of-bounds",
  texts: {
    nb: "Tallet må være over {above} og under {below}.",
    nn: "Talet må vere over {above} og under {below}.",
    en: "The number must be above {above} and below {below}.",
  },
};

/** A confidence level has no critical value here. */
export const unknownConfidenceLevel: IssueDefinition = {
  code: "measures.unknown-confidence-level",
  texts: {
    nb: "Konfidensnivået må være ett av: {allowed}.",
    nn: "Konfidensnivået må vere eitt av: {allowed}.",
    en: "The confidence level must be one of: {allowed}.",
  },
};

/** A cut-off needs the norms of a group that isn't given. */
export const normsMissing: IssueDefinition = {
  code: "measures.norms-missing",
  texts: {
    nb: "Normtall mangler for gruppen {group}.",
    nn: "Normtal manglar for gruppa {group}.",
    en: "Norms are missing for the group {group}.",
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

/** A computed threshold falls outside the instrument's range. */
export const thresholdOutOfRange: IssueDefinition = {
  code: "measures.threshold-out-of-range",
  texts: {
    nb: "Normtallene gir en grense utenfor instrumentets område, {minimum} til {maximum}.",
    nn: "Normtala gir ei grense utanfor området til instrumentet, {minimum} til {maximum}.",
    en: "The norms give a threshold outside the instrument's range, {minimum} to {maximum}.",
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
