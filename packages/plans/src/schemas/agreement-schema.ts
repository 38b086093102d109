import { z } from "zod";
import { CategoriesSchema, DaySchema, IdSchema, PartyIdSchema, TextSchema } from "./basics.ts";

/** What was agreed on reminders, on contact, or on how to work together. */
export const AgreementSchema = z
  .strictObject({
    id: IdSchema,
    kind: z.enum(["reminder", "contact", "way-of-working"]).describe("What it is about"),
    text: TextSchema.describe("What was agreed"),
    party: PartyIdSchema.optional().describe("Whom it was agreed with"),
    channel: z
      .enum(["sms", "call", "letter", "digital", "in-person"])
      .optional()
      .describe("How the person wants to be reached"),
    on: DaySchema.optional(),
    categories: CategoriesSchema.optional(),
  })
  .describe("An agreement");

/** Something to mind for somebody's safety: never a fact without its source and a day to look again. */
export const SafetyNoteSchema = z
  .strictObject({
    id: IdSchema,
    text: TextSchema.describe("The situation, never a label on a person"),
    by: PartyIdSchema,
    on: DaySchema,
    basis: z.enum(["seen", "heard"]).describe("Whether the writer saw it or was told"),
    source: TextSchema.optional().describe("Who told it, where it was heard"),
    reviewOn: DaySchema.optional().describe("When to look at it again"),
    categories: CategoriesSchema.optional(),
  })
  .describe("Something to mind for somebody's safety");
