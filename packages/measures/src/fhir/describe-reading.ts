import { createIssue, type Issue, type IssuePath } from "@medvirk/core";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Reading } from "../schemas/types.ts";
import { DATA_ABSENT_REASON, fhirSystems, UCUM } from "./fhir-systems.ts";
import type { FhirConcept, FhirExtension, FhirQuantity, FhirReference } from "./fhir-types.ts";

/**
 * Checks that a reference to a person is opaque.
 *
 * @param subject - such as `Patient/7f3a`
 * @returns one issue, or none
 * @internal
 */
export function checkSubject(subject: string): readonly Issue[] {
  return /\d{6}[-._ ]?\d{5}/.test(subject)
    ? [createIssue(issues.identityNumberAsId, ["subject"])]
    : [];
}

/**
 * Checks that a reading's words can stand in FHIR, which allows no control character but line
 * breaks and tabs.
 *
 * @source HL7 FHIR R4 (4.0.1), Datatypes, string
 * @internal
 */
export function checkWords({ about, answer }: Reading, path: IssuePath): readonly Issue[] {
  const note = answer.state === "absent" ? answer.note : undefined;
  const isRefused = [about, note].some((text) => /[\0-\x08\v\f\x0e-\x1f]/.test(text ?? ""));
  return isRefused
    ? [createIssue(issues.fhirNotUnderstood, path, { expected: "U+0020…, \\t \\r \\n" })]
    : [];
}

/** Gives the codes of an instrument: those of terminologies, and its id. @internal */
export function instrumentConcept({ codes, id }: Instrument): FhirConcept {
  return {
    coding: [
      ...codes.map(({ code, system }) => ({ system, code })),
      { system: fhirSystems.instrument, code: id },
    ],
  };
}

/** Gives a score in points. @internal */
export function quantityOf(tenths: number): FhirQuantity {
  return { value: tenths / 10, system: UCUM, code: "{score}" };
}

/** Says why a value is absent, in HL7's code and ours. @internal */
export function absentConcept(
  general: string,
  ...own: FhirConcept["coding"] & object
): FhirConcept {
  return { coding: [{ system: DATA_ABSENT_REASON, code: general }, ...own] };
}

/** Says whose view a reading is. @internal */
export function raterExtensions({ rater, raterId }: Reading): readonly FhirExtension[] {
  const which = raterId === undefined ? [] : [{ url: fhirSystems.raterId, valueString: raterId }];
  return [{ url: fhirSystems.rater, valueCode: rater }, ...which];
}

/**
 * Names who answered by kind, for readers that don't know our codes.
 *
 * @param reading - of the rater
 * @param subject - opaque reference to the person
 * @returns none for a group, which FHIR doesn't know as performer
 * @internal
 */
export function performersOf(
  { rater, raterId }: Reading,
  subject: string,
): readonly FhirReference[] {
  if (rater === "self" && raterId === undefined) return [{ reference: subject, type: "Patient" }];
  const types = { self: "Patient", caretaker: "RelatedPerson", "worker-estimate": "Practitioner" };
  if (rater === "group") return [];
  const identifier =
    raterId === undefined ? {} : { identifier: { system: fhirSystems.raterId, value: raterId } };
  return [{ type: types[rater], ...identifier, display: rater }];
}
