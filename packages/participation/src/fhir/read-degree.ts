import type { NonAnswerState } from "../schemas/assessment-schema.ts";
import { stateOfReason } from "./absent.ts";
import { codeOf, decoded, fieldOf, listOf, textOf } from "./read-tree.ts";
import { absentSystem, modelSystem } from "./systems.ts";

/**
 * Reads the one degree of a concept.
 *
 * @param concept - a CodeableConcept, or anything
 * @returns model and degree; undefined where there is none, or more than one
 * @internal
 */
export function readDegree(
  concept: unknown,
): { readonly model: string; readonly degree: string } | undefined {
  const codings = listOf(concept, "coding").filter((coding) =>
    textOf(coding, "system")?.startsWith(modelSystem),
  );
  const [coding] = codings;
  if (codings.length !== 1) return undefined;
  const model = decoded(textOf(coding, "system")?.slice(modelSystem.length) ?? "");
  const degree = decoded(textOf(coding, "code") ?? "");
  if (model === undefined || model === "" || degree === undefined || degree === "")
    return undefined;
  return { model, degree };
}

/**
 * Reads why data is absent.
 *
 * @param element - an observation or a component
 * @returns the reason; undefined where there is none that this package knows
 * @internal
 */
export function readReason(element: unknown): NonAnswerState | undefined {
  return stateOfReason(codeOf(fieldOf(element, "dataAbsentReason"), absentSystem));
}
