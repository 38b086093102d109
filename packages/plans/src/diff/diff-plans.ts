import type { Language, LocalizedText } from "@medvirk/core";
import type { PlanContent } from "../plan.ts";
import { planWords } from "../render/plan-words.ts";
import { compareContent, type ContentChange } from "./compare-content.ts";
import { sayChange, type DiffWords } from "./say-change.ts";

/** One thing, or one field about the whole plan, that is not as it was. */
export interface PlanChange {
  readonly kind: "added" | "changed" | "removed";
  /** The list that the thing stands in, or the field. */
  readonly part: string;
  /** Id of the thing; absent for a field about the whole plan. */
  readonly item?: string;
  /** The fields of the thing that differ; empty for an added or removed one. */
  readonly fields: readonly string[];
  /** The change in plain words, with the words of the plan as they stand; not escaped. */
  readonly text: LocalizedText;
}

/**
 * Says in plain words what is different between two versions of a plan, in three languages.
 *
 * The log is not compared: `confirmedVersion` gives the version to compare with that the person
 * last confirmed, and `planAsOf` any other.
 *
 * @param before - the earlier version
 * @param after - the later version
 * @returns one change for each thing that differs, fields about the whole plan first; empty where
 *   both say the same. The order of a list's things counts for nothing
 * @example
 * ```ts
 * import { diffPlans } from "@medvirk/plans";
 * import type { PlanContent } from "@medvirk/plans";
 *
 * const before: PlanContent = {
 *   schemaVersion: "1.0", id: "plan-1", status: "draft",
 *   goals: [{ id: "goal-1", level: "main", text: "Bo i ro", by: "user" }],
 * };
 * const after: PlanContent = {
 *   ...before,
 *   goals: [{ id: "goal-1", level: "main", text: "Bo i ro", by: "user", due: "2026-12-01" }],
 * };
 * diffPlans(before, after)[0]?.text.en;
 * // => "Goals: “Bo i ro” was changed. Due: not recorded → 2026-12-01."
 * ```
 */
export function diffPlans(before: PlanContent, after: PlanContent): readonly PlanChange[] {
  const changes = compareContent(before, after);
  const say = sayIn(before, after);
  return changes.map((change): PlanChange => {
    const { kind, part, item, fields } = change;
    const text = { nb: say("nb", change), nn: say("nn", change), en: say("en", change) };
    return { kind, part, ...(item === undefined ? {} : { item }), fields, text };
  });
}

function sayIn(
  before: PlanContent,
  after: PlanContent,
): (language: Language, change: ContentChange) => string {
  const wordsIn = (language: Language): DiffWords => ({
    language,
    before: planWords(before, language),
    after: planWords(after, language),
  });
  const words = { nb: wordsIn("nb"), nn: wordsIn("nn"), en: wordsIn("en") };
  return (language, change) => sayChange(change, words[language]);
}
