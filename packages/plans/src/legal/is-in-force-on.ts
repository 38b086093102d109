import type { PlainDate } from "@medvirk/core";
import type { RuleBasis } from "./rule-basis.ts";

/**
 * Says whether an act, an edition or a guide was in force on a day.
 *
 * @param basis - its first and last day; a day that isn't known sets no limit
 * @param date - the day
 * @returns true from the first day to the last, both included
 * @example
 * ```ts
 * import { isInForceOn, legalSources } from "@medvirk/plans";
 *
 * isInForceOn(legalSources.reg2011, "2022-07-31"); // => true
 * isInForceOn(legalSources.reg2022, "2022-07-31"); // => false
 * ```
 */
export function isInForceOn(basis: Pick<RuleBasis, "from" | "until">, date: PlainDate): boolean {
  return (
    (basis.from === undefined || basis.from <= date) &&
    (basis.until === undefined || date <= basis.until)
  );
}
