import { z } from "zod";

/** What the values of a key list are; two spellings of one value get one code. */
export const ValueKindSchema = z
  .enum(["identity-number", "text", "exact"])
  .describe(
    "identity-number: eleven digits in any written form; text: blanks evened out, composed characters; exact: sign for sign",
  );

/** How a key list makes its codes. */
export const CodeKindSchema = z
  .enum(["random", "keyed", "number"])
  .describe(
    "random: from nothing but chance; keyed: HMAC, the same in every list of the key and domain; number: FF1, eleven digits that are nobody's identity number",
  );

/** What a key list is for, how its codes are made, how long it is kept, and who may ask it. */
export const KeyListTermsSchema = z.strictObject({
  schemaVersion: z.literal("0.1").describe("The version of this schema"),
  domain: z
    .string()
    .regex(/\S/)
    .max(200)
    .describe("What the codes are for; other domains get unrelated codes"),
  purpose: z.string().regex(/\S/).max(2000).describe("Why the list is kept, in plain words"),
  values: ValueKindSchema,
  codes: CodeKindSchema,
  createdOn: z.iso.date().describe("The day the list was made"),
  retainUntil: z.iso.date().describe("The last day the list may be used; then destroy it"),
  roles: z
    .array(z.string().regex(/\S/).max(200))
    .max(100)
    .describe("The roles that may find a value from its code; empty where nobody may"),
});

export type ValueKind = z.infer<typeof ValueKindSchema>;
export type CodeKind = z.infer<typeof CodeKindSchema>;
export type KeyListTerms = z.infer<typeof KeyListTermsSchema>;
