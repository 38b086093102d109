import type { Party, Plan } from "../plan.ts";
import type { PlanFragment } from "./rule-examples.ts";

/** The parties of the rules' examples; synthetic. */
const parties: Party[] = [
  { id: "user", role: "user", name: "A person in an example" },
  { id: "worker", role: "worker", organisation: "Municipal follow-up", reach: "internal" },
  { id: "nav", role: "worker", organisation: "NAV", reach: "external" },
  { id: "sister", role: "relative", name: "A sister in an example" },
];

/**
 * Makes a whole plan of a rule's example.
 *
 * @param fragment - `failing` or `passing` of a rule in `ruleExamples`
 * @returns a synthetic plan in force, with four parties unless the example has its own
 * @example
 * ```ts
 * import { lintPlan } from "@medvirk/plans";
 * import { completeExample, ruleExamples } from "@medvirk/plans/examples";
 *
 * const plan = completeExample(ruleExamples["goal-without-action"].failing);
 * const findings = lintPlan(plan, { today: "2026-11-23", profile: "all" });
 * findings.some((finding) => finding.ruleId === "goal-without-action"); // => true
 * ```
 */
export function completeExample(fragment: PlanFragment): Plan {
  return { schemaVersion: "1.0", id: "example", status: "in-force", parties, ...fragment };
}
