import { z } from "zod";
import { ConfidenceSchema, SpanReasonSchema, SpanTypeSchema } from "./span-schema.ts";

const NoteTextSchema = z.strictObject({
  nb: z.string().min(1).describe("Bokmål"),
  nn: z.string().min(1).describe("Nynorsk"),
  en: z.string().min(1).describe("English"),
});

/** Something that a reader of the report must know. */
export const ReportNoteSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/)
    .describe("Stable, kebab-case"),
  text: NoteTextSchema.describe("In bokmål, nynorsk and English"),
});

/** How many spans one rule replaced. */
export const ReplacedSchema = z.strictObject({
  type: SpanTypeSchema,
  reason: SpanReasonSchema,
  confidence: ConfidenceSchema,
  count: z.int().min(1).describe("Spans, not different values"),
});

/** What was done to one or more texts, what a person must still read, and what remains at risk. */
export const DeidentificationReportSchema = z.strictObject({
  schemaVersion: z.literal("0.1"),
  documents: z.int().min(0).describe("Texts that the report covers"),
  replaced: z.array(ReplacedSchema).describe("By type, reason and confidence"),
  doubtful: z.int().min(0).describe("Spans among the replaced that a person must look at"),
  unreadable: z
    .int()
    .min(0)
    .describe("Characters lost before the text came here: U+FFFD, lone surrogates, NUL"),
  placeholdersBefore: z.int().min(0).describe("Placeholders that stood in the texts already"),
  mustRead: z.array(ReportNoteSchema).min(1).describe("What a person must look for; never empty"),
  remainingRisk: z.array(ReportNoteSchema).min(1).describe("What stays at risk; never empty"),
});

export type DeidentificationReport = z.infer<typeof DeidentificationReportSchema>;
export type ReportNote = z.infer<typeof ReportNoteSchema>;
export type Replaced = z.infer<typeof ReplacedSchema>;
