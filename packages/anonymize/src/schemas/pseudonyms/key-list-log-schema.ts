import { z } from "zod";

/** What was done to a key list, or asked of it. */
export const KeyListActKindSchema = z.enum([
  "created",
  "reopened-after-interruption",
  "reidentified",
  "reidentification-refused",
  "consent-recorded",
  "retention-changed",
  "withdrawn",
  "key-rotated",
  "rekeyed",
  "destroyed",
]);

/** What becomes of the data of someone who withdraws; the link to them is deleted either way. */
export const WithdrawalChoiceSchema = z
  .enum(["data-deleted", "data-kept-without-link"])
  .describe(
    "Whether the data under the code are deleted too, or stay without a link to the person",
  );

/** One line of the log: who did what, when, and why; never a value. */
export const KeyListActSchema = z.strictObject({
  act: KeyListActKindSchema.describe("What was done, or asked for and refused"),
  at: z.iso.datetime({ offset: true }).describe("When, with its offset from UTC"),
  by: z.string().regex(/\S/).max(200).describe("Who: a user id of the service, not a name"),
  role: z.string().regex(/\S/).max(200).describe("In which role"),
  reason: z
    .string()
    .regex(/\S/)
    .max(2000)
    .optional()
    .describe("Why; absent for a withdrawal, which needs no reason"),
  code: z.string().max(200).optional().describe("The code that it was about"),
  choice: WithdrawalChoiceSchema.optional(),
});

/** The log of a key list. */
export const KeyListLogSchema = z.strictObject({
  schemaVersion: z.literal("0.1").describe("The version of this schema"),
  list: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .describe("The id of the list, drawn by chance"),
  acts: z.array(KeyListActSchema).describe("In the order in which they were done"),
});

export type WithdrawalChoice = z.infer<typeof WithdrawalChoiceSchema>;
export type KeyListActKind = z.infer<typeof KeyListActKindSchema>;
export type KeyListAct = z.infer<typeof KeyListActSchema>;
export type KeyListLog = z.infer<typeof KeyListLogSchema>;
