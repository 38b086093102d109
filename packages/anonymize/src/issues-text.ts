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
