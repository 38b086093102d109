import type { Plan } from "../plan.ts";
import type { FhirConcept, FhirPeriod, FhirReference } from "./resource.ts";
import { standard, systems } from "./systems.ts";

/**
 * The address of something in the plan, as the resources refer to each other by it.
 *
 * @internal
 */
export function addressOf(plan: Pick<Plan, "id">, id: string): string {
  return `${systems.item}:${encodeURIComponent(plan.id)}:${encodeURIComponent(id)}`;
}

/**
 * Refers to something in the plan.
 *
 * @internal
 */
export function itemReference(plan: Pick<Plan, "id">, id: string): FhirReference {
  return { reference: addressOf(plan, id) };
}

/**
 * Refers to a party by its id in the plan; the plan knows no other.
 *
 * @internal
 */
export function partyReference(id: string): FhirReference {
  return { identifier: { system: systems.party, value: id } };
}

/**
 * Refers to the person whose plan it is.
 *
 * @internal
 */
export function subjectOf({ parties = [] }: Plan): FhirReference {
  const user = parties.find(({ role }) => role === "user");
  return user === undefined
    ? { extension: [{ url: standard.absent, valueCode: "unknown" }] }
    : { type: "Patient", ...partyReference(user.id) };
}

/**
 * A concept of one code.
 *
 * @internal
 */
export function concept(system: string, code: string): FhirConcept {
  return { coding: [{ system, code }] };
}

/**
 * A field with a period, or nothing where neither day is known.
 *
 * @internal
 */
export function periodOf(
  start: string | undefined,
  end: string | undefined,
): { readonly period?: FhirPeriod } {
  if (start === undefined && end === undefined) return {};
  return { period: { ...defined("start", start), ...defined("end", end) } };
}

/**
 * An object of one field, or of none where there is no value.
 *
 * @internal
 */
export function defined<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Name in Key]?: Value } {
  const made: { [Name in Key]?: Value } = {};
  if (value !== undefined) made[key] = value;
  return made;
}

/**
 * An object of one list, or of none where it is empty: FHIR allows no empty list.
 *
 * @internal
 */
export function listed<Key extends string, Value>(
  key: Key,
  values: readonly Value[],
): { readonly [Name in Key]?: readonly Value[] } {
  return defined(key, values.length === 0 ? undefined : values);
}
