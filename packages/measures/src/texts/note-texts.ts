import type { LocalizedText } from "@medvirk/core";
import type { EpisodeNote } from "../episode/episode-notes.ts";

/** What a reader should know beside the numbers; `{from}`, `{to}`, `{instrument}`, `{session}` are the note's own. */
export const noteTexts: Readonly<Record<EpisodeNote["kind"], LocalizedText>> = {
  "contact-not-asked-for": {
    nb: "Kontakten kom av andres bekymring. Skalaene er laget for hjelp som er ønsket.",
    nn: "Kontakten kom av uro hos andre. Skalaene er laga for hjelp som er ønskt.",
    en: "The contact came from another’s concern. The scales were made for help that is wanted.",
  },
  "duty-to-attend": {
    nb: "Oppmøtet er en plikt. Skalaene er laget for hjelp som er ønsket.",
    nn: "Oppmøtet er ei plikt. Skalaene er laga for hjelp som er ønskt.",
    en: "Attendance is a duty. The scales were made for help that is wanted.",
  },
  inpatient: {
    nb: "I døgnbehandling er skalaene funnet mindre egnet.",
    nn: "I døgnbehandling er skalaene funne mindre eigna.",
    en: "In round-the-clock treatment the scales have been found less suited.",
  },
  "home-based": {
    nb: "I hjelp i hjemmet fant et dansk forsøk ingen virkning av å bruke skalaene.",
    nn: "I hjelp i heimen fann eit dansk forsøk ingen verknad av å bruke skalaene.",
    en: "In help at home, a Danish trial found no effect of using the scales.",
  },
  "no-fixed-appointments": {
    nb: "Skalaene er mest brukt der møtene er avtalt og likner samtaler.",
    nn: "Skalaene er mest brukte der møta er avtalte og liknar samtalar.",
    en: "The scales are mostly used where meetings are arranged and resemble talks.",
  },
  maintenance: {
    nb: "Det er avtalt å holde ting som de er. En flat linje er da det som var ment.",
    nn: "Det er avtalt å halde ting som dei er. Ei flat linje er då det som var meint.",
    en: "It was agreed to keep things as they are. A flat line is then what was meant.",
  },
  "others-answer": {
    nb: "Bare andre har svart. Personens eget syn er ikke med.",
    nn: "Berre andre har svara. Personens eige syn er ikkje med.",
    en: "Only others have answered. The person’s own view is not here.",
  },
  "under-influence": {
    nb: "Minst én utfylling er utelatt fordi personen var påvirket. Det sier ikke noe om forløpet.",
    nn: "Minst éi utfylling er utelaten fordi personen var påverka. Det seier ikkje noko om forløpet.",
    en: "At least one form was left out since the person was under influence. It says nothing of the course.",
  },
  "form-changed": {
    nb: "Fra møte {session} brukes {to} i stedet for {from}. De to regnes aldri mot hverandre.",
    nn: "Frå møte {session} blir {to} brukt i staden for {from}. Dei to blir aldri rekna mot kvarandre.",
    en: "From session {session}, {to} is used instead of {from}. The two are never set against each other.",
  },
  "form-for-other-age": {
    nb: "{instrument} i møte {session} er laget for en annen aldersgruppe.",
    nn: "{instrument} i møte {session} er laga for ei anna aldersgruppe.",
    en: "{instrument} in session {session} is made for another age group.",
  },
};
