import type { IssueDefinition } from "@medvirk/core";

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
