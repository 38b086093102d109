import { CitationSchema, LocalizedTextSchema } from "@medvirk/core/schemas";
import { z } from "zod";
import { checkInstrument } from "../instruments/check-instrument.ts";
import { addIssues } from "./add-issues.ts";
import { RaterSchema } from "./answer-schema.ts";
import { OwnInstrumentIdSchema } from "./episode/instrument-id-schema.ts";

const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const label = LocalizedTextSchema.describe("A short label of one's own, never a form's wording");
const tenths = z.int().min(-1_000_000).max(1_000_000);
const step = z.int().min(1).max(1_000_000);

const TenthsRangeSchema = z.strictObject({
  minimumTenths: tenths.describe("Lowest mark, in tenths"),
  maximumTenths: tenths.describe("Highest mark, in tenths"),
});

const ItemSchema = z.strictObject({
  key: key.describe("Neutral key; the marks of an answer stand by it"),
  label,
  range: TenthsRangeSchema.optional().describe("Where it differs from that of the others"),
  stepTenths: step.optional().describe("Where it differs from that of the others, in tenths"),
  isReversed: z.boolean().optional().describe("A high mark counts as a low one, mirrored"),
  weight: z.int().min(1).max(1000).optional().describe("How many times it counts; absent: once"),
});

const SubscaleSchema = z.strictObject({
  key: key.describe("Key of the subscale"),
  label,
  items: z.array(key).min(1).max(1000).describe("Keys of its items"),
});

const CodeSchema = z.strictObject({
  system: z.string().min(1).describe("URI of the terminology"),
  code: z.string().min(1).describe("The code of the total there"),
  citation: CitationSchema.describe("Where the code was found"),
});

/** A scale of a service's own, as `defineInstrument` takes it; version 0.1. */
export const InstrumentSchema = z
  .strictObject({
    schemaVersion: z.literal("0.1").describe("Version of this schema"),
    id: OwnInstrumentIdSchema,
    shortName: z.string().min(1).max(64).describe("The short name that people use"),
    name: LocalizedTextSchema.describe("What people call it"),
    subject: z
      .enum(["outcome", "collaboration"])
      .describe(
        "What the scores speak of: a life, or the collaboration; only the first has outcomes",
      ),
    moment: z.enum(["session-start", "session-end"]).describe("When it is filled in"),
    items: z.array(ItemSchema).min(1).max(1000).describe("In the order of the form"),
    itemRange: TenthsRangeSchema.describe("Range of each mark; a choice 0–4 is 0 to 40"),
    stepTenths: step.describe("The smallest difference between two marks, in tenths"),
    total: z
      .enum(["sum", "mean", "none"])
      .describe("How the total is made of the items; none: looked at together and never scored"),
    subscales: z
      .array(SubscaleSchema)
      .max(1000)
      .optional()
      .describe("Parts with a total of their own"),
    mostMissingItems: z
      .int()
      .min(0)
      .max(999)
      .optional()
      .describe("How many items may lack a mark before there is no total; absent: none may"),
    direction: z.enum(["higher-is-better", "lower-is-better"]).describe("Which way is better"),
    raters: z.array(RaterSchema).min(1).max(4).describe("Who may answer"),
    respondentAges: z
      .strictObject({
        from: z.int().min(0).max(150).describe("Youngest age in years"),
        to: z.int().min(0).max(150).optional().describe("Oldest age in years; absent: no end"),
      })
      .describe("Ages of those whom it is about, last birthday"),
    codes: z.array(CodeSchema).max(20).optional().describe("Codes of the total in terminologies"),
    citations: z.array(CitationSchema).max(100).describe("Where the scale comes from"),
  })
  .superRefine((instrument, context) => {
    addIssues(checkInstrument(instrument), context);
  });
