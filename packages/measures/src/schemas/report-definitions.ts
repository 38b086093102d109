import type { SchemaDefinition } from "@medvirk/core/schemas";
import * as issues from "../issues.ts";
import { ServiceReportSchema } from "./report-schema.ts";
import { TrajectoryModelSchema } from "./trajectory-schema.ts";

/** The published schema of a trajectory model. */
export const trajectoryModelDefinition: SchemaDefinition = {
  package: "measures",
  name: "trajectory-model",
  version: "0.1",
  title: { nb: "Forløpsmodell", nn: "Forløpsmodell", en: "Trajectory model" },
  description: {
    nb: "Hvordan skårer går fra en startskår, hvem sin modell det er og hva den bygger på.",
    nn: "Korleis skårar går frå ein startskår, kven sin modell det er og kva han byggjer på.",
    en: "How scores go from an intake, whose model it is, and what it rests on.",
  },
  schema: TrajectoryModelSchema,
  rules: [
    { code: "measures.table-shape", text: issues.tableShape.texts },
    { code: "measures.join-would-jump", text: issues.joinWouldJump.texts },
  ],
  examples: [
    {
      schemaVersion: "0.1",
      id: "synthetic-model",
      version: "1",
      name: { nb: "Oppdiktet modell", nn: "Oppdikta modell", en: "Made-up model" },
      instrument: "ors",
      raters: ["self"],
      population: { nb: "Ingen: oppdiktet", nn: "Ingen: oppdikta", en: "None: made up" },
      method: "stated",
      citation: { source: "made up for this example", verified: false },
      licenceNote: { nb: "Fri", nn: "Fri", en: "Free" },
      scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
      intakeRange: { fromTenths: 0, toTenths: 320 },
      expected: {
        kind: "polynomial",
        time: "sessions-since-intake",
        startsAt: "intake",
        centreTenths: 200,
        terms: [{ power: 1, constantTenths: 8, perIntakeTenth: -0.05 }],
        lastSession: 10,
      },
    },
  ],
};

/** The published schema of a service report. */
export const serviceReportDefinition: SchemaDefinition = {
  package: "measures",
  name: "service-report",
  version: "0.1",
  title: { nb: "Tjenesterapport", nn: "Tenesterapport", en: "Service report" },
  description: {
    nb: "Det en tjeneste kan vise av egne forløp, uten at noen få kan regnes ut.",
    nn: "Det ei teneste kan vise av eigne forløp, utan at nokre få kan reknast ut.",
    en: "What a service may show of its own courses, with no few computable.",
  },
  schema: ServiceReportSchema,
  rules: [],
  examples: [
    {
      schemaVersion: "0.1",
      profile: "own-5",
      confidenceLevel: "95",
      policy: null,
      model: null,
      citations: [{ source: "own rule", verified: false }],
      courses: { state: "shown", courses: 13, persons: 12, earlierCourses: 1 },
      ageGroups: {
        total: { state: "shown", count: 12 },
        groups: [
          {
            group: "adult",
            state: "shown",
            count: 12,
            share: { numerator: 12, denominator: 12, share: 1, interval: { low: 0.7575, high: 1 } },
          },
        ],
      },
      help: {
        total: { state: "suppressed" },
        groups: [{ group: "planned", state: "suppressed" }],
      },
      otherRatersEach: { state: "suppressed" },
      sessions: {
        state: "shown",
        unit: "sessions",
        persons: 12,
        mean: 6.5,
        standardDeviation: 2.1,
        interval: { low: 5.17, high: 7.83 },
      },
      lengthDays: { state: "suppressed" },
      sections: [],
      cautions: ["no-comparison-group"],
    },
  ],
};
