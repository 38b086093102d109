import { z } from "zod";
import { CategoriesSchema, DaySchema, IdSchema, PartyIdSchema, TextSchema } from "./basics.ts";

/** What has become of a wish. There is no state for a wish that was removed: it stays. */
export const WishOutcomeSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("open") }).describe("No answer yet"),
  z.strictObject({
    status: z.literal("became-goal"),
    goal: IdSchema.describe("Id of a goal of this plan"),
  }),
  z.strictObject({ status: z.literal("alternative-path"), description: TextSchema.optional() }),
  z.strictObject({
    status: z.literal("not-followed"),
    reason: TextSchema.optional(),
    judgedBy: PartyIdSchema.optional().describe("Who judged that it is not followed now"),
    alternative: TextSchema.optional(),
  }),
]);

/** A wish or dream (ønske, drøm) in the person's own words. It is never deleted by the service. */
export const WishSchema = z
  .strictObject({
    id: IdSchema,
    text: TextSchema,
    by: PartyIdSchema.describe("Whose wish it is"),
    writtenBy: PartyIdSchema.optional().describe("Who wrote it down, where it was somebody else"),
    writtenOn: DaySchema.optional(),
    outcome: WishOutcomeSchema.optional().describe("What has become of it"),
    categories: CategoriesSchema.optional(),
  })
  .describe("A wish or dream");
