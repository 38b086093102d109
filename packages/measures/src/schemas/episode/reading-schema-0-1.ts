import { z } from "zod";
import { OpaqueIdSchema } from "../opaque-id-schema.ts";
import { OrsAnswerSchema, RaterSchema, SrsAnswerSchema } from "../answer-schema.ts";

const shared = {
  rater: RaterSchema,
  raterId: OpaqueIdSchema.optional().describe(
    "Opaque, to tell several raters of one kind apart; never a name or an identity number",
  ),
  about: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .describe("What the score is about, in the words of the person; it goes wherever it goes"),
};

/** A reading of version 0.1: ORS or SRS. */
export const ReadingSchema01 = z.discriminatedUnion("instrument", [
  z.strictObject({
    instrument: z.literal("ors").describe("Outcome Rating Scale"),
    ...shared,
    answer: OrsAnswerSchema.describe("Its items, a total alone, or an absence"),
  }),
  z.strictObject({
    instrument: z.literal("srs").describe("Session Rating Scale"),
    ...shared,
    answer: SrsAnswerSchema.describe("Its items, a total alone, or an absence"),
  }),
]);
