import { z } from "zod";
import { ruleIds } from "../rules/rule-ids.ts";
import { TextSchema } from "./basics.ts";

/** How an office wants one rule shown, and why. A setting can quiet a rule, never sharpen it. */
export const RuleSettingSchema = z.strictObject({
  show: z
    .enum(["off", "hint", "warning"])
    .describe("Not looked for, or shown no more strongly than this"),
  reason: TextSchema.describe("Why; it is shown with the findings"),
});

/**
 * What an office has chosen for `lintPlan`, as it is stored.
 *
 * How strongly a rule is shown follows from its sources; what is chosen here is which sources count,
 * what the law sets no number for, and which rules are quieted for a reason that stays visible.
 */
export const LintSettingsSchema = z.strictObject({
  schemaVersion: z.literal("1.0"),
  profile: z
    .enum(["law", "law-and-guidance", "all"])
    .describe("Which sources count: law alone, law and guidance, or all"),
  staleAfterMonths: z
    .int()
    .min(1)
    .max(1200)
    .optional()
    .describe("Months without the person's confirmation after which to meet"),
  longestTextCharacters: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe("Characters after which a text of the service's counts as long"),
  plainWords: z
    .record(z.string().regex(/^\p{L}[\p{L}-]{0,63}$/u), TextSchema)
    .optional()
    .describe("Words of the office's own that are hard to read, with everyday words for them"),
  rules: z
    .partialRecord(z.enum(ruleIds), RuleSettingSchema)
    .optional()
    .describe("Rules that are quieted, by id, each with a reason"),
});
