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
    const target =
      matches(one, from.id, degree) && other.model === to.id
        ? other
        : matches(other, from.id, degree) && one.model === to.id
          ? one
          : undefined;
    if (target === undefined) continue;
    if (pair.status === "inferred" && basis === "attested") {
      return fail(createIssue(crosswalkOnlyInferred, [], params));
    }
    return succeed({ ...target, pair });
  }
  return fail(createIssue(noCrosswalk, [], params));
}

function matches(candidate: CrosswalkDegree, model: string, degree: string): boolean {
  return candidate.model === model && candidate.degree === degree;
}
