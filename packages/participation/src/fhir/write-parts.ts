import { pickText } from "@medvirk/core";
import { ordinalModels } from "../models/ordinal-models.ts";
import type { NonAnswerState } from "../schemas/assessment-schema.ts";
import { absentReasons } from "./absent.ts";
import type { FhirComponent, FhirConcept } from "./resource.ts";
import { absentSystem, modelSystem, partSystem } from "./systems.ts";

/**
 * Writes a part that is text, if there is one.
 *
 * @param code - names the part
 * @param value - the text
 * @returns one component, or none
 * @internal
 */
export function textPart(code: string, value: string | undefined): readonly FhirComponent[] {
  return value === undefined ? [] : [{ code: partCode(code), valueString: value }];
}

/**
 * Writes a part that is a code, if there is one.
 *
 * @param code - names the part
 * @param value - the code, of this package's own
 * @param text - words that belong to it
 * @returns one component, or none
 * @internal
 */
export function codePart(
  code: string,
  value: string | undefined,
  text?: string,
): readonly FhirComponent[] {
  if (value === undefined) return [];
  const words = text === undefined ? {} : { text };
  return [
    { code: partCode(code), valueCodeableConcept: { ...ownConcept(partSystem, value), ...words } },
  ];
}

/**
 * Writes a concept of one code.
 *
 * @param system - the code system
 * @param code - the code
 * @returns the concept
 * @internal
 */
export function ownConcept(system: string, code: string): FhirConcept {
  return { coding: [{ system, code }] };
}

/**
 * Writes a degree; one of this package's own models is named in words too.
 *
 * @param model - the id of the model
 * @param degree - the id of the degree
 * @param language - of the words
 * @returns the concept
 * @internal
 */
export function degreeConcept(model: string, degree: string, language: string): FhirConcept {
  const member = ordinalModels
    .find(({ id }) => id === model)
    ?.members.find(({ id }) => id === degree);
  const display = member === undefined ? {} : { display: pickText(member.label, language) };
  const system = `${modelSystem}${encodeURIComponent(model)}`;
  return { coding: [{ system, code: encodeURIComponent(degree), ...display }] };
}

/**
 * Writes why there is no answer.
 *
 * @param state - the reason
 * @returns the concept
 * @internal
 */
export function absentConcept(state: NonAnswerState): FhirConcept {
  return ownConcept(absentSystem, absentReasons[state]);
}

/**
 * Names a part.
 *
 * @param code - the part
 * @returns the concept
 * @internal
 */
export function partCode(code: string): FhirConcept {
  return ownConcept(partSystem, code);
}
