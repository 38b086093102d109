import type { Instrument } from "./instrument.ts";

/**
 * The Child Group Session Rating Scale as neutral keys and numbers, for children's groups.
 *
 * It holds no wording of the form: whoever administers it needs a licence and texts of their own. A high
 * total proves nothing.
 *
 * @source NHS Digital, table MH_ASS, read 2026-11-22
 */
export const cgsrs: Instrument = {
  id: "cgsrs",
  shortName: "CGSRS",
  name: {
    nb: "Child Group Session Rating Scale (CGSRS)",
    nn: "Child Group Session Rating Scale (CGSRS)",
    en: "Child Group Session Rating Scale (CGSRS)",
  },
  subject: "collaboration",
  moment: "session-end",
  items: [
    {
      key: "relationship",
      label: { nb: "gruppa og lederen", nn: "gruppa og leiaren", en: "group and leader" },
    },
    { key: "goals", label: { nb: "mål og tema", nn: "mål og tema", en: "goals and topics" } },
    {
      key: "approach",
      label: { nb: "måten å jobbe på", nn: "arbeidsmåten", en: "way of working" },
    },
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
      code: "718431003",
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
      source: "NHS Digital, mental-health-monthly-statistics, table MH_ASS",
      locator: "commit 7b4d742",
      verified: "2026-11-22",
      note: {
        nb: "Kilden gir bare området 0–40. At leddene er som i GSRS, er ikke kontrollert.",
        nn: "Kjelda gir berre området 0–40. At ledda er som i GSRS, er ikkje kontrollert.",
        en: "The source gives only the range 0–40. That the items are as in GSRS is not checked.",
      },
    },
  ],
};
