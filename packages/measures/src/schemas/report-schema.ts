import { CitationSchema } from "@medvirk/core/schemas";
import { z } from "zod";
import { RaterSchema } from "./answer-schema.ts";
import { EpisodeSchema } from "./episode/episode-schema.ts";
import { OpaqueIdSchema } from "./opaque-id-schema.ts";

/** How the help stands: going on, over on a day, or not recorded. A human act, never a score's. */
export const HelpStateSchema = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("not-recorded").describe("Nothing says whether the help goes on"),
  }),
  z.strictObject({ state: z.literal("going-on").describe("The help goes on, or may go on") }),
  z.strictObject({
    state: z.literal("over").describe("The help is over"),
    date: z.iso.date().describe("The day"),
    kind: z
      .enum(["planned", "unplanned", "not-recorded"])
      .describe("Agreed with the person, not agreed, or not recorded; it says nothing of why"),
  }),
]);

/** One course in a service report. It has no place for a worker. */
export const ReportCaseSchema = z.strictObject({
  person: OpaqueIdSchema.optional().describe(
    "Opaque, to know several courses of one person; only the last one is counted",
  ),
  episode: EpisodeSchema.describe("The course"),
  help: HelpStateSchema.describe("How the help stands"),
});

const level = z.enum(["80", "90", "95"]).describe("Two-sided confidence in per cent");
const hidden = z
  .strictObject({
    state: z.literal("suppressed").describe("Too few, or another could be computed"),
  })
  .describe("Nothing is shown");
const interval = z.strictObject({
  low: z.number().describe("Lower end"),
  high: z.number().describe("Upper end"),
});

const ShareSchema = z.strictObject({
  numerator: z.int().min(0).describe("Persons in the group"),
  denominator: z.int().min(1).describe("Persons in all groups"),
  share: z.number().min(0).max(1).describe("Numerator by denominator"),
  interval: interval.describe("Wilson's interval of the share"),
});

const CountSchema = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("shown").describe("May be shown"),
    count: z.int().min(0).describe("Persons, or courses where it says so"),
  }),
  hidden,
]);

const BreakdownSchema = z.strictObject({
  total: CountSchema.describe("All groups together"),
  groups: z
    .array(
      z.discriminatedUnion("state", [
        z.strictObject({
          group: z.string().describe("Key of the group"),
          state: z.literal("shown").describe("May be shown"),
          count: z.int().min(0).describe("Persons, or courses where it says so"),
          share: ShareSchema.nullable().describe("null where the total isn't shown or is 0"),
        }),
        hidden.extend({ group: z.string().describe("Key of the group") }),
      ]),
    )
    .describe("Every person is in exactly one group, those left out of a calculation too"),
});

const CoverageSchema = z
  .discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("shown").describe("May be shown"),
      persons: z.int().min(0).describe("Persons of the report"),
      pair: z.int().min(0).describe("With a first and a last score"),
      oneScore: z.int().min(0).describe("With one score only; left out of every change"),
      noScores: z.int().min(0).describe("With none; left out, and never counted as low"),
    }),
    hidden,
  ])
  .describe("Who is counted and who is left out; it tells nothing of anybody's score");

const CoursesSchema = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("shown").describe("May be shown"),
    courses: z.int().min(0).describe("Courses given"),
    persons: z.int().min(0).describe("Persons, each with the last course"),
    earlierCourses: z.int().min(0).describe("Earlier courses of the same persons, left out"),
  }),
  hidden,
]);

const MeanSchema = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("shown").describe("May be shown"),
    unit: z.enum(["tenths", "sessions", "days", "raters"]).describe("Unit of mean and spread"),
    persons: z.int().min(1).describe("Persons it is made of"),
    mean: z.number().describe("Arithmetic mean"),
    standardDeviation: z.number().describe("With n less 1"),
    interval: interval.describe("Of the mean, by Student's t"),
  }),
  hidden,
]);

const EffectSizeSchema = z.strictObject({
  variant: z
    .enum(["intake-sd", "change-sd", "average-sd", "reference-sd"])
    .describe("What the mean change is divided by"),
  pairs: z.int().min(4).describe("Persons with a first and a last score"),
  raw: z.number().describe("Without correction"),
  corrected: z.number().describe("With Hedges' correction"),
  correction: z.number().describe("The factor"),
  standardError: z.number().describe("Of the corrected effect size"),
  interval: interval.extend({ confidenceLevel: level }).describe("Of the corrected effect size"),
  standardDeviationTenths: z.number().positive().describe("What the change was divided by"),
});

const SeverityAdjustedSchema = z.strictObject({
  state: z.literal("shown").describe("May be shown"),
  reference: z
    .strictObject({ id: z.string().describe("Id"), version: z.string().describe("Version") })
    .describe("The reference data of the caller"),
  citation: CitationSchema.describe("Whose reference data it is"),
  pairs: z.int().min(1).describe("Persons whose last score has an expectation"),
  changeIndexTenths: z.number().describe("Mean of actual less expected, in tenths"),
  meanResidual: z.number().describe("The same by the reference's standard deviation"),
  severityAdjustedEffectSize: z.number().describe("Mean residual and own mean effect size"),
  ownEffectSize: z.number().describe("Mean change by the reference's standard deviation"),
  relativeEffectSize: z.number().describe("Own effect size less that of the reference"),
  leftOut: z.int().min(0).describe("Persons with a pair of whom the model expects nothing"),
  buckets: BreakdownSchema.describe(
    "Persons by how far the last score lies from the expected one: well-above (0.8 SD or more), above (0.5), near, below, well-below",
  ),
});

