import type { PlanFragment } from "../lint/rule.ts";
import type { Party, Plan } from "../plan.ts";

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
 * @param fragment - `failing` or `passing` of a rule
 * @returns a synthetic plan in force, with four parties unless the example has its own
 * @example
 * ```ts
 * import { completeExample } from "@medvirk/plans";
 *
 * completeExample({ copies: [] }).status; // => "in-force"
 * ```
 */
export function completeExample(fragment: PlanFragment): Plan {
  return { schemaVersion: "0.1", id: "example", status: "in-force", parties, ...fragment };
}
