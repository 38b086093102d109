import { z } from "zod";
import { DaySchema, IdSchema, TextSchema, ToldSchema } from "./basics.ts";

/** What was mapped together with the person (kartlegging): when, and by whom. */
export const MappingSchema = z.strictObject({
  needs: ToldSchema.optional().describe("Needs"),
  resources: ToldSchema.optional().describe("Resources"),
  solutions: ToldSchema.optional().describe("Possible solutions"),
  means: ToldSchema.optional().describe("Means to reach them"),
});

/** The answer to whether the plan still feels like the person's own. */
export const OwnershipSchema = z
  .strictObject({
    id: IdSchema,
    asked: ToldSchema.describe("That the person was asked, by whom and when"),
    answer: z
      .enum(["mine", "shared", "theirs"])
      .optional()
      .describe("Whose plan it is, as the person sees it; absent without an answer"),
    ownWords: TextSchema.optional(),
    on: DaySchema.optional().describe("The day of the answer"),
  })
  .describe("An answer to whose plan it is");
