import type { SchemaDefinition } from "@medvirk/core/schemas";
import * as issues from "../issues.ts";
import { betterOutcomesNow2023Adult } from "../policies/better-outcomes-now.ts";
import { EpisodeSchema01 } from "./episode/episode-schema-0-1.ts";
import { EpisodeSchema } from "./episode/episode-schema.ts";
import { PolicySchema } from "./policy-schema.ts";
import {
  reportCaseDefinition,
  serviceReportDefinition,
  trajectoryModelDefinition,
} from "./report-definitions.ts";

/** The schemas of the package, every version. */
export const schemaDefinitions: readonly SchemaDefinition[] = [
  {
    package: "measures",
    name: "episode",
    version: "0.1",
    title: { nb: "Forløp", nn: "Forløp", en: "Episode" },
    description: {
      nb: "Møtene i et forløp, og hva som ble fylt ut i dem: ORS og SRS i hele tideler.",
      nn: "Møta i eit forløp, og kva som vart fylt ut i dei: ORS og SRS i heile tidelar.",
      en: "The sessions of a course, and what was filled in there: ORS and SRS in whole tenths.",
    },
    schema: EpisodeSchema01,
    rules: [
      { code: "measures.session-order-missing", text: issues.sessionOrderMissing.texts },
      { code: "measures.repeated-reading", text: issues.repeatedReading.texts },
      { code: "measures.identity-number-as-id", text: issues.identityNumberAsId.texts },
      { code: "measures.too-many-series", text: issues.tooManySeries.texts },
    ],
    examples: [
      {
        schemaVersion: "0.1",
        id: "synthetic-1",
        ageGroup: "adult",
        sessions: [
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
        ],
      },
    ],
  },
  {
    package: "measures",
    name: "episode",
    version: "1.0",
    title: { nb: "Forløp", nn: "Forløp", en: "Episode" },
    description: {
      nb: "Møtene i et forløp, og hva som ble fylt ut i dem: ORS, SRS og deres slekt i hele tideler.",
      nn: "Møta i eit forløp, og kva som vart fylt ut i dei: ORS, SRS og slekta deira i heile tidelar.",
      en: "The sessions of a course, and what was filled in there: ORS, SRS and their family in whole tenths.",
    },
    schema: EpisodeSchema,
    rules: [
      { code: "measures.session-order-missing", text: issues.sessionOrderMissing.texts },
      { code: "measures.repeated-reading", text: issues.repeatedReading.texts },
      { code: "measures.identity-number-as-id", text: issues.identityNumberAsId.texts },
      { code: "measures.too-many-series", text: issues.tooManySeries.texts },
    ],
    examples: [
      {
        schemaVersion: "1.0",
        id: "synthetic-1",
        ageGroup: "adult",
        origin: "own-request",
        settings: ["fixed-appointments"],
        sessions: [
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
        ],
      },
    ],
  },
  {
    package: "measures",
    name: "policy",
    version: "0.1",
    title: { nb: "Regelsett", nn: "Regelsett", en: "Policy" },
    description: {
      nb: "Et navngitt sett grenser: hvem sin regel det er, hvem det gjelder og hva det hviler på.",
      nn: "Eit namngitt sett grenser: kven sin regel det er, kven det gjeld og kva det kviler på.",
      en: "A named set of thresholds: whose rule it is, for whom, and what it rests on.",
    },
    schema: PolicySchema,
    rules: [],
    examples: [betterOutcomesNow2023Adult],
  },
  trajectoryModelDefinition,
  reportCaseDefinition,
  serviceReportDefinition,
];
