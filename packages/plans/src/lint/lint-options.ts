import type { PlainDate } from "@medvirk/core";
import type { z } from "zod";
import type { LintSettingsSchema, RuleSettingSchema } from "../schemas/lint-settings-schema.ts";

/** How an office wants one rule shown, and why. */
export type RuleSetting = z.infer<typeof RuleSettingSchema>;

/** What an office has chosen for `lintPlan`, as it is stored. */
export type LintSettings = z.infer<typeof LintSettingsSchema>;

/** Which sources count: law alone, law and guidance, or everything. */
export type LintProfile = LintSettings["profile"];

/** What the plan is judged for. Stored settings can be spread in: `{ ...settings, today }`. */
export interface LintOptions extends Omit<Readonly<LintSettings>, "schemaVersion"> {
  /** The day of the judgement; an ended plan is judged for the day it ended. */
  readonly today: PlainDate;
}
