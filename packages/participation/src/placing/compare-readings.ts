import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { unknownDegree } from "../issues.ts";
import type { DegreePosition } from "../models/index-models.ts";
import type { Caveat, OrdinalModel } from "../models/model.ts";
import type { Assessment } from "../schemas/assessment-schema.ts";
import { listMembers, positionOf } from "./position-of.ts";

/** What of an assessment a comparison looks at. */
export type DegreeReading = Pick<Assessment, "decision" | "experienced">;

/** Why two readings can't be compared. */
export type NotComparableReason =
  /** A reading holds no degree, which is not a low one. */
  | "no-degree"
  /** The readings are about different decisions. */
  | "another-decision"
  /** A reading uses another model. */
  | "another-model";

/** How the second reading stands to the first: an order, never a distance. */
export type Comparison =
  | { readonly outcome: "higher" | "same" | "lower" }
  | { readonly outcome: "not-comparable"; readonly reason: NotComparableReason };

/** A comparison with the model that it was made in, and what to know about it. */
export type ModelComparison = Comparison & {
  readonly model: string;
  readonly modelVersion: string;
  readonly caveats: readonly Caveat[];
};

/**
 * Compares two readings of one decision within one model.
 *
 * @param model - the ordinal model of both readings
 * @param first - a reading, such as the user's
 * @param second - a reading, such as the worker's
 * @returns whether the second is higher, the same or lower, or why it can't be said; or
 *   `participation.unknown-degree`
 * @source Humerfelt (2012), l. 1629-1635, 1650-1665, read 2026-11-22; that only readings of one
 *   decision and model are compared is our reading of l. 1625-1629
 * @example
 * ```ts
 * import { arnstein, compareReadings } from "@medvirk/participation";
 *
 * const reading = (degree: string) => ({
 *   decision: "housing-1",
 *   experienced: { state: "placed", model: "arnstein", degree, evidence: "we spoke twice" },
 * }) as const;
 * const compared = compareReadings(arnstein, reading("consultation"), reading("partnership"));
 * compared.ok && compared.value.outcome; // => "higher"
 * ```
 */
export function compareReadings(
  model: OrdinalModel,
  first: DegreeReading,
  second: DegreeReading,
): Result<ModelComparison> {
  const strange = [first, second].some(({ experienced }) => isUnknownIn(model, experienced));
  if (strange) {
    const params = { model: model.id, allowed: listMembers(model) };
    return fail(createIssue(unknownDegree, [], params));
  }
  return succeed({
    ...compareWithin(model, first, second),
    model: model.id,
    modelVersion: model.version,
    caveats: model.caveats,
  });
}

/**
 * Compares two places that were looked up already.
 *
 * @param before - where the first reading stands, if it holds a degree
 * @param after - where the second reading of the same decision stands
 * @returns how the second stands to the first
 * @internal
 */
export function compareReadPositions(
  before: DegreePosition | undefined,
  after: DegreePosition | undefined,
): Comparison {
  if (before === undefined || after === undefined) return notComparable("no-degree");
  if (before.model !== after.model) return notComparable("another-model");
  return { outcome: orderOf(before.position, after.position) };
}

function compareWithin(
  model: OrdinalModel,
  first: DegreeReading,
  second: DegreeReading,
): Comparison {
  if (first.decision !== second.decision) return notComparable("another-decision");
  const [before, after] = [first.experienced, second.experienced];
  if (before.state !== "placed" || after.state !== "placed") return notComparable("no-degree");
  if (before.model !== model.id || after.model !== model.id) return notComparable("another-model");
  return { outcome: orderOf(positionOf(model, before.degree), positionOf(model, after.degree)) };
}

function orderOf(before: number, after: number): "higher" | "same" | "lower" {
  if (after === before) return "same";
  return after > before ? "higher" : "lower";
}

function notComparable(reason: NotComparableReason): Comparison {
  return { outcome: "not-comparable", reason };
}

function isUnknownIn(model: OrdinalModel, experienced: DegreeReading["experienced"]): boolean {
  if (experienced.state !== "placed" || experienced.model !== model.id) return false;
  return positionOf(model, experienced.degree) === 0;
}
