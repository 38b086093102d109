import type { OrdinalModel } from "../models/model.ts";
import { positionOf } from "../placing/position-of.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";

/** Why nothing can be said about the fit. */
export type UnknownFitReason =
  /** No wish was recorded. */
  | "no-wish"
  /** The user was not asked, declined, could not answer, or the answer isn't known. */
  | "wish-not-answered"
  /** The user finds that someone else may decide: a wish without a degree. */
  | "others-may-decide"
  /** The user chose not to take part, which is a full answer. */
  | "chose-not-to-take-part"
  /** There is no experienced degree. */
  | "no-degree"
  /** Wish and experience stand in different models. */
  | "another-model";

/** How the experienced degree stands to the wished one; `above` is a finding as much as `below`. */
export type FitToWish =
  | { readonly outcome: "below" | "at" | "above" }
  | { readonly outcome: "unknown"; readonly reason: UnknownFitReason };

/**
 * Sets the user's experienced degree against the one the user wished. The wish is the measure,
 * not the top of the model.
 *
 * @param model - the ordinal model of both
 * @param assessment - the user's own assessment; its degrees exist in the model
 * @returns below, at or above the wish; or unknown and why
 * @source Humerfelt (2012), l. 1592-1596 (optimum, not maximum), read 2026-11-22
 * @example
 * ```ts
 * import { arnstein, fitToWish } from "@medvirk/participation";
 *
 * fitToWish(arnstein, {
 *   experienced: { state: "placed", model: "arnstein", degree: "partnership", evidence: "we agreed" },
 *   wished: { state: "placed", model: "arnstein", degree: "consultation" },
 * }).outcome; // => "above"
 * ```
 */
export function fitToWish(
  model: OrdinalModel,
  assessment: Pick<Assessment, "experienced" | "wished">,
): FitToWish {
  return readFit(assessment, (modelId, degree) =>
    modelId === model.id ? positionOf(model, degree) : 0,
  );
}

/**
 * Reads the fit with positions that are looked up elsewhere.
 *
 * @param assessment - the user's own assessment
 * @param positionIn - the position of a degree in a model, 0 where there is none
 * @returns one of a few objects that all readings share
 * @internal
 */
export function readFit(
  { experienced, wished }: Pick<Assessment, "experienced" | "wished">,
  positionIn: (model: string, degree: string) => number,
): FitToWish {
  if (wished === undefined) return unknown["no-wish"];
  if (wished.state === "as-now") return known.at;
  if (wished.state === "others-may-decide") return unknown["others-may-decide"];
  if (wished.state !== "placed") return unknown["wish-not-answered"];
  if (experienced.state === "chose-not-to-take-part") return unknown["chose-not-to-take-part"];
  if (experienced.state !== "placed") return unknown["no-degree"];
  if (experienced.model !== wished.model) return unknown["another-model"];
  const actual = positionIn(experienced.model, experienced.degree);
  const desired = positionIn(wished.model, wished.degree);
  if (actual === 0 || desired === 0) return unknown["another-model"];
  if (actual === desired) return known.at;
  return actual < desired ? known.below : known.above;
}

const known: Readonly<Record<"below" | "at" | "above", FitToWish>> = {
  below: { outcome: "below" },
  at: { outcome: "at" },
  above: { outcome: "above" },
};

const unknown: Readonly<Record<UnknownFitReason, FitToWish>> = {
  "no-wish": { outcome: "unknown", reason: "no-wish" },
  "wish-not-answered": { outcome: "unknown", reason: "wish-not-answered" },
  "others-may-decide": { outcome: "unknown", reason: "others-may-decide" },
  "chose-not-to-take-part": { outcome: "unknown", reason: "chose-not-to-take-part" },
  "no-degree": { outcome: "unknown", reason: "no-degree" },
  "another-model": { outcome: "unknown", reason: "another-model" },
};
