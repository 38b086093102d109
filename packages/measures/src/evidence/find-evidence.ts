import { evidence } from "./evidence-registry.ts";
import type { Evidence } from "./evidence.ts";

/**
 * Finds what is known for a setting. What was found elsewhere is not passed off as known here.
 *
 * @param setting - where the help is given
 * @returns the findings of that setting and the trial that found no effect, which always goes along;
 *   none of those that are off by default
 * @example
 * ```ts
 * import { findEvidence } from "@medvirk/measures";
 *
 * findEvidence("inpatient").map((one) => one.direction); // => ["null", "mixed"]
 * ```
 */
export function findEvidence(setting: Evidence["setting"]): readonly Evidence[] {
  return evidence.filter(
    (one) => !one.isOffByDefault && (one.setting === setting || one.direction === "null"),
  );
}
