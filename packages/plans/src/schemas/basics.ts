import { z } from "zod";

/** Names one thing in the plan; unique in the whole document, and never a person's number. */
export const IdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][\w.:-]{0,63}$/)
  .describe("Unique in the whole plan; never an identity number");

/** Points to a party of the plan by its id. */
export const PartyIdSchema = IdSchema.describe("Id of a party of this plan");

/** A day, `YYYY-MM-DD`. */
export const DaySchema = z.iso.date().describe("A day, YYYY-MM-DD");

/** A moment in UTC to the millisecond, as `Date.toISOString()` writes it, so that texts sort. */
export const MomentSchema = z.iso
  .datetime({ precision: 3 })
  .describe("A moment in UTC, YYYY-MM-DDThh:mm:ss.sssZ");

/** What somebody wrote, kept letter by letter; absent where nothing is recorded. */
export const TextSchema = z.string().min(1).describe("Free text, kept as it was written");

/** The kinds of information that a thing holds: whoever may see it has leave for each of them. */
export const CategoriesSchema = z
  .array(TextSchema)
  .describe("Kinds of information that it holds, as in the consents; none: for the user only");

/** That something was told, asked or checked: when, and by whom. */
export const ToldSchema = z.strictObject({
  on: DaySchema,
  by: PartyIdSchema,
});
