import { CitationSchema } from "@medvirk/core/schemas";
import { z } from "zod";
import { AgeGroupSchema } from "./age-group-schema.ts";
import { RaterSchema } from "./answer-schema.ts";
import { InstrumentIdSchema } from "./episode/instrument-id-schema.ts";

/** One threshold, for whom it is, and whether anybody has checked it at its source; version 0.1. */
export const ThresholdSetSchema = z.strictObject({
  schemaVersion: z.literal("0.1").describe("Version of this schema"),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(64)
    .describe("Kebab-case; it is named in what is made of it"),
  instrument: InstrumentIdSchema,
  kind: z.enum(["cutoff", "reliable-change"]).describe("What the number is a threshold of"),
  tenths: z
    .int()
    .min(-1_000_000_000)
    .max(1_000_000_000)
    .describe("The number, in tenths of a point"),
  boundary: z
    .enum([">", ">="])
    .optional()
    .describe("Absent where the source doesn't say what a score at the number itself is"),
  ageGroup: AgeGroupSchema.optional().describe("Absent: it names no age group"),
  rater: RaterSchema.optional().describe("Absent: it names no rater"),
  citation: CitationSchema.describe("Whose number it is"),
});
