import { createIssue } from "@medvirk/core";
import { z } from "zod";
import { profileRevealsCounts } from "../../issues-tables.ts";

/** The ids of the profiles in `smallCountProfiles`. */
const SmallCountProfileIdSchema = z
  .enum(["ssb3", "helse5", "oslomet6", "grid10"])
  .describe("A named profile; smallCountProfiles holds its rule and its source");

/** A rule of the caller's own. */
export const CustomProfileSchema = z
  .strictObject({
    id: z.literal("custom"),
    minimum: z
      .int()
      .min(2)
      .describe("The smallest number of persons, or of contributors, that a shown cell may have"),
    zeros: z
      .enum(["shown", "suppressed"])
      .describe("Whether a count of zero is shown or hidden as too small"),
    fullCells: z
      .array(z.string())
      .optional()
      .describe(
        "Dimensions in which a cell is hidden when it holds everyone of the group above it: all would then be known to belong there",
      ),
    dominance: z
      .array(
        z.strictObject({
          contributors: z.int().min(1).describe("n: how many of the largest contributors"),
          percent: z.int().min(1).max(99).describe("k: the share above which they dominate"),
        }),
      )
      .optional()
      .describe("n-k rules: hidden when the n largest contributors have more than k percent"),
    pPercent: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe(
        "p percent rule: hidden when the second largest contributor could estimate the largest to within p percent",
      ),
    knownAlone: z
      .boolean()
      .optional()
      .describe(
        "Whether one who is alone in a hidden inner cell may know so; no other small cell may then be computed by them",
      ),
    leastWidth: z
      .int()
      .min(1)
      .optional()
      .describe(
        "How far apart the lowest and the highest possible value of a hidden cell must lie; absent: 1",
      ),
  })
  .superRefine(({ minimum, zeros }, context) => {
    if (zeros === "suppressed" || minimum >= 3) return;
    const issue = createIssue(profileRevealsCounts, [], { lowest: 3 });
    context.addIssue({ code: "custom", path: ["minimum"], params: { issue } });
  });

/** Which cells may not be shown. */
export const CountProfileSchema = z
  .union([SmallCountProfileIdSchema, CustomProfileSchema])
  .describe("Which counts are too small to be shown: a named profile, or a rule of one's own");

export type SmallCountProfileId = z.infer<typeof SmallCountProfileIdSchema>;
export type CustomProfile = z.infer<typeof CustomProfileSchema>;
