import { z } from "zod";
import { CategoriesSchema, DaySchema, IdSchema, TextSchema } from "./basics.ts";

/** A disagreement (uenighet) that is written in the plan with both views. It is never deleted. */
export const DisagreementSchema = z
  .strictObject({
    id: IdSchema,
    about: IdSchema.describe("Id of anything in this plan"),
    userView: TextSchema.optional(),
    serviceView: TextSchema.optional(),
    on: DaySchema.optional(),
    outcome: TextSchema.optional(),
    categories: CategoriesSchema.optional(),
  })
  .describe("A disagreement, with both views");
