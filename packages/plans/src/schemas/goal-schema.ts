import { z } from "zod";
import {
  CategoriesSchema,
  DaySchema,
  IdSchema,
  PartyIdSchema,
  TextSchema,
  ToldSchema,
} from "./basics.ts";

/** Where the person stands towards something that others wrote. */
export const ConfirmationSchema = z.strictObject({
  state: z.enum(["confirmed", "seen", "not-yet", "disagreed"]).describe("What the person has said"),
  on: DaySchema.optional(),
});

/** Where a goal or an action came from. */
export const OriginSchema = z.enum(["user", "relative", "service", "other-agency", "meeting"]);

/** A place in the order, and who chose it. */
export const PrioritySchema = z.strictObject({
  rank: z.int().min(1).describe("1 comes first"),
  chosenBy: PartyIdSchema,
});

/**
 * A main goal (hovedmål; a dream may stand here unchanged) or a sub-goal (delmål). A goal belongs
 * to the person: it can be confirmed, put on hold or struck out, but has no field for an override.
 */
export const GoalSchema = z
  .strictObject({
    id: IdSchema,
    level: z.enum(["main", "sub"]).describe("Main goal or sub-goal"),
    parent: IdSchema.optional().describe("Id of the goal that this one leads to"),
    text: TextSchema.describe("The goal as it stands in the plan"),
    by: PartyIdSchema.describe("Who put it into these words"),
    ownWords: TextSchema.optional().describe("The goal in the person's own words"),
    plain: TextSchema.optional().describe("The same in everyday words, for easy reading"),
    origin: OriginSchema.optional().describe("Where the goal came from"),
    owner: PartyIdSchema.optional().describe("Whose goal it is"),
    confirmation: ConfirmationSchema.optional().describe("The person's own stand on the goal"),
    priority: PrioritySchema.optional().describe("Its place in the order, and who chose it"),
    status: z
      .enum(["active", "on-hold", "reached", "struck-out"])
      .optional()
      .describe("Where it stands; absent means that it is being worked on"),
    urgent: z.boolean().optional().describe("Whether it is urgent"),
    kind: z
      .enum(["change", "maintenance"])
      .optional()
      .describe("That something changes, or that it stays as good as it is"),
    horizon: z.enum(["long-term", "short-term"]).optional().describe("How far ahead it lies"),
    lifeAreas: z.array(TextSchema).optional().describe("An open list, such as housing or work"),
    signsOfReaching: TextSchema.optional().describe("How the person can tell that it is reached"),
    due: DaySchema.optional(),
    nextStepAsked: ToldSchema.optional().describe(
      "After reaching it: the person was asked what is next",
    ),
    categories: CategoriesSchema.optional(),
  })
  .describe("A main goal or sub-goal");
