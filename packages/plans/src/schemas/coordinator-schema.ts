import { z } from "zod";
import { DaySchema, IdSchema, PartyIdSchema, TextSchema, ToldSchema } from "./basics.ts";

/** One coordinator (koordinator) in the history of the plan; one person at a time. */
export const CoordinatorSchema = z
  .strictObject({
    id: IdSchema,
    party: PartyIdSchema,
    from: DaySchema.optional(),
    until: DaySchema.optional().describe("Last day; absent for the coordinator of today"),
    choice: z
      .enum(["user", "together", "service"])
      .optional()
      .describe("Who chose the coordinator"),
    toldUser: ToldSchema.optional().describe(
      "The user was told who it is and what a coordinator does",
    ),
    otherRoles: TextSchema.optional().describe(
      "Other roles towards the user, such as deciding on money",
    ),
    otherRolesTold: ToldSchema.optional().describe("The user was told of the other roles"),
    reasonForChange: TextSchema.optional().describe("Why the one before was replaced"),
    handover: TextSchema.optional().describe("How the story was handed over from the one before"),
  })
  .describe("One coordinator in the history of the plan");
