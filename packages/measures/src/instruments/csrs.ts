import type { Instrument } from "./instrument.ts";

/**
 * The Child Session Rating Scale as neutral keys and numbers, for ages 6 to 12.
 *
 * It holds no wording of the form: whoever administers it needs a licence and texts of their own. A high
 * total proves nothing.
 *
 * @source PsykTestBarn 2014, read 2026-11-22; no documentation of the Scandinavian versions was found
 */
export const csrs: Instrument = {
  id: "csrs",
  shortName: "CSRS",
  name: {
    nb: "Skala for samtalevurdering – barn og unge (CSRS)",
    nn: "Skala for samtalevurdering – barn og unge (CSRS)",
    en: "Child Session Rating Scale (CSRS)",
  },
  subject: "collaboration",
  moment: "session-end",
  items: [
    { key: "listening", label: { nb: "å bli hørt", nn: "å bli høyrd", en: "being heard" } },
    {
      key: "importance",
      label: { nb: "det som er viktig", nn: "det som er viktig", en: "what matters" },
    },
    { key: "activity", label: { nb: "det vi gjorde", nn: "det vi gjorde", en: "what we did" } },
    { key: "overall", label: { nb: "alt i alt", nn: "alt i alt", en: "all in all" } },
  ],
  itemRange: { minimumTenths: 0, maximumTenths: 100 },
  totalRange: { minimumTenths: 0, maximumTenths: 400 },
  stepTenths: 1,
  total: "sum",
  direction: "higher-is-better",
  raters: ["self"],
  respondentAges: { from: 6, to: 12 },
  codes: [
    {
      system: "http://snomed.info/sct",
      code: "718762000",
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
    {
      source: "Hanssen-Bauer & Kornør, PsykTestBarn 4(2):1–5, doi 10.21337/0034",
      verified: "2026-11-22",
      note: {
        nb: "Ingen norske normer: PsykTestBarn fant ingen dokumentasjon av egenskapene.",
        nn: "Ingen norske normer: PsykTestBarn fann ingen dokumentasjon av eigenskapane.",
        en: "No Norwegian norms: PsykTestBarn found no documentation of its properties.",
      },
    },
  ],
};
