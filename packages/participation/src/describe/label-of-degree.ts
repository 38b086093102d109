import { pickText } from "@medvirk/core";
import type { ParticipationModel } from "../models/model.ts";

/** What a degree is told with. */
export type NamedModel = Pick<ParticipationModel, "id" | "name" | "members">;

/**
 * Gives the label of a degree.
 *
 * @param modelId - the id of an ordinal model
 * @param degree - the id of one of its degrees
 * @param models - the models to look in
 * @param language - `nb`, `nn` or `en`
 * @returns the label; the id where the model has no such degree
 * @internal
 */
export function labelOfDegree(
  modelId: string,
  degree: string,
  models: readonly NamedModel[],
  language: string,
): string {
  const model = models.find(({ id }) => id === modelId);
  const label = model?.members.find(({ id }) => id === degree)?.label;
  return label === undefined ? degree : pickText(label, language);
}

/**
 * Gives the name of an ordinal model.
 *
 * @param modelId - the id of the model
 * @param models - the models to look in
 * @param language - `nb`, `nn` or `en`
 * @returns the name; the id where there is no such model
 * @internal
 */
export function nameOfModel(
  modelId: string,
  models: readonly NamedModel[],
  language: string,
): string {
  const model = models.find(({ id }) => id === modelId);
  return model === undefined ? modelId : pickText(model.name, language);
}
