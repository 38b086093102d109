import { z } from "zod";
import { CategoriesSchema, DaySchema, IdSchema, PartyIdSchema, TextSchema } from "./basics.ts";

/** Something somebody said or wrote, and whose words they are. */
export const StatementSchema = z
  .strictObject({
    id: IdSchema,
    text: TextSchema,
    by: PartyIdSchema.describe("Whose words they are"),
    writtenBy: PartyIdSchema.optional().describe("Who wrote them down, where it was somebody else"),
    writtenOn: DaySchema.optional(),
    categories: CategoriesSchema.optional(),
  })
  .describe("Something somebody said or wrote");

/**
 * The person's own voice. It stands beside the service's assessment and neither overwrites the
 * other; words of a relative or guardian are allowed here under their own name, a worker's are not.
 */
export const VoiceSchema = z.strictObject({
  mattersToMe: z.array(StatementSchema).optional().describe("What matters to me"),
  past: z.array(StatementSchema).optional().describe("What has been"),
  present: z.array(StatementSchema).optional().describe("How it is now"),
  future: z.array(StatementSchema).optional().describe("What I want ahead"),
});
