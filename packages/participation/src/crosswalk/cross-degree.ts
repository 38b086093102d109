import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { crosswalkOnlyInferred, noCrosswalk } from "../issues.ts";
import type { OrdinalModel } from "../models/model.ts";
import { crosswalk, type CrosswalkDegree, type CrosswalkPair } from "./crosswalk.ts";

/** Which pairs a caller accepts. */
export type CrosswalkBasis = "attested" | "attested-or-inferred";

/** A degree in another model, with the pair that led there. */
export interface CrossedDegree extends CrosswalkDegree {
  /** The ground: show its status wherever the degree is shown. */
  readonly pair: Exclude<CrosswalkPair, { readonly status: "none" }>;
}

/**
 * Finds the counterpart of a degree in another model, where there is one.
 *
 * @param from - the model of the degree
 * @param degree - a degree of that model
 * @param to - the other model
 * @param basis - `attested` for pairs that the author uses; `attested-or-inferred` also for ours
 * @returns the degree and its ground; or `participation.no-crosswalk`,
 *   `participation.crosswalk-only-inferred`
 * @source Humerfelt (2012), l. 10739-10790, read 2026-11-22
 * @example
 * ```ts
 * import { arnstein, crossDegree, humerfelt } from "@medvirk/participation";
 *
 * const crossed = crossDegree(humerfelt, "delegation", arnstein, "attested");
 * crossed.ok && crossed.value.degree; // => "delegated-power"
 * crossDegree(humerfelt, "consultation", arnstein, "attested").ok; // => false
 * ```
 */
export function crossDegree<Id extends string>(
  from: OrdinalModel<Id>,
  degree: NoInfer<Id>,
  to: OrdinalModel,
  basis: CrosswalkBasis,
): Result<CrossedDegree> {
  const params = { model: from.id, otherModel: to.id };
  for (const pair of crosswalk) {
    if (pair.status === "none") continue;
    const [one, other] = pair.degrees;
    const [near, far] = one.model === from.id ? [one, other] : [other, one];
    if (near.model !== from.id || near.degree !== degree || far.model !== to.id) continue;
    return pair.status === "inferred" && basis === "attested"
      ? fail(createIssue(crosswalkOnlyInferred, [], params))
      : succeed({ ...far, pair });
  }
  return fail(createIssue(noCrosswalk, [], params));
}
