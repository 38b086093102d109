import type { ThresholdSet } from "../schemas/own-types.ts";

/**
 * Published thresholds, also those that contradict each other and those that nobody has checked.
 * None is the default, and none is Norwegian: no Norwegian norms were found.
 */
export const thresholdSets: readonly ThresholdSet[] = [
  {
    schemaVersion: "0.1",
    id: "openfit-adult",
    instrument: "ors",
    kind: "cutoff",
    tenths: 250,
    boundary: ">=",
    ageGroup: "adult",
    rater: "self",
    citation: {
      source: "OpenFIT customer support",
      locator: "KA-01031; 204000069702",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "bon-2023-adult",
    instrument: "ors",
    kind: "cutoff",
    tenths: 250,
    boundary: ">",
    ageGroup: "adult",
    rater: "self",
    citation: {
      source: "Better Outcomes Now, algorithms-23",
      locator: "src/Base/*AdultBase.php; ClinicalCutoff.php",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "bon-2023-youth",
    instrument: "ors",
    kind: "cutoff",
    tenths: 280,
    boundary: ">",
    ageGroup: "adolescent",
    rater: "self",
    citation: {
      source: "Better Outcomes Now, algorithms-23",
      locator: "src/Base/*YouthBase.php; ClinicalCutoff.php",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "hiboop-adult",
    instrument: "ors",
    kind: "cutoff",
    tenths: 250,
    boundary: ">",
    citation: {
      source: "hiboop.com, assessments, ORS",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "openfit-child",
    instrument: "cors",
    kind: "cutoff",
    tenths: 320,
    boundary: ">=",
    ageGroup: "child",
    rater: "self",
    citation: {
      source: "OpenFIT customer support",
      locator: "KA-01031",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "bon-2015-child",
    instrument: "cors",
    kind: "cutoff",
    tenths: 280,
    boundary: ">",
    ageGroup: "child",
    rater: "self",
    citation: {
      source: "Better Outcomes Now, algorithms-2015",
      locator: "ShortTermChild.php",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "duncan-2006-caretaker-child",
    instrument: "cors",
    kind: "cutoff",
    tenths: 280,
    ageGroup: "child",
    rater: "caretaker",
    citation: {
      source: "Duncan, Sparks, Miller, Bohanske & Claud, J Brief Ther 5(2):71–87",
      verified: false,
    },
  },
  {
    schemaVersion: "0.1",
    id: "icce-caretaker-adolescent",
    instrument: "ors",
    kind: "cutoff",
    tenths: 280,
    ageGroup: "adolescent",
    rater: "caretaker",
    citation: {
      source: "ICCE manuals",
      verified: false,
    },
  },
  {
    schemaVersion: "0.1",
    id: "janse-2014-cutoff",
    instrument: "ors",
    kind: "cutoff",
    tenths: 240,
    ageGroup: "adult",
    rater: "self",
    citation: {
      source: "Janse et al., Eur J Psychol Assess",
      verified: false,
    },
  },
  {
    schemaVersion: "0.1",
    id: "openfit-srs",
    instrument: "srs",
    kind: "cutoff",
    tenths: 360,
    boundary: ">=",
    citation: {
      source: "OpenFIT customer support",
      locator: "KA-01028",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "bon-srs",
    instrument: "srs",
    kind: "cutoff",
    tenths: 360,
    citation: {
      source: "Better Outcomes Now, progress (program)",
      locator: "Progress.php",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "hiboop-srs",
    instrument: "srs",
    kind: "cutoff",
    tenths: 360,
    boundary: ">",
    citation: {
      source: "hiboop.com, assessments, SRS",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "hansen-srs-fair",
    instrument: "srs",
    kind: "cutoff",
    tenths: 350,
    boundary: ">=",
    citation: {
      source: "cindyhansencft.com: 0–34 poor, 35–38 fair, 39–40 good",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "icce-gsrs",
    instrument: "gsrs",
    kind: "cutoff",
    tenths: 360,
    citation: {
      source: "ICCE manuals",
      verified: false,
    },
  },
  {
    schemaVersion: "0.1",
    id: "icce-csrs",
    instrument: "csrs",
    kind: "cutoff",
    tenths: 360,
    citation: {
      source: "ICCE manuals",
      verified: false,
    },
  },
  {
    schemaVersion: "0.1",
    id: "bon-reliable-change",
    instrument: "ors",
    kind: "reliable-change",
    tenths: 60,
    boundary: ">=",
    rater: "self",
    citation: {
      source: "Better Outcomes Now, algorithms-23 and algorithms-2015",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "nhs-ors",
    instrument: "ors",
    kind: "reliable-change",
    tenths: 66,
    boundary: ">=",
    citation: {
      source: "NHS Digital, mental-health-monthly-statistics (program)",
      locator: "05_cyp_outcomes/cyp_outcomes_prep.py",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "nhs-cors",
    instrument: "cors",
    kind: "reliable-change",
    tenths: 100,
    boundary: ">=",
    citation: {
      source: "NHS Digital, mental-health-monthly-statistics (program)",
      locator: "05_cyp_outcomes/cyp_outcomes_prep.py",
      verified: "2026-11-22",
    },
  },
  {
    schemaVersion: "0.1",
    id: "common-reliable-change",
    instrument: "ors",
    kind: "reliable-change",
    tenths: 50,
    ageGroup: "adult",
    rater: "self",
    citation: {
      source: "In common use, after Miller, Duncan, Brown, Sparks & Claud 2003",
      verified: false,
    },
  },
  {
    schemaVersion: "0.1",
    id: "janse-2014-reliable-change",
    instrument: "ors",
    kind: "reliable-change",
    tenths: 90,
    ageGroup: "adult",
    rater: "self",
    citation: {
      source: "Janse et al., Eur J Psychol Assess",
      verified: false,
    },
  },
];

/**
 * Lists the published thresholds of an instrument.
 *
 * @param instrument - such as `ors`
 * @param verified - true: only checked ones; false: only those that nobody has checked
 * @returns the thresholds, checked and unchecked where `verified` isn't given
 * @example
 * ```ts
 * import { findThresholdSets } from "@medvirk/measures";
 *
 * findThresholdSets("cors", true).map(({ id, tenths }) => `${id} ${tenths}`);
 * // => ["openfit-child 320", "bon-2015-child 280", "nhs-cors 100"]
 * ```
 */
export function findThresholdSets(instrument: string, verified?: boolean): readonly ThresholdSet[] {
  return thresholdSets.filter(
    ({ citation, instrument: id }) =>
      id === instrument && (verified === undefined || (citation.verified !== false) === verified),
  );
}
