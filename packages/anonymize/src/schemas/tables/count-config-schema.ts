import { createIssue } from "@medvirk/core";
import { z } from "zod";
import { columnUsedTwice, profileRevealsCounts } from "../../issues-tables.ts";

/** The ids of the profiles in `smallCountProfiles`. */
const SmallCountProfileIdSchema = z
  .enum(["ssb3", "helse5", "oslomet6", "grid10"])
  .describe("A named profile; smallCountProfiles holds its rule and its source");

/** A rule of the caller's own. */
export const CustomProfileSchema = z
  .strictObject({
    id: z.literal("custom"),
    minimum: z.int().min(2).describe("The smallest count that may be shown, in persons"),
    zeros: z
      .enum(["shown", "suppressed"])
      .describe("Whether a count of zero is shown or hidden as too small"),
  })
  .superRefine(({ minimum, zeros }, context) => {
    if (zeros === "suppressed" || minimum >= 3) return;
    const issue = createIssue(profileRevealsCounts, [], { lowest: 3 });
    context.addIssue({ code: "custom", path: ["minimum"], params: { issue } });
  });

/** Where the totals of a count table come from. */
export const TotalsSchema = z.strictObject({
  source: z
    .enum(["derived", "given"])
    .describe(
      "derived: the rows are inner cells only, and every total is added up; given: the totals stand among the rows and are checked",
    ),
  label: z
    .string()
    .min(1)
    .describe("What stands in a dimension's column where the row is a total over it"),
});

/** What `suppressCells` must know of a table of counts. */
export const CountConfigSchema = z
  .strictObject({
    dimensions: z
      .array(z.string())
      .min(1)
      .max(8)
      .describe("The columns that the persons are grouped by"),
    count: z.string().describe("The column that holds the number of persons"),
    profile: z
      .union([SmallCountProfileIdSchema, CustomProfileSchema])
      .describe("Which counts are too small to be shown: a named profile, or a rule of one's own"),
    totals: TotalsSchema.describe("Where the totals come from, and what they are called"),
    ignored: z
      .array(z.string())
      .optional()
      .describe("Columns that are left out of the table; each other column must be used"),
  })
  .superRefine(({ dimensions, count, ignored = [] }, context) => {
    const seen = new Set<string>();
    for (const column of [...dimensions, count, ...ignored]) {
      if (seen.has(column)) {
        const issue = createIssue(columnUsedTwice, [], { column });
        context.addIssue({ code: "custom", path: [], params: { issue } });
      }
      seen.add(column);
    }
  });

export type SmallCountProfileId = z.infer<typeof SmallCountProfileIdSchema>;
export type CustomProfile = z.infer<typeof CustomProfileSchema>;
export type Totals = z.infer<typeof TotalsSchema>;
export type CountConfig = z.infer<typeof CountConfigSchema>;
