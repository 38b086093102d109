import { z } from "zod";
import { DaySchema, IdSchema, PartyIdSchema, TextSchema, ToldSchema } from "./basics.ts";

/** The kinds of plan that a person may have. */
export const PlanKindSchema = z
  .enum([
    "individual-plan",
    "substance-action-plan",
    "child-welfare-action-plan",
    "education-plan",
    "habilitation-plan",
    "qualification-programme-plan",
    "activity-plan",
    "other",
  ])
  .describe("Kind of plan");

/** Another plan of the same person. It stays valid, and may be a part of this one. */
export const OtherPlanSchema = z
  .strictObject({
    id: IdSchema,
    kind: PlanKindSchema,
    title: TextSchema.optional(),
    responsible: z.array(PartyIdSchema).optional().describe("Who is responsible for it"),
    from: DaySchema.optional(),
    until: DaySchema.optional().describe("Last day; absent while it holds"),
    partOfThis: z.boolean().optional().describe("Whether it is a part of this plan"),
  })
  .describe("Another plan of the same person");

/** That this document was another kind of plan before, which is never turned silently. */
export const MadeFromSchema = z.strictObject({
  kind: PlanKindSchema,
  on: DaySchema.optional().describe("The day it became an individual plan"),
  contentChecked: ToldSchema.optional().describe(
    "Its content was gone through with the person again",
  ),
});
