import type { Instrument } from "./instrument.ts";

/**
 * The Outcome Rating Scale as neutral keys and numbers: how life has been, at the start of a talk.
 *
 * It holds no wording of the form: whoever administers it needs a licence and texts of their own.
 *
 * @source Miller & Duncan (2000), as described by CamCOPS and CORC, read 2026-11-22
 */
export const ors: Instrument = {
  id: "ors",
  shortName: "ORS",
  name: {
    nb: "Outcome Rating Scale (ORS)",
    nn: "Outcome Rating Scale (ORS)",
    en: "Outcome Rating Scale (ORS)",
  },
  subject: "outcome",
  moment: "session-start",
  items: [
    { key: "individual", label: { nb: "meg selv", nn: "meg sjølv", en: "myself" } },
    {
      key: "close",
      label: { nb: "nære relasjoner", nn: "nære relasjonar", en: "close relations" },
    },
    {
      key: "social",
      label: { nb: "sosial deltakelse", nn: "sosial deltaking", en: "social life" },
    },
    { key: "overall", label: { nb: "alt i alt", nn: "alt i alt", en: "all in all" } },
  ],
  itemRange: { minimumTenths: 0, maximumTenths: 100 },
  totalRange: { minimumTenths: 0, maximumTenths: 400 },
  stepTenths: 1,
  total: "sum",
  direction: "higher-is-better",
  raters: ["self", "caretaker", "worker-estimate"],
  respondentAges: { from: 13 },
  codes: [
    {
      system: "http://snomed.info/sct",
      code: "716613004",
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
      source: "CamCOPS, server/camcops_server/tasks/ors.py and docs/source/tasks/ors.rst",
      verified: "2026-11-22",
    },
    { source: "CORC, Outcome Rating Scale, corc.uk.net", verified: "2026-11-22" },
  ],
};
