import { z } from "zod";
import { CategoriesSchema, DaySchema, IdSchema, PartyIdSchema, TextSchema } from "./basics.ts";

/** Whether an expected party came; counted for the party, never for a person. */
export const AttendanceSchema = z.strictObject({
  party: PartyIdSchema,
  state: z.enum(["attended", "late", "left-early", "absent"]).describe("Whether the party came"),
  minutes: z.int().min(0).optional().describe("Minutes late or early"),
});

/** A proposal in a meeting and its answer. */
export const ProposalSchema = z.strictObject({
  id: IdSchema,
  text: TextSchema,
  by: PartyIdSchema,
  outcome: TextSchema.optional(),
  objections: z.array(PartyIdSchema).optional().describe("Who objected"),
});

/** A meeting of the responsibility group (ansvarsgruppe) with the plan as its agenda. */
export const MeetingSchema = z
  .strictObject({
    id: IdSchema,
    plannedOn: DaySchema.optional(),
    heldOn: DaySchema.optional(),
    calledBy: PartyIdSchema.optional(),
    purpose: TextSchema.optional().describe("Set together with the user"),
    expected: z.array(PartyIdSchema).optional().describe("Who was asked to come"),
    attendance: z
      .array(AttendanceSchema)
      .optional()
      .describe("Who came; absent means not recorded"),
    chair: PartyIdSchema.optional(),
    draftSentOn: DaySchema.optional(),
    draftReadBy: z.array(PartyIdSchema).optional().describe("Who had read the draft"),
    items: z.array(IdSchema).optional().describe("Ids of what in the plan was talked about"),
    proposals: z.array(ProposalSchema).optional().describe("What was proposed, and the answers"),
    carriedOver: z.array(IdSchema).optional().describe("Ids of actions taken up again"),
    separateMinutes: z.boolean().optional().describe("Minutes are kept apart from the plan"),
    categories: CategoriesSchema.optional(),
  })
  .describe("A meeting");
