import type { SchemaDefinition } from "@medvirk/core/schemas";
import * as issues from "../issues.ts";
import { EpisodeSchema01 } from "./episode/episode-schema-0-1.ts";
import { EpisodeSchema } from "./episode/episode-schema.ts";
import { ReportCaseSchema } from "./report-schema.ts";

const rules: SchemaDefinition["rules"] = [
  { code: "measures.session-order-missing", text: issues.sessionOrderMissing.texts },
  { code: "measures.repeated-reading", text: issues.repeatedReading.texts },
  { code: "measures.identity-number-as-id", text: issues.identityNumberAsId.texts },
  { code: "measures.too-many-series", text: issues.tooManySeries.texts },
];

const title = { nb: "Forløp", nn: "Forløp", en: "Episode" };

/** Synthetic. */
const sessions = [
  {
    date: "2026-01-12",
    readings: [
      {
        instrument: "ors",
        rater: "self",
        about: "jobb og penger",
        answer: {
          state: "items",
          mode: "paper",
          itemTenths: { individual: 42, close: 55, social: 38, overall: 50 },
        },
      },
      {
        instrument: "srs",
        rater: "self",
        answer: { state: "total", mode: "spoken", totalTenths: 342 },
      },
    ],
  },
  {
    date: "2026-01-26",
    readings: [
      {
        instrument: "ors",
        rater: "self",
        answer: { state: "absent", reason: "declined", statedBy: "self" },
      },
    ],
  },
];

/** The published schema of an episode, version 0.1. */
export const episodeDefinition01: SchemaDefinition = {
  package: "measures",
  name: "episode",
  version: "0.1",
  title,
  description: {
    nb: "Møtene i et forløp, og hva som ble fylt ut i dem: ORS og SRS i hele tideler.",
    nn: "Møta i eit forløp, og kva som vart fylt ut i dei: ORS og SRS i heile tidelar.",
    en: "The sessions of a course, and what was filled in there: ORS and SRS in whole tenths.",
  },
  schema: EpisodeSchema01,
  rules,
  examples: [{ schemaVersion: "0.1", id: "synthetic-1", ageGroup: "adult", sessions }],
};

/** The published schema of an episode. */
export const episodeDefinition: SchemaDefinition = {
  package: "measures",
  name: "episode",
  version: "1.0",
  title,
  description: {
    nb: "Møtene i et forløp, og hva som ble fylt ut i dem: ORS, SRS og deres slekt i hele tideler.",
    nn: "Møta i eit forløp, og kva som vart fylt ut i dei: ORS, SRS og slekta deira i heile tidelar.",
    en: "The sessions of a course, and what was filled in there: ORS, SRS and their family in whole tenths.",
  },
  schema: EpisodeSchema,
  rules,
  examples: [
    {
      schemaVersion: "1.0",
      id: "synthetic-1",
      ageGroup: "adult",
      origin: "own-request",
      settings: ["fixed-appointments"],
      sessions,
    },
  ],
};

/** The published schema of a case of a service report. */
export const reportCaseDefinition: SchemaDefinition = {
  package: "measures",
  name: "report-case",
  version: "0.1",
  title: { nb: "Forløp i en rapport", nn: "Forløp i ein rapport", en: "Course in a report" },
  description: {
    nb: "Ett forløp i en tjenesterapport. Det har ingen plass til en ansatt.",
    nn: "Eitt forløp i ein tenesterapport. Det har ingen plass til ein tilsett.",
    en: "One course in a service report. It has no place for a worker.",
  },
  schema: ReportCaseSchema,
  rules,
  examples: [
    {
      person: "synthetic-p-1",
      episode: { schemaVersion: "1.0", id: "synthetic-1", ageGroup: "adult", sessions: [] },
      help: { state: "over", date: "2026-03-02", kind: "planned" },
    },
  ],
};
