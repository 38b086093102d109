import { z } from "zod";
import { DaySchema, PartyIdSchema, TextSchema } from "./basics.ts";
import { EndingSchema, PauseSchema } from "./life-cycle-schema.ts";

/**
 * A step in the life of the plan, decided by somebody with a name. There is none for prison, an
 * institution, relapse or silence: those are transitions or nothing at all, and move no plan.
 */
export const StatusChangeSchema = z.discriminatedUnion("to", [
  z.strictObject({
    to: z.literal("in-force"),
    on: DaySchema.describe("The day from which it holds, or holds again after a pause"),
  }),
  z.strictObject({
    to: z.literal("paused"),
    pause: PauseSchema.extend({
      from: DaySchema,
      decidedBy: PartyIdSchema.describe("The person who answers for the pause"),
      reason: TextSchema,
    }).describe("The pause, with who answers for it and why"),
  }),
  z.strictObject({
    to: z.literal("ended"),
    ending: EndingSchema.extend({
      on: DaySchema,
      kind: EndingSchema.shape.kind.unwrap().describe("Why it ended; no other kind can be stored"),
      decidedBy: PartyIdSchema.describe("The person who answers for the decision"),
      reason: TextSchema,
    }).describe("The ending, with who answers for it and why"),
  }),
]);
