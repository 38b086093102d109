import { z } from "zod";
import { CategoriesSchema, DaySchema, IdSchema, PartyIdSchema, TextSchema } from "./basics.ts";

/** How a goal stands, judged by the person and in their words. */
export const GoalResultSchema = z.strictObject({
  goal: IdSchema.describe("Id of a goal of this plan"),
  reached: z.boolean().optional().describe("As the person sees it"),
  ownWords: TextSchema.optional(),
});

/** A larger going-through of the plan. Changing the plan on the way is not an evaluation. */
export const EvaluationSchema = z
  .strictObject({
    id: IdSchema,
    plannedOn: DaySchema.optional(),
    heldOn: DaySchema.optional(),
    takingPart: z.array(PartyIdSchema).optional().describe("Who took part"),
    userView: TextSchema.optional(),
    serviceView: TextSchema.optional(),
    goals: z.array(GoalResultSchema).optional().describe("How the goals stand"),
    categories: CategoriesSchema.optional(),
  })
  .describe("A larger going-through of the plan");
