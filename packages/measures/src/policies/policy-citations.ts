import type { Citation } from "@medvirk/core";
import type { Policy } from "../schemas/types.ts";

/**
 * Lists the sources of a policy's thresholds.
 *
 * @param policy - a named set of thresholds
 * @returns the citations, those nobody has checked included; `unverifiedCitations` of core finds them
 * @example
 * ```ts
 * import { unverifiedCitations } from "@medvirk/core";
 * import { findPolicy, policies, policyCitations } from "@medvirk/measures";
 *
 * policies
 *   .filter((policy) => unverifiedCitations(policyCitations(policy)).length > 0)
 *   .map((policy) => policy.id); // => ["anker-2009-adult", "janse-2014-adult"]
 * ```
 */
export function policyCitations({ cutoff, reliableChange }: Policy): readonly Citation[] {
  return [cutoff, reliableChange].flatMap((part) => (part === undefined ? [] : [part.citation]));
}
