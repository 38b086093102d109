import { CitationSchema, LocalizedTextSchema } from "@medvirk/core/schemas";
import { z } from "zod";
import { checkPolicyRange } from "../policies/check-policy-range.ts";
import { addIssues } from "./add-issues.ts";
import { RaterSchema } from "./answer-schema.ts";
import { AgeGroupSchema } from "./age-group-schema.ts";
import { InstrumentIdSchema } from "./episode/instrument-id-schema.ts";

const boundary = z
  .enum([">", ">="])
  .describe("Whether a score must be better than the threshold, or at least as good");
const points = z.number().describe("The threshold before it was rounded to tenths, in points");

const stated = z
  .strictObject({ kind: z.literal("stated").describe("The source states the number") })
  .describe("The source states the number itself");

const DistributionSchema = z.strictObject({
  mean: z.number().describe("Mean in points"),
  standardDeviation: z.number().positive().describe("Standard deviation in points"),
  persons: z.int().min(1).optional().describe("How many persons the norm rests on"),
});

/** The mean and spread of a clinical and a functional group. */
export const NormsSchema = z.strictObject({
  clinical: DistributionSchema.optional().describe("Persons who receive help"),
  functional: DistributionSchema.optional().describe("Persons who don't"),
});

/** What a reliable change threshold rests on. */
export const ReliabilityInputsSchema = z.strictObject({
  standardDeviation: z.number().positive().describe("Standard deviation in points"),
  standardDeviationOf: z
    .enum(["clinical", "functional", "mixed"])
    .describe("The group whose standard deviation it is"),
  reliability: z.number().gt(0).lt(1).describe("Reliability coefficient"),
  reliabilityKind: z
    .enum(["internal-consistency", "test-retest"])
    .describe("Which kind of coefficient it is; they give very different thresholds"),
  confidenceLevel: z.enum(["80", "90", "95"]).describe("Two-sided confidence in per cent"),
});

const computedCutoff = z.strictObject({
  kind: z.literal("computed").describe("The number is computed from inputs"),
  method: z
    .enum(["jacobson-truax-a", "jacobson-truax-b", "jacobson-truax-c"])
    .describe("Which cut-off of Jacobson and Truax"),
  points,
  norms: NormsSchema.describe("The norms that the cut-off rests on"),
});

const computedChange = z.strictObject({
  kind: z.literal("computed").describe("The number is computed from inputs"),
  method: z.literal("jacobson-truax").describe("Reliable change of Jacobson and Truax"),
  points,
  inputs: ReliabilityInputsSchema.describe("What the threshold rests on"),
});

const CutoffSchema = z.strictObject({
  tenths: z.int().min(-1e9).max(1e9).describe("Cut-off in tenths of a point"),
  boundary,
  origin: z.discriminatedUnion("kind", [stated, computedCutoff]).describe("Stated or computed"),
  citation: CitationSchema.describe("Whose number it is"),
});

const ReliableChangeSchema = z.strictObject({
  tenths: z.int().min(0).max(1e9).describe("Reliable change in tenths of a point"),
  boundary,
  origin: z.discriminatedUnion("kind", [stated, computedChange]).describe("Stated or computed"),
  citation: CitationSchema.describe("Whose number it is"),
});

/** A named set of thresholds: whose rule it is, for whom, and what it rests on; version 0.1. */
export const PolicySchema = z
  .strictObject({
    schemaVersion: z.literal("0.1").describe("Version of this schema"),
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(64)
      .describe("Kebab-case; it is named in every result"),
    name: LocalizedTextSchema.describe("What people call it"),
    instrument: InstrumentIdSchema,
    raters: z.array(RaterSchema).min(1).optional().describe("Absent: it names no rater"),
    ageGroups: z.array(AgeGroupSchema).min(1).optional().describe("Absent: it names no age group"),
    cutoff: CutoffSchema.optional().describe("Absent: the policy has no cut-off"),
    reliableChange: ReliableChangeSchema.optional().describe("Absent: it says nothing of change"),
    note: LocalizedTextSchema.optional().describe("What a reader must know"),
  })
  .superRefine((policy, context) => {
    addIssues(checkPolicyRange(policy), context);
  });
