import type { LocalizedText } from "@medvirk/core";

/** The words of the form around the questions. */
export const formWords = {
  readers: {
    nb: "Hvem kan lese svarene: {readers}",
    nn: "Kven kan lese svara: {readers}",
    en: "Who may read the answers: {readers}",
  },
  askedWhen: {
    nb: "Svar på dette hvis du svarte «{option}» på spørsmål {number}.",
    nn: "Svar på dette dersom du svarte «{option}» på spørsmål {number}.",
    en: "Answer this if you answered “{option}” to question {number}.",
  },
  declined: {
    nb: "Jeg vil ikke svare",
    nn: "Eg vil ikkje svare",
    en: "I do not wish to answer",
  },
  couldNot: {
    nb: "Jeg kan ikke svare nå",
    nn: "Eg kan ikkje svare no",
    en: "I cannot answer now",
  },
  comment: {
    nb: "Vil du legge til noe?",
    nn: "Vil du leggje til noko?",
    en: "Anything to add?",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
