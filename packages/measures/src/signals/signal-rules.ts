import type { SignalRule } from "../schemas/own-types.ts";

/** Better Outcomes Now: five scores and four turns in steps of at least 6.0. */
export const bonSawtooth: SignalRule = {
  schemaVersion: "0.1",
  id: "bon-sawtooth",
  subject: "outcome",
  kind: "sawtooth",
  stepTenths: 60,
  minimumScores: 5,
  minimumTurns: 4,
  citation: {
    source: "Better Outcomes Now, progress (program)",
    locator: "SawtoothPattern.php",
    verified: "2026-11-22",
  },
};

/** Better Outcomes Now: the first score lies above 32. */
export const bonFirstAbove32: SignalRule = {
  schemaVersion: "0.1",
  id: "bon-first-above-32",
  subject: "outcome",
  kind: "first-above",
  tenths: 320,
  boundary: ">",
  citation: {
    source: "Better Outcomes Now, progress (program)",
    locator: "validity indicators",
    verified: "2026-11-22",
  },
};

/** Better Outcomes Now: the first score of an adult lies above the cut-off of 25. */
export const bonFirstAboveCutoffAdult: SignalRule = {
  schemaVersion: "0.1",
  id: "bon-first-above-cutoff-adult",
  subject: "outcome",
  ageGroups: ["adult"],
  kind: "first-above",
  tenths: 250,
  boundary: ">",
  citation: {
    source: "Better Outcomes Now, progress (program)",
    locator: "ClinicalCutoff.php",
    verified: "2026-11-22",
  },
};

/** Three scores in a row that differ by less than a reliable change of 5; seen in the field. */
export const fieldFlat: SignalRule = {
  schemaVersion: "0.1",
  id: "field-flat",
  subject: "outcome",
  kind: "flat",
  scores: 3,
  withinTenths: 49,
  citation: {
    source: "Rules in use in the field: flat for three sessions or more",
    verified: false,
  },
};

/** A fall of 5 over two sessions; seen in the field. */
export const fieldDrop: SignalRule = {
  schemaVersion: "0.1",
  id: "field-drop",
  subject: "outcome",
  kind: "drop",
  dropTenths: 50,
  withinScores: 2,
  citation: {
    source: "Rules in use in the field: a drop of at least 5 over two sessions",
    verified: false,
  },
};

/** A score below that of the third session; remembered, not checked. */
export const fieldDipAfterThird: SignalRule = {
  schemaVersion: "0.1",
  id: "field-dip-after-third",
  subject: "outcome",
  kind: "dip-after",
  afterSession: 3,
  dropTenths: 1,
  citation: {
    source: "Rules in use in the field: worse after the third session",
    verified: false,
  },
};

/** The highest SRS every time may be a reluctance to criticise; hiboop. */
export const hiboopAlwaysMaximum: SignalRule = {
  schemaVersion: "0.1",
  id: "hiboop-always-maximum",
  subject: "collaboration",
  kind: "always-maximum",
  minimumScores: 3,
  citation: {
    source: "hiboop.com, assessments, SRS",
    verified: "2026-11-22",
    note: {
      nb: "Kilden sier «jevnt 40». Tre utfyllinger er vårt tall.",
      nn: "Kjelda seier «jamt 40». Tre utfyllingar er vårt tal.",
      en: "The source says “a consistent 40”. Three forms is our number.",
    },
  },
};

/** OpenFIT: SRS has fallen by 1 or more since the last time. */
export const openFitCollaborationDrop: SignalRule = {
  schemaVersion: "0.1",
  id: "openfit-collaboration-drop",
  subject: "collaboration",
  kind: "drop",
  dropTenths: 10,
  withinScores: 1,
  citation: {
    source: "OpenFIT customer support",
    locator: "204000069702",
    verified: "2026-11-22",
  },
};

/** hunhu: the lowest SRS mark lies below 7.5. */
export const hunhuLowestElement: SignalRule = {
  schemaVersion: "0.1",
  id: "hunhu-lowest-element",
  subject: "collaboration",
  kind: "lowest-element",
  tenths: 75,
  boundary: "<",
  citation: { source: "hunhu.us, SRS", verified: "2026-11-22" },
};

/**
 * Rules in use, each with its source. None is the default. Those of outcomes stand first. The line
 * of a score of the collaboration is a policy's: see `belowPolicy`.
 */
export const signalRules: readonly SignalRule[] = [
  bonSawtooth,
  bonFirstAbove32,
  bonFirstAboveCutoffAdult,
  fieldFlat,
  fieldDrop,
  fieldDipAfterThird,
  hiboopAlwaysMaximum,
  openFitCollaborationDrop,
  hunhuLowestElement,
];
