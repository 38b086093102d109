import { z } from "zod";
import { DaySchema, PartyIdSchema, TextSchema, ToldSchema } from "./basics.ts";

/** The offer of a plan and its answer. Declining is a full outcome; its reason is the user's own. */
export const OfferSchema = z.strictObject({
  origin: z
    .enum(["offered", "requested"])
    .describe("Offered by the service or asked for by the user"),
  on: DaySchema.optional(),
  by: PartyIdSchema.optional(),
  answer: z
    .enum(["accepted", "declined", "undecided"])
    .optional()
    .describe("What the person answered; each answer is as good as the others"),
  answeredOn: DaySchema.optional(),
  reason: TextSchema.optional().describe("Only if the user wants to give one"),
  coordinatorOffered: ToldSchema.optional().describe(
    "A coordinator was offered, also without a plan",
  ),
});

/**
 * Whether the person has a right to a plan, and why. Neither diagnosis, age, motivation nor
 * substance use is an input here, and none can be stored.
 */
export const EligibilitySchema = z.strictObject({
  result: z.enum(["eligible", "not-eligible"]).describe("What was found"),
  route: z
    .enum(["needs", "qualification-programme"])
    .optional()
    .describe("Long-term and coordinated needs, or taking part in kvalifiseringsprogrammet"),
  longTermNeeds: z.boolean().optional().describe("Over some time; they need not last for ever"),
  coordinatedNeeds: z.boolean().optional().describe("From two or more services"),
  reason: TextSchema.optional(),
  assessedOn: DaySchema.optional(),
  assessedBy: PartyIdSchema.optional(),
  complaintExplained: ToldSchema.optional().describe(
    "The right to complain about a refusal was told",
  ),
});
