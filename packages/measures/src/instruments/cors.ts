import type { Instrument } from "./instrument.ts";

/**
 * The Child Outcome Rating Scale as neutral keys and numbers, for ages 6 to 12: the child's own view,
 * and a caretaker's about the child as a series of its own.
 *
 * It holds no wording of the form: whoever administers it needs a licence and texts of their own.
 *
 * @source MyOutcomes and CORC, read 2026-11-22; no documentation of the Scandinavian versions was found
 */
export const cors: Instrument = {
  id: "cors",
  shortName: "CORS",
  name: {
    nb: "Skala for endringsvurdering – barn og unge (CORS)",
    nn: "Skala for endringsvurdering – barn og unge (CORS)",
    en: "Child Outcome Rating Scale (CORS)",
  },
  subject: "outcome",
  moment: "session-start",
  items: [
    { key: "me", label: { nb: "meg selv", nn: "meg sjølv", en: "myself" } },
    { key: "family", label: { nb: "familien", nn: "familien", en: "the family" } },
    { key: "school", label: { nb: "skolen", nn: "skulen", en: "school" } },
    { key: "everything", label: { nb: "alt i alt", nn: "alt i alt", en: "all in all" } },
  ],
  itemRange: { minimumTenths: 0, maximumTenths: 100 },
  totalRange: { minimumTenths: 0, maximumTenths: 400 },
  stepTenths: 1,
  total: "sum",
  direction: "higher-is-better",
  raters: ["self", "caretaker", "worker-estimate"],
  respondentAges: { from: 6, to: 12 },
  codes: [
    {
      system: "http://snomed.info/sct",
      code: "718458005",
      citation: {
        source: "NHS Digital, mental-health-monthly-statistics, table MH_ASS",
        locator: "commit 7b4d742",
        verified: "2026-11-22",
        note: {
          nb: "Om koden er aktiv i den norske utgaven, er ikke kontrollert.",
          nn: "Om koden er aktiv i den norske utgåva, er ikkje kontrollert.",
          en: "Not checked whether the code is active in the Norwegian edition.",
        },
      },
    },
  ],
  citations: [
    { source: "MyOutcomes, Child Outcome Rating Scale; CORC", verified: "2026-11-22" },
    {
      source: "Kornør & Hanssen-Bauer, PsykTestBarn 4(1):1, doi 10.21337/0030",
      verified: "2026-11-22",
      note: {
        nb: "Ingen norske normer: PsykTestBarn fant ingen dokumentasjon av egenskapene.",
        nn: "Ingen norske normer: PsykTestBarn fann ingen dokumentasjon av eigenskapane.",
        en: "No Norwegian norms: PsykTestBarn found no documentation of its properties.",
      },
    },
  ],
};
