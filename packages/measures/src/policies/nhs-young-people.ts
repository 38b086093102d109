import type { Policy } from "../schemas/types.ts";

/**
 * The rule of the English statistics for children and young people: first against last of the
 * same instrument and rater, at least 6.60 either way. It has no cut-off.
 *
 * @source NHS Digital, mental-health-monthly-statistics, read 2026-11-22
 */
export const nhsYoungPeople: Policy = {
  schemaVersion: "0.1",
  id: "nhs-young-people",
  name: {
    nb: "NHS, barn og unge",
    nn: "NHS, barn og unge",
    en: "NHS, children and young people",
  },
  instrument: "ors",
  ageGroups: ["child", "adolescent"],
  reliableChange: {
    tenths: 66,
    boundary: ">=",
    origin: { kind: "stated" },
    citation: {
      source: "NHS Digital, mental-health-monthly-statistics (program)",
      locator: "05_cyp_outcomes/cyp_outcomes_prep.py",
      verified: "2026-11-22",
      note: {
        nb: "kilden viser til CYP-IAPT 2015",
        nn: "kjelda viser til CYP-IAPT 2015",
        en: "the source credits CYP-IAPT 2015",
      },
    },
  },
};
