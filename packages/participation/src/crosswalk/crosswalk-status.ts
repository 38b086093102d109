import type { Citation, LocalizedText } from "@medvirk/core";
import { crosswalk, type CrosswalkDegree } from "./crosswalk.ts";
import { modelCrosswalks, otherModels } from "./model-crosswalks.ts";

/** On what ground two members of different models may be said to answer to each other. */
export type CrosswalkStatus =
  | { readonly status: "attested"; readonly citation: Citation }
  | { readonly status: "inferred"; readonly reasoning: LocalizedText }
  | { readonly status: "none"; readonly reasoning: LocalizedText };

/**
 * Says what is known between a member of one model and a member of another.
 *
 * Every pair has an answer: the author uses both for one placement (the passage), we infer it (the
 * reasoning), or there is none (why). A way and its way back have the same answer.
 *
 * @param from - a rung, degree, factor, phase or pole
 * @param to - one of another model
 * @returns the status with its ground
 * @source Humerfelt (2012), l. 1598-1617, 1650, 1706, 10739-10790, read 2026-11-22
 * @example
 * ```ts
 * import { crosswalkStatus } from "@medvirk/participation";
 *
 * const delegation = { model: "humerfelt", degree: "delegation" };
 * crosswalkStatus(delegation, { model: "arnstein", degree: "delegated-power" }).status; // => "attested"
 * crosswalkStatus(delegation, { model: "peyrot", degree: "contact" }).status; // => "none"
 * ```
 */
export function crosswalkStatus(from: CrosswalkDegree, to: CrosswalkDegree): CrosswalkStatus {
  for (const pair of crosswalk) {
    if (pair.status === "none") continue;
    const [one, other] = pair.degrees;
    if (!(isSame(one, from) && isSame(other, to)) && !(isSame(one, to) && isSame(other, from))) {
      continue;
    }
    return pair.status === "attested"
      ? { status: "attested", citation: pair.citation }
      : { status: "inferred", reasoning: pair.reasoning };
  }
  const between = modelCrosswalks.find(
    ({ models }) => models.includes(from.model) && models.includes(to.model),
  );
  return { status: "none", reasoning: (between ?? otherModels).reasoning };
}

function isSame(one: CrosswalkDegree, other: CrosswalkDegree): boolean {
  return one.model === other.model && one.degree === other.degree;
}
