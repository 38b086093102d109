import { z } from "zod";
import { DaySchema, IdSchema, PartyIdSchema, TextSchema, ToldSchema } from "./basics.ts";

/** That a party has signed the plan. It says nothing of whether somebody has understood it. */
export const SignatureSchema = z
  .strictObject({
    id: IdSchema,
    party: PartyIdSchema,
    on: DaySchema,
    form: z.enum(["paper", "digital"]).optional().describe("On paper or electronically"),
  })
  .describe("A signature");

/** That a party has the plan, on paper or by access. */
export const CopySchema = z
  .strictObject({
    id: IdSchema,
    party: PartyIdSchema,
    on: DaySchema,
    form: z.enum(["paper", "digital"]).optional().describe("How the party has it"),
  })
  .describe("A copy that somebody has");

/** How the plan was written, and who chose the way. */
export const AuthoringSchema = z.strictObject({
  mode: z
    .enum(["own-draft", "dialogue", "dialogue-and-sheet", "drawn-together", "worker-alone"])
    .optional()
    .describe("The way of writing"),
  chosenBy: PartyIdSchema.optional(),
  userTookPart: z.boolean().optional().describe("Whether the person took part in the writing"),
  deadlineSetBy: PartyIdSchema.optional().describe("The agency whose deadline the draft follows"),
  paceConfirmed: ToldSchema.optional().describe("The person was asked whether the pace is right"),
});

/** A finding that somebody set aside, with the reason; the finding stays visible. */
export const SetAsideSchema = z
  .strictObject({
    id: IdSchema,
    rule: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,63}$/)
      .describe("Id of the rule"),
    item: IdSchema.optional().describe("Id of the thing it is about; absent for the whole plan"),
    reason: TextSchema,
    by: PartyIdSchema,
    on: DaySchema,
  })
  .describe("A finding that somebody set aside");
