import type { Instrument } from "./instrument.ts";

/**
 * The Young Child Outcome Rating Scale for children under 6: one of four pictures, looked at together
 * and never scored.
 *
 * It holds no wording of the form: whoever administers it needs a licence and texts of their own.
 *
 * @source ICCE course page and NHS Digital, table MH_ASS, read 2026-11-22
 */
export const ycors: Instrument = {
  id: "ycors",
  shortName: "YCORS",
  name: {
    nb: "Young Child Outcome Rating Scale (YCORS)",
    nn: "Young Child Outcome Rating Scale (YCORS)",
    en: "Young Child Outcome Rating Scale (YCORS)",
  },
  subject: "outcome",
  moment: "session-start",
  items: [{ key: "face", label: { nb: "valgt ansikt", nn: "valt ansikt", en: "chosen face" } }],
  itemRange: { minimumTenths: 10, maximumTenths: 40 },
  totalRange: { minimumTenths: 10, maximumTenths: 40 },
  stepTenths: 10,
  total: "none",
  direction: "higher-is-better",
  raters: ["self"],
  respondentAges: { from: 0, to: 5 },
  codes: [
    {
      system: "http://snomed.info/sct",
      code: "718461006",
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
      source: "ICCE, course page; NHS Digital, table MH_ASS",
      locator: "the range 1–4",
      verified: "2026-11-22",
    },
  ],
};
