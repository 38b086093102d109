import { pickText } from "@medvirk/core";
import { ordinalModels } from "../models/ordinal-models.ts";

/**
 * Gives the label of a degree.
 *
 * @param modelId - the id of an ordinal model
 * @param degree - the id of one of its degrees
 * @param language - `nb`, `nn` or `en`
 * @returns the label; the id where the model has no such degree
 * @internal
 */
export function labelOfDegree(modelId: string, degree: string, language: string): string {
  const model = ordinalModels.find(({ id }) => id === modelId);
  const label = model?.members.find(({ id }) => id === degree)?.label;
  return label === undefined ? degree : pickText(label, language);
}

/**
 * Gives the name of an ordinal model.
 *
 * @param modelId - the id of the model
 * @param language - `nb`, `nn` or `en`
 * @returns the name; the id where there is no such model
 * @internal
 */
export function nameOfModel(modelId: string, language: string): string {
  const model = ordinalModels.find(({ id }) => id === modelId);
  return model === undefined ? modelId : pickText(model.name, language);
}
