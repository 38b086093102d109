import type { Exchange, OtherGround, Plan } from "../plan.ts";
import { namesCategory } from "./names-category.ts";

/**
 * Finds the named legal grounds, other than consent, that cover an exchange of information.
 *
 * @param plan - the plan with its grounds
 * @param exchange - what was, or would be, obtained or given
 * @returns the grounds that name its party, kind of information, direction and day; empty where
 *   none does. Whether the rule they name really allows it is for a lawyer to judge.
 * @example
 * ```ts
 * import { coveringGrounds } from "@medvirk/plans";
 *
 * const exchange = { direction: "give", party: "nav", category: "housing", on: "2026-05-04" } as const;
 * coveringGrounds({ otherGrounds: [] }, exchange); // => []
 * ```
 */
export function coveringGrounds(
  plan: Pick<Plan, "otherGrounds">,
  exchange: Pick<Exchange, "direction" | "party" | "category" | "on">,
): readonly OtherGround[] {
  const { direction, party, category, on } = exchange;
  return (plan.otherGrounds ?? []).filter(
    (ground) =>
      ground.party === party &&
      ground.from <= on &&
      (ground.until === undefined || on <= ground.until) &&
      ground.directions.includes(direction) &&
      namesCategory(ground.categories, category),
  );
}
