import type { Instrument } from "./instrument.ts";

/**
 * The Session Rating Scale as neutral keys and numbers: the collaboration, at the end of a talk.
 *
 * It holds no wording of the form: whoever administers it needs a licence and texts of their own.
 * A high total proves nothing; a low mark names a part of the collaboration to ask about.
 *
 * @source Miller, Duncan & Johnson (2002), as described by CamCOPS, read 2026-11-22
 */
export const srs: Instrument = {
  id: "srs",
  shortName: "SRS",
  name: {
    nb: "Session Rating Scale (SRS)",
    nn: "Session Rating Scale (SRS)",
    en: "Session Rating Scale (SRS)",
  },
  subject: "collaboration",
  moment: "session-end",
  items: [
    { key: "relationship", label: { nb: "relasjonen", nn: "relasjonen", en: "the relation" } },
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
  raters: ["self", "caretaker"],
  respondentAges: { from: 13 },
  codes: [
    {
      system: "http://snomed.info/sct",
      code: "720482000",
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
      source: "CamCOPS, server/camcops_server/tasks/srs.py and docs/source/tasks/srs.rst",
      verified: "2026-11-22",
    },
  ],
};
