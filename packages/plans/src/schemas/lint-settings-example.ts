import type { z } from "zod";
import type { LintSettingsSchema } from "./lint-settings-schema.ts";

/** What an office in an example has chosen. */
export const lintSettingsExample: z.input<typeof LintSettingsSchema> = {
  schemaVersion: "1.0",
  profile: "law-and-guidance",
  staleAfterMonths: 6,
  longestTextCharacters: 400,
  plainWords: { fagteam: "de som hjelper deg" },
  rules: {
    "user-copy-missing": {
      show: "off",
      reason: "Alle har planen på innbyggerportalen; den lagres ikke som kopi (eksempel)",
    },
    "plan-stale": { show: "hint", reason: "Vi prøver ut korte samtaler hver måned (eksempel)" },
  },
};
