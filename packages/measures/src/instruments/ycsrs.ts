import type { Instrument } from "./instrument.ts";

/**
 * The Young Child Session Rating Scale for children under 6: one of four pictures, looked at together
 * and never scored.
 *
 * It holds no wording of the form: whoever administers it needs a licence and texts of their own.
 *
 * @source ICCE course page and NHS Digital, table MH_ASS, read 2026-11-22
 */
export const ycsrs: Instrument = {
  id: "ycsrs",
  shortName: "YCSRS",
  name: {
    nb: "Young Child Session Rating Scale (YCSRS)",
    nn: "Young Child Session Rating Scale (YCSRS)",
    en: "Young Child Session Rating Scale (YCSRS)",
  },
  subject: "collaboration",
  moment: "session-end",
  items: [{ key: "face", label: { nb: "valgt ansikt", nn: "valt ansikt", en: "chosen face" } }],
  itemRange: { minimumTenths: 10, maximumTenths: 40 },
  totalRange: { minimumTenths: 10, maximumTenths: 40 },
  stepTenths: 10,
  total: "none",
  direction: "higher-is-better",
  raters: ["self"],
  respondentAges: { from: 0, to: 5 },
  codes: [],
  citations: [{ source: "ICCE, course page; NHS Digital, table MH_ASS", verified: "2026-11-22" }],
};
