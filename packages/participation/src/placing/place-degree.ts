import { createIssue, fail, succeed, type Citation, type Result } from "@medvirk/core";
import { unknownDegree } from "../issues.ts";
import type { Caveat, OrdinalModel } from "../models/model.ts";
import { listMembers, positionOf } from "./position-of.ts";

/** Where a degree stands in its model. A place in an order: nothing may be added to it. */
export interface Placement {
  readonly model: string;
  readonly modelVersion: string;
  readonly degree: string;
  /** From 1, the least influence. */
  readonly position: number;
  /** The position of the model's top, which is not a target. */
  readonly highest: number;
  /** The group that the source puts the degree in. */
  readonly group?: string;
  /** The model's caveats, and what is disputed about this degree. */
  readonly caveats: readonly Caveat[];
  readonly citations: readonly Citation[];
}

/**
 * Places a degree in its model, as the source states it: on an order, nothing more.
 *
 * @param model - an ordinal model, such as `arnstein`
 * @param degree - the id of one of its degrees; one of another model doesn't compile
 * @returns the place with the model's caveats and citations; or `participation.unknown-degree`
 * @source Humerfelt (2012), l. 1629-1635, 1650-1665, read 2026-11-22
 * @example
 * ```ts
 * import { arnstein, placeDegree } from "@medvirk/participation";
 *
 * const placed = placeDegree(arnstein, "partnership");
 * placed.ok && [placed.value.position, placed.value.highest, placed.value.group];
 * // => [6, 8, "citizen-power"]
 * ```
 */
export function placeDegree<Id extends string>(
  model: OrdinalModel<Id>,
  degree: NoInfer<Id>,
): Result<Placement> {
  const position = positionOf(model, degree);
  const member = model.members[position - 1];
  if (member === undefined) {
    const params = { model: model.id, allowed: listMembers(model) };
    return fail(createIssue(unknownDegree, [], params));
  }
  return succeed({
    model: model.id,
    modelVersion: model.version,
    degree: member.id,
    position,
    highest: model.members.length,
    ...(member.group === undefined ? {} : { group: member.group }),
    caveats: member.flag === undefined ? model.caveats : [...model.caveats, member.flag],
    citations: model.citations,
  });
}
