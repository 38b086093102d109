import type { FhirBundle, FhirObservation, FhirQuestionnaireResponse } from "./fhir-types.ts";

/**
 * Writes a FHIR resource as JSON text in which every score keeps its one decimal.
 *
 * FHIR counts 7.0 as more precise than 7, but a number of JavaScript can't tell them apart and
 * `JSON.stringify` writes 7. So the decimal is kept where it can be: in the text.
 *
 * @param resource - of this entry point
 * @returns JSON text without line breaks, to be sent or stored as it is
 * @source HL7 FHIR R4 (4.0.1), Datatypes, decimal: implementations keep the precision
 * @example
 * ```ts
 * import { readingToObservation, writeFhir } from "@medvirk/measures/fhir";
 *
 * const answer = { state: "total", mode: "paper", totalTenths: 240 } as const;
 * const observation = readingToObservation(
 *   { instrument: "ors", rater: "self", answer },
 *   { date: "2026-01-12", subject: "Patient/synthetic-1" },
 * );
 * const text = observation.ok ? writeFhir(observation.value) : "";
 * text.includes('"valueQuantity":{"value":24.0,'); // => true
 * ```
 */
export function writeFhir(
  resource: FhirBundle | FhirObservation | FhirQuestionnaireResponse,
): string {
  return written(resource, "");
}

/** The fields of type decimal in what this package writes. */
const decimalFields: Readonly<Record<string, true | undefined>> = {
  value: true,
  valueDecimal: true,
};

function written(value: unknown, field: string): string {
  if (typeof value === "number" && decimalFields[field]) return value.toFixed(1);
  if (Array.isArray(value)) return `[${value.map((one) => written(one, field)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, inner]: [string, unknown]) => `${JSON.stringify(key)}:${written(inner, key)}`,
  );
  return `{${fields.join(",")}}`;
}
