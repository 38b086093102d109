import type { IssueDefinition } from "@medvirk/core";

/** The name of what a date belongs to is empty, not text, or holds half a character. */
export const unusableSubject: IssueDefinition = {
  code: "anonymize.unusable-subject",
  texts: {
    nb: "Personen må være angitt med en kode eller et nummer: tekst som ikke er tom, og uten halve tegn.",
    nn: "Personen må vere oppgitt med ein kode eller eit nummer: tekst som ikkje er tom, og utan halve teikn.",
    en: "The person must be named by a code or a number: text that is not empty and has no half characters.",
  },
};

/** The shifted day would lie outside the calendar. */
export const shiftOutOfRange: IssueDefinition = {
  code: "anonymize.shift-out-of-range",
  texts: {
    nb: "Datoen ligger for nær enden av kalenderen (år 1–9999) til å bli flyttet.",
    nn: "Datoen ligg for nær enden av kalenderen (år 1–9999) til å bli flytta.",
    en: "The date lies too near the end of the calendar (years 1–9999) to be shifted.",
  },
};

/** A text that is no day, month, quarter or year. */
export const unreadableDate: IssueDefinition = {
  code: "anonymize.unreadable-date",
  texts: {
    nb: "Verdien må være en dag (ÅÅÅÅ-MM-DD), en måned (ÅÅÅÅ-MM), et kvartal (ÅÅÅÅ-Q1 til Q4) eller et år (ÅÅÅÅ).",
    nn: "Verdien må vere ein dag (ÅÅÅÅ-MM-DD), ein månad (ÅÅÅÅ-MM), eit kvartal (ÅÅÅÅ-Q1 til Q4) eller eit år (ÅÅÅÅ).",
    en: "The value must be a day (YYYY-MM-DD), a month (YYYY-MM), a quarter (YYYY-Q1 to Q4) or a year (YYYY).",
  },
};

/** A date that says less than what was asked for. */
export const dateTooCoarse: IssueDefinition = {
  code: "anonymize.date-too-coarse",
  texts: {
    nb: "Datoen sier mindre enn det som er bedt om ({precision}); den kan ikke gjøres mer nøyaktig.",
    nn: "Datoen seier mindre enn det som er bede om ({precision}); han kan ikkje gjerast meir nøyaktig.",
    en: "The date says less than what is asked for ({precision}); it cannot be made more exact.",
  },
};

/** An age that isn't a whole number of years. */
export const invalidAge: IssueDefinition = {
  code: "anonymize.invalid-age",
  texts: {
    nb: "Alderen må være et helt tall fra 0 til {maximum}.",
    nn: "Alderen må vere eit heilt tal frå 0 til {maximum}.",
    en: "The age must be a whole number from 0 to {maximum}.",
  },
};

/** The birth date lies after the day on which the age is asked for. */
export const birthAfterDay: IssueDefinition = {
  code: "anonymize.birth-after-day",
  texts: {
    nb: "Fødselsdatoen ligger etter dagen som alderen skal regnes på.",
    nn: "Fødselsdatoen ligg etter dagen som alderen skal reknast på.",
    en: "The birth date lies after the day on which the age is asked for.",
  },
};
