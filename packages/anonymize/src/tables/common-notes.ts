import type { ReaderNote } from "./reader-note.ts";

/** Of every table of persons who receive help. */
export const presenceDiscloses: ReaderNote = {
  id: "presence-discloses",
  text: {
    nb: "At en person står i tabellen, kan i seg selv røpe at personen får hjelp.",
    nn: "At ein person står i tabellen, kan i seg sjølv røpe at personen får hjelp.",
    en: "That a person is in the table may by itself disclose that the person receives help.",
  },
};

/** Of every report on a table. */
export const notProof: ReaderNote = {
  id: "not-proof",
  text: {
    nb: "Ingen av tallene viser at tabellen er anonym. Et menneske må vurdere hvem som kan få den, og hva de vet fra før.",
    nn: "Ingen av tala viser at tabellen er anonym. Eit menneske må vurdere kven som kan få han, og kva dei veit frå før.",
    en: "None of the figures shows that the table is anonymous. A human must judge who may get it, and what they already know.",
  },
};
