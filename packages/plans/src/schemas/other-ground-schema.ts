import { z } from "zod";
import { DaySchema, IdSchema, PartyIdSchema, TextSchema, ToldSchema } from "./basics.ts";

/** A named legal ground, other than consent, on which confidential information may pass. */
export const OtherGroundSchema = z
  .strictObject({
    id: IdSchema,
    rule: TextSchema.describe("The act and section that allows or orders it"),
    party: PartyIdSchema,
    categories: z.array(TextSchema).describe("Kinds of information; nothing else"),
    directions: z.array(z.enum(["obtain", "give"])).describe("Obtained by the service, or given"),
    from: DaySchema,
    until: DaySchema.optional().describe("Last day on which it holds"),
    decidedBy: PartyIdSchema.describe("The person who answers for using it"),
    userTold: ToldSchema.optional().describe("The person was told of it"),
  })
  .describe("A legal ground other than consent");
