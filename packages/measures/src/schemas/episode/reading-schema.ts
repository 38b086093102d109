import { z } from "zod";
import {
  absentAnswer,
  CorsAnswerSchema,
  CsrsAnswerSchema,
  ModeSchema,
  OrsAnswerSchema,
  RaterSchema,
  SrsAnswerSchema,
} from "../answer-schema.ts";
import { OwnInstrumentIdSchema } from "./instrument-id-schema.ts";
import { OpaqueIdSchema } from "../opaque-id-schema.ts";

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

const faceAnswer = z
  .discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("items").describe("What was pointed at"),
      mode: ModeSchema,
      itemTenths: z
        .strictObject({
          face: z.int().min(10).max(40).multipleOf(10).optional().describe("10, 20, 30 or 40"),
        })
        .describe("Looked at together; it has no total"),
    }),
    absentAnswer,
  ])
  .describe("The picture chosen, or an absence");

const ownAnswer = z
  .discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("items").describe("The items are marked one by one"),
      mode: ModeSchema,
      itemTenths: z
        .record(
          z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
          z.int().min(-10_000_000).max(10_000_000),
        )
        .describe("Marks in tenths by the instrument's own item keys; a missing mark is left out"),
    }),
    z.strictObject({
      state: z.literal("total").describe("Only the total is known"),
      mode: ModeSchema,
      totalTenths: z.int().min(-1e9).max(1e9).describe("Total in tenths of a point"),
    }),
    absentAnswer,
  ])
  .describe("Its items, a total alone, or an absence");

/** One filled-in instrument by one rater in one session, or why there is none. */
export const ReadingSchema = z.union([
  z.discriminatedUnion("instrument", [
    z.strictObject({
      instrument: z.literal("ors").describe("Outcome Rating Scale"),
      ...shared,
      answer: OrsAnswerSchema,
    }),
    z.strictObject({
      instrument: z.literal("srs").describe("Session Rating Scale"),
      ...shared,
      answer: SrsAnswerSchema,
    }),
    z.strictObject({
      instrument: z.literal("cors").describe("Child Outcome Rating Scale"),
      ...shared,
      answer: CorsAnswerSchema,
    }),
    z.strictObject({
      instrument: z.literal("csrs").describe("Child Session Rating Scale"),
      ...shared,
      answer: CsrsAnswerSchema,
    }),
    z.strictObject({
      instrument: z.literal("gsrs").describe("Group Session Rating Scale"),
      ...shared,
      answer: SrsAnswerSchema,
    }),
    z.strictObject({
      instrument: z.literal("cgsrs").describe("Child Group Session Rating Scale"),
      ...shared,
      answer: SrsAnswerSchema,
    }),
    z.strictObject({
      instrument: z.literal("ycors").describe("Young Child Outcome Rating Scale"),
      ...shared,
      answer: faceAnswer,
    }),
    z.strictObject({
      instrument: z.literal("ycsrs").describe("Young Child Session Rating Scale"),
      ...shared,
      answer: faceAnswer,
    }),
  ]),
  z.strictObject({
    instrument: OwnInstrumentIdSchema,
    ...shared,
    answer: ownAnswer,
  }),
]);
