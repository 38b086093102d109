import { CitationSchema } from "@medvirk/core/schemas";
import { z } from "zod";
import { AgeGroupSchema } from "./age-group-schema.ts";

const tenths = z.int().min(-10_000_000).max(10_000_000);
const count = z.int().min(1).max(10_000);
const below = z.enum(["<", "<="]).describe("Whether a score at the line itself counts as below it");

const shared = {
  schemaVersion: z.literal("0.1").describe("Version of this schema"),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(64)
    .describe("Kebab-case; it is named in every signal"),
  subject: z
    .enum(["outcome", "collaboration"])
    .describe("Which scales the rule is read by: those of a life, or those of the collaboration"),
  ageGroups: z
    .array(AgeGroupSchema)
    .min(1)
    .optional()
    .describe("Absent: it names no age group; else it says nothing where none is given"),
  citation: CitationSchema.describe("Whose rule it is"),
};

/** A rule of signals with its parameters, in tenths and sessions that have a score; version 0.1. */
export const SignalRuleSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("sawtooth").describe("The score goes up and down in large steps"),
    ...shared,
    stepTenths: tenths.describe("The smallest step that counts"),
    minimumScores: count.describe("With fewer scores it says nothing"),
    minimumTurns: count.describe("The fewest turns"),
  }),
  z.strictObject({
    kind: z.literal("flat").describe("The last scores lie within a narrow band"),
    ...shared,
    scores: count.min(2).describe("How many of the last scores"),
    withinTenths: tenths.describe("The greatest difference between them"),
  }),
  z.strictObject({
    kind: z.literal("drop").describe("The score has fallen from a recent one"),
    ...shared,
    dropTenths: tenths.describe("The smallest fall"),
    withinScores: count.describe("How many scores before the last it is held against"),
  }),
  z.strictObject({
    kind: z.literal("dip-after").describe("A later score lies below that of an early session"),
    ...shared,
    afterSession: count.describe("The early session; a gap there: the last score before it"),
    dropTenths: tenths.describe("The smallest fall"),
  }),
  z.strictObject({
    kind: z.literal("first-above").describe("The first score lies high"),
    ...shared,
    tenths: tenths.describe("The line"),
    boundary: z.enum([">", ">="]).describe("Whether a score at the line itself counts as above it"),
  }),
  z.strictObject({
    kind: z.literal("always-maximum").describe("Every score is the highest there is"),
    ...shared,
    minimumScores: count.describe("With fewer scores it says nothing"),
  }),
  z.strictObject({
    kind: z.literal("below-line").describe("The last score lies below a line"),
    ...shared,
    tenths: tenths.describe("The line"),
    boundary: below,
    policy: z.string().max(64).optional().describe("Id of the policy that the line is from"),
  }),
  z.strictObject({
    kind: z
      .literal("lowest-element")
      .describe("One part got the lowest mark the last time, below a line"),
    ...shared,
    tenths: tenths.describe("The line"),
    boundary: below,
  }),
]);
