import { invalidDate, isPlainDate, MedvirkError } from "@medvirk/core";
import { ruleIds } from "../rules/rule-ids.ts";
import type { LintOptions } from "./lint-options.ts";

/**
 * Checks the options of `lintPlan`; settings from a file are the schema's to check.
 *
 * @throws MedvirkError see `lintPlan`
 * @internal
 */
export function checkLintOptions(options: LintOptions): void {
  const { today, staleAfterMonths, longestTextCharacters, rules = {} } = options;
  if (!isPlainDate(today)) throw new MedvirkError(invalidDate.code, invalidDate.texts.en);
  for (const limit of [staleAfterMonths, longestTextCharacters]) {
    if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
      throw new MedvirkError("plans.invalid-limit", "Give a whole number of at least 1.");
    }
  }
  const known: readonly string[] = ruleIds;
  if (Object.keys(rules).some((id) => !known.includes(id))) {
    throw new MedvirkError("plans.unknown-rule", "Settings name a rule that doesn't exist.");
  }
}