const ClinicalOnlySchema = z.strictObject({
  state: z.literal("shown").describe("May be shown"),
  reference: z
    .strictObject({ id: z.string().describe("Id"), version: z.string().describe("Version") })
    .describe("The clinical reference data of the caller"),
  citation: CitationSchema.describe("Whose reference data it is"),
  pairs: z.int().min(1).describe("Persons whose first score wasn't past the cut-off"),
  leftOut: z.int().min(0).describe("The other persons with a pair"),
  effectSize: z.number().describe("Mean of (mean change of the reference and own gain) by its SD"),
});

const RegressionSchema = z.strictObject({
  state: z.literal("shown").describe("May be shown"),
  pairs: z.int().min(5).describe("Persons with a first and a last score"),
  correlation: z.number().describe("Of first and last scores"),
  share: z.number().describe("Share of a first score's distance from the mean that goes by itself"),
});

const ReliabilitySchema = z.strictObject({
  state: z.literal("shown").describe("May be shown"),
  answers: z.int().min(3).describe("First answers with every item marked"),
  items: z.int().min(2).describe("Items"),
  alpha: z.number().describe("Cronbach's alpha"),
  meanTenths: z.number().describe("Mean of the totals"),
  standardDeviationTenths: z.number().describe("Standard deviation of the totals"),
  standardErrorOfMeasurementTenths: z.number().describe("SD·√(1 − α)"),
});

/** One instrument by one kind of rater: raters are never added together. */
const ReportSectionSchema = z.strictObject({
  instrument: z.string().describe("Id of the instrument"),
  rater: RaterSchema,
  scores: CoverageSchema,
  intakeOf: z
    .enum(["all-with-a-score", "all-with-a-pair"])
    .describe("Whose first scores the intake figures are of"),
  intake: MeanSchema.describe("First scores"),
  intakeByAgeGroup: z
    .array(
      z.strictObject({
        ageGroup: z.string().describe("Age group"),
        intake: MeanSchema.describe("First scores of the age group"),
      }),
    )
    .describe("Given whole or not at all; empty where it isn't"),
  change: MeanSchema.describe("Last less first score"),
  effectSizes: z.array(EffectSizeSchema).describe("Every variant named; empty where not shown"),
  regressionToTheMean: z
    .discriminatedUnion("state", [RegressionSchema, hidden])
    .describe("How much of low first scores' change is expected of chance alone"),
  clinicalOnly: z
    .discriminatedUnion("state", [ClinicalOnlySchema, hidden])
    .nullable()
    .describe("null without clinical reference data and model"),
  severityAdjusted: z
    .discriminatedUnion("state", [SeverityAdjustedSchema, hidden])
    .nullable()
    .describe("null without reference data and model"),
  categories: BreakdownSchema.nullable().describe(
    "Persons with a pair by category under the policy; null without a policy",
  ),
  reliablyImproved: ShareSchema.nullable().describe("Recovered and improved; null where not shown"),
  zones: BreakdownSchema.nullable().describe(
    "Persons with a pair by zone of the last score; green reaches the target; null without a model",
  ),
  dropOut: BreakdownSchema.nullable().describe(
    "Persons by zone and whether the help was over, as agreed or without; null where not shown",
  ),
  dropOutRate: ShareSchema.nullable().describe(
    "Over without agreement and outside green, of all whose help was over; null where not shown",
  ),
  reliability: z
    .discriminatedUnion("state", [ReliabilitySchema, hidden])
    .describe("Of own first answers with every item; never of a total alone"),
});

/** A service's report on its own courses: counts, means and shares that may be shown together; version 0.1. */
export const ServiceReportSchema = z.strictObject({
  schemaVersion: z.literal("0.1").describe("Version of this schema"),
  profile: z.string().describe("Id of the small-count profile"),
  confidenceLevel: level,
  policy: z
    .string()
    .nullable()
    .describe("Id of the policy; one at most, or two could be subtracted"),
  model: z
    .strictObject({ id: z.string().describe("Id"), version: z.string().describe("Version") })
    .nullable()
    .describe("The trajectory model"),
  citations: z.array(CitationSchema).describe("Of profile, policy and model"),
  courses: CoursesSchema.describe("Courses and persons"),
  ageGroups: BreakdownSchema.describe("Persons by age group"),
  help: BreakdownSchema.describe(
    "Persons by: going-on, planned, unplanned, over (agreed or not isn't recorded), not-recorded",
  ),
  otherRatersEach: MeanSchema.describe("Other raters for each person who has any"),
  sessions: MeanSchema.describe("Sessions of each person"),
  lengthDays: MeanSchema.describe(
    "Days from the first session until the help was over, or the last",
  ),
  sections: z.array(ReportSectionSchema).describe("One for each instrument and kind of rater"),
  cautions: z
    .array(
      z.enum([
        "no-comparison-group",
        "not-for-comparing-services",
        "two-reports-can-be-subtracted",
        "scores-depend-on-who-is-asked",
      ]),
    )
    .describe("What a reader must know"),
});
