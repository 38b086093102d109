import type { NonAnswerState } from "../schemas/assessment-schema.ts";

/**
 * FHIR's reason for each way of having no answer.
 *
 * @source HL7 FHIR R4 (4.0.1), https://hl7.org/fhir/R4/valueset-data-absent-reason.html
 * @internal
 */
export const absentReasons: Readonly<Record<NonAnswerState, string>> = {
  declined: "asked-declined",
  "not-asked": "not-asked",
  "could-not": "temp-unknown",
  unknown: "unknown",
};

/**
 * Reads FHIR's reason back.
 *
 * @param code - a code of data-absent-reason
 * @returns the state; undefined for a reason that this package has no word for
 * @internal
 */
export function stateOfReason(code: unknown): NonAnswerState | undefined {
  switch (code) {
    case "asked-declined":
      return "declined";
    case "not-asked":
      return "not-asked";
    case "temp-unknown":
      return "could-not";
    case "unknown":
      return "unknown";
    default:
      return undefined;
  }
}
