import { z } from "zod";
import {
  CategoriesSchema,
  DaySchema,
  IdSchema,
  PartyIdSchema,
  TextSchema,
  ToldSchema,
} from "./basics.ts";

/** A pause: decided by somebody with a name, and looked at again on a day. */
export const PauseSchema = z
  .strictObject({
    id: IdSchema,
    from: DaySchema.optional(),
    until: DaySchema.optional(),
    decidedBy: PartyIdSchema.optional(),
    reason: TextSchema.optional(),
    reviewOn: DaySchema.optional().describe("When to look at it together again"),
  })
  .describe("A pause");

/**
 * Why and how the plan ended. The kinds are those that a person may answer for: no relapse, test,
 * missed appointment, silence, score or judgement of motivation ends a plan.
 */
export const EndingSchema = z.strictObject({
  on: DaySchema.optional(),
  kind: z
    .enum([
      "no-longer-needed",
      "users-wish",
      "moved",
      "criteria-no-longer-met",
      "replaced-by-new-plan",
      "death",
    ])
    .optional()
    .describe("Why it ended; no other kind can be stored"),
  reason: TextSchema.optional(),
  decidedBy: PartyIdSchema.optional().describe("The person who answers for the decision"),
  userView: TextSchema.optional(),
  remainingDuties: TextSchema.optional().describe("What the municipality still owes the person"),
  complaintExplained: ToldSchema.optional().describe("The right to complain was explained"),
});

/** Something to talk about before a move, if the person wants to. */
export const TransitionTopicSchema = z.strictObject({
  topic: z
    .enum([
      "housing",
      "debt",
      "finances",
      "medication",
      "assessment",
      "activity",
      "belonging",
      "network",
      "staff-availability",
      "relapse",
    ])
    .describe("What it is about"),
  text: TextSchema.optional().describe("What was said; absent where nothing is recorded"),
  notWanted: z.boolean().optional().describe("The person doesn't want to talk about it"),
});

/** A move between services or places. It ends no plan by itself. */
export const TransitionSchema = z
  .strictObject({
    id: IdSchema,
    kind: z
      .enum(["discharge", "imprisonment", "institution", "moved", "new-service", "ended-service"])
      .describe("What it was"),
    on: DaySchema.optional(),
    noticeOn: DaySchema.optional().describe("When the person was told"),
    contact: PartyIdSchema.optional().describe("Who keeps the contact meanwhile"),
    handover: TextSchema.optional(),
    aftercareFrom: DaySchema.optional().describe(
      "When aftercare starts; it may be before the move",
    ),
    topics: z.array(TransitionTopicSchema).optional().describe("What was talked about beforehand"),
    categories: CategoriesSchema.optional(),
  })
  .describe("A move between services or places");

/** The days that the plan covers. */
export const PeriodSchema = z.strictObject({
  from: DaySchema,
  until: DaySchema.optional(),
});
