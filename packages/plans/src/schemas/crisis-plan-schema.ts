import { z } from "zod";
import { CategoriesSchema, PartyIdSchema, ToldSchema } from "./basics.ts";
import { StatementSchema } from "./voice-schema.ts";

/** Warning signs and what helps (varseltegn og kriseplan), only if the person wants to. */
export const CrisisPlanSchema = z.strictObject({
  asked: ToldSchema.optional().describe("The person was asked whether to talk about it"),
  wanted: z.boolean().optional().describe("What the person answered; no is a full answer"),
  warningSigns: z.array(StatementSchema).optional().describe("How one can tell that it turns"),
  whatHelps: z.array(StatementSchema).optional().describe("What helps, and what doesn't"),
  contacts: z.array(PartyIdSchema).optional().describe("Whom to call, the first one first"),
  categories: CategoriesSchema.optional(),
});
