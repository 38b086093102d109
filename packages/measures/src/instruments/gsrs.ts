import type { Instrument } from "./instrument.ts";

/**
 * The Group Session Rating Scale as neutral keys and numbers: the collaboration in a group.
 *
 * It holds no wording of the form: whoever administers it needs a licence and texts of their own. A high
 * total proves nothing.
 *
 * @source Quirk, Miller, Duncan & Owen 2012/13, abstract, read 2026-11-22
 */
export const gsrs: Instrument = {
  id: "gsrs",
  shortName: "GSRS",
  name: {
    nb: "Group Session Rating Scale (GSRS)",
    nn: "Group Session Rating Scale (GSRS)",
    en: "Group Session Rating Scale (GSRS)",
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
  respondentAges: { from: 13 },
  codes: [
    {
      system: "http://snomed.info/sct",
      code: "718441000",
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
      source: "Quirk, Miller, Duncan & Owen, Counselling and Psychotherapy Research",
      locator: "abstract",
      verified: "2026-11-22",
    },
  ],
};
