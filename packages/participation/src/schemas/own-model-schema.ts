import type { Immutable } from "@medvirk/core";
import { CitationSchema, LocalizedTextSchema } from "@medvirk/core/schemas";
import { z } from "zod";

const id = z.string().regex(/\S/);

/** A municipality's own scale, inside the document whose degrees stand on it. */
export const OwnModelSchema = z.strictObject({
  id: id.describe("Stable; none of the package's models"),
  version: z.string().min(1).describe("The version of the scale"),
  name: LocalizedTextSchema.describe("The scale's name"),
  members: z
    .array(
      z.strictObject({
        id: id.describe("Stable, unique in the scale"),
        label: LocalizedTextSchema.describe("The word"),
        definition: LocalizedTextSchema.optional().describe("What the word means in use"),
      }),
    )
    .min(2)
    .describe("The words, the least influence first"),
  citations: z.array(CitationSchema).min(1).describe("Who made the scale, and where it stands"),
});

/** A municipality's own scale. */
export type OwnModel = Immutable<z.infer<typeof OwnModelSchema>>;
