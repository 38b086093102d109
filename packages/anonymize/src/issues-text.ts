import type { IssueDefinition } from "@medvirk/core";

/** A text isn't a number of the kind asked for; the number itself is not repeated. */
export const unreadableNumber: IssueDefinition = {
  code: "anonymize.unreadable-number",
  texts: {
    nb: "Teksten må være et nummer med {expected} sifre, uten annen tekst.",
    nn: "Teksten må vere eit nummer med {expected} siffer, utan annan tekst.",
    en: "The text must be a number of {expected} digits, with no other text.",
  },
};

/** The day lies outside the years that the 1964 rule can express. */
export const birthDateOutOfRange: IssueDefinition = {
  code: "anonymize.birth-date-out-of-range",
  texts: {
    nb: "Året må ligge mellom {first} og {last}.",
    nn: "Året må liggje mellom {first} og {last}.",
    en: "The year must lie between {first} and {last}.",
  },
};

/** The day has fewer numbers than the serial asks for. */
export const serialOutOfRange: IssueDefinition = {
  code: "anonymize.serial-out-of-range",
  texts: {
    nb: "Løpenummeret må være et helt tall fra 0 til {maximum} for denne dagen.",
    nn: "Løpenummeret må vere eit heilt tal frå 0 til {maximum} for denne dagen.",
    en: "The serial must be a whole number from 0 to {maximum} for this day.",
  },
};

/** A span is empty, or starts before the one ahead of it ends. */
export const misplacedSpan: IssueDefinition = {
  code: "anonymize.misplaced-span",
  texts: {
    nb: "Treffet må ha en lengde og begynne etter at det forrige slutter.",
    nn: "Treffet må ha ei lengd og byrje etter at det førre sluttar.",
    en: "The span must have a length and start after the one before it ends.",
  },
};

/** The bytes of a model or a gazetteer are cut or changed. */
export const damagedModel: IssueDefinition = {
  code: "anonymize.damaged-model",
  texts: {
    nb: "Modellen er skadet: innholdet stemmer ikke med kontrollsummen. Hent den på nytt.",
    nn: "Modellen er skadd: innhaldet stemmer ikkje med kontrollsummen. Hent han på nytt.",
    en: "The model is damaged: its content does not fit its checksum. Fetch it again.",
  },
};

/** The bytes are no model, or one of another version of the format. */
export const unknownModel: IssueDefinition = {
  code: "anonymize.unknown-model",
  texts: {
    nb: "Dette er ikke en modell som denne versjonen av biblioteket kan lese.",
    nn: "Dette er ikkje ein modell som denne versjonen av biblioteket kan lese.",
    en: "This is not a model that this version of the library can read.",
  },
};
