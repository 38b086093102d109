import { z } from "zod";
import { IdSchema, MomentSchema, PartyIdSchema, TextSchema } from "./basics.ts";
import { FieldEntrySchema } from "./field-entry-schema.ts";
import { ListEntrySchema } from "./list-entry-schema.ts";
import { PlanContentSchema } from "./plan-content-schema.ts";
import { StatusChangeSchema } from "./status-change-schema.ts";

const who = {
  id: IdSchema.describe("Names this event; unique in the log"),
  at: MomentSchema,
  by: PartyIdSchema.describe("Whose act it is"),
  writtenBy: PartyIdSchema.optional().describe("Who entered it, where it was somebody else"),
};

/** What is left of something that was erased: who did it, when, and on what ground. */
export const RedactionSchema = z.strictObject({
  by: PartyIdSchema.describe("Who erased it"),
  at: MomentSchema,
  ground: TextSchema.describe("The rule that grants it; never what it was about"),
});

/** The log begins, with what the plan said then. */
export const StartedEventSchema = z.strictObject({
  type: z.literal("started"),
  ...who,
  content: PlanContentSchema.describe("What the plan said when its log began"),
  redactions: z
    .array(RedactionSchema.extend({ item: IdSchema.describe("Id or field of what was erased") }))
    .optional()
    .describe("What was erased from the content since"),
});

/** Something new in one of the lists. */
export const AddedEventSchema = z.strictObject({
  type: z.literal("added"),
  ...who,
  entry: ListEntrySchema.describe("The thing, and its list"),
});

/** A new version of something, whole. */
export const ChangedEventSchema = z.strictObject({
  type: z.literal("changed"),
  ...who,
  entry: ListEntrySchema.describe("The thing as it is from now on, and its list"),
});

/** Something taken out of the plan. It stays in the log. */
export const RemovedEventSchema = z.strictObject({
  type: z.literal("removed"),
  ...who,
  item: IdSchema.describe("Id of the thing"),
});

/** A field about the plan as a whole was filled in or emptied. */
export const SetEventSchema = z.strictObject({
  type: z.literal("set"),
  ...who,
  entry: FieldEntrySchema.describe("The field and its value"),
});

/** The plan was put in force, paused, taken up again or ended. */
export const StatusChangedEventSchema = z.strictObject({
  type: z.literal("status-changed"),
  ...who,
  change: StatusChangeSchema.describe("The step"),
});

/** The person went through what had been changed, and said where they stand. */
export const ConfirmedEventSchema = z.strictObject({
  type: z.literal("confirmed"),
  ...who,
  events: z.array(IdSchema).describe("Ids of the events that the person went through"),
  state: z.enum(["confirmed", "seen"]).describe("Agreed to, or only seen"),
  disagreed: z.array(IdSchema).optional().describe("Ids of those the person disagrees with"),
  words: TextSchema.optional().describe("What the person said about it"),
});

/** An event that was erased. Its place in the log stays, and the id of the thing it was about. */
export const RedactedEventSchema = z.strictObject({
  type: z.literal("redacted"),
  id: IdSchema.describe("Names this event; unique in the log"),
  item: IdSchema.optional().describe("Id of the thing it was about, so that references hold"),
  to: z
    .enum(["in-force", "paused", "ended"])
    .optional()
    .describe("The step in the life of the plan, which stays"),
  redaction: RedactionSchema.describe("Who erased it, when, and on what ground"),
});

/** One entry of the plan's own log: who changed what, and when. */
export const PlanEventSchema = z.discriminatedUnion("type", [
  StartedEventSchema,
  AddedEventSchema,
  ChangedEventSchema,
  RemovedEventSchema,
  SetEventSchema,
  StatusChangedEventSchema,
  ConfirmedEventSchema,
  RedactedEventSchema,
]);
