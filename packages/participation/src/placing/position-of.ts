import type { ParticipationModel } from "../models/model.ts";

/**
 * Finds where a member stands in its model.
 *
 * @param model - any model
 * @param id - the id of a member
 * @returns the position from 1; 0 when the model has no such member
 * @internal
 */
export function positionOf(model: ParticipationModel, id: string): number {
  return model.members.findIndex((member) => member.id === id) + 1;
}

/**
 * Lists the ids of a model's members, for the text of an issue.
 *
 * @param model - any model
 * @returns such as `information, consultation`
 * @internal
 */
export function listMembers(model: ParticipationModel): string {
  return model.members.map((member) => member.id).join(", ");
}
