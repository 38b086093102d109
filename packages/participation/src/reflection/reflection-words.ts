import type { LocalizedText } from "@medvirk/core";

/** The words of the sheet around its lists. */
export const reflectionWords = {
  title: {
    nb: "Til deg selv: tenk på én situasjon",
    nn: "Til deg sjølv: tenk på éin situasjon",
    en: "For yourself: think of one situation",
  },
  privacy: {
    nb: "Dette arket er bare ditt. Det hører ikke hjemme i en journal eller hos en leder. Det finnes ingen fasit.",
    nn: "Dette arket er berre ditt. Det høyrer ikkje heime i ein journal eller hos ein leiar. Det finst ingen fasit.",
    en: "This sheet is yours alone. It does not belong in a record or with a leader. There is no answer key.",
  },
  conditions: {
    nb: "Hva var rammene?",
    nn: "Kva var rammene?",
    en: "What were the conditions?",
  },
  prompts: { nb: "Spør deg selv", nn: "Spør deg sjølv", en: "Ask yourself" },
  subjects: {
    nb: "Hva handlet det om?",
    nn: "Kva handla det om?",
    en: "What was it about?",
  },
  roles: {
    nb: "Roller en kan gå inn og ut av",
    nn: "Roller ein kan gå inn og ut av",
    en: "Roles one may step in and out of",
  },
  coping: {
    nb: "Måter å klare seg på",
    nn: "Måtar å klare seg på",
    en: "Ways of coping",
  },
  sources: { nb: "Kilder", nn: "Kjelder", en: "Sources" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
