import { z } from "zod";
import { LocalizedTextSchema } from "./localized-text-schema.ts";

/** Where a rule or a number comes from; `verified` is `false` where nobody has read it there. */
export const CitationSchema = z.strictObject({
  source: z.string().min(1).describe("Author and title, or the name of the law"),
  year: z.int().optional().describe("Year of the source"),
  locator: z.string().optional().describe("Section, page, table or lines"),
  verified: z
    .union([z.iso.date(), z.literal(false)])
    .describe("The day it was read there, or false"),
  note: LocalizedTextSchema.optional().describe("What a reader must know"),
});
