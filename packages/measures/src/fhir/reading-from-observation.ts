import {
  createIssue,
  fail,
  resultOf,
  type IssuePath,
  type PlainDate,
  type Result,
} from "@medvirk/core";
import { instruments } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Reading } from "../schemas/types.ts";
import { answerOfObservation } from "./answer-of-observation.ts";
import { fhirSystems } from "./fhir-systems.ts";
import { extensionOf, fieldOf, listOf, textOf } from "./read-json.ts";
import { isInForce, readShared } from "./read-who.ts";

/** A reading and the day it was made. */
export interface DatedReading {
  readonly date: PlainDate;
  readonly reading: Reading;
}

/**
 * Reads an Observation of FHIR R4 as a reading. Nothing is guessed: an Observation that doesn't say
 * whose view it is, or how it was answered, isn't read.
 *
 * @param observation - parsed JSON from anywhere
 * @param own - instruments of the caller's own, made by `defineInstrument`
 * @param path - where it stood, for the issues
 * @returns the reading and its day; or `measures.fhir-other-resource`,
 *   `measures.fhir-not-in-force` (status or a modifier extension), `measures.fhir-not-understood`,
 *   and the issues of `readAnswer`
 * @source HL7 FHIR R4 (4.0.1), Observation, read 2026-11-22
 * @example
 * ```ts
 * import { readingFromObservation } from "@medvirk/measures/fhir";
 *
 * const read = readingFromObservation({
 *   resourceType: "Observation",
 *   status: "final",
 *   code: { coding: [{ system: "http://snomed.info/sct", code: "716613004" }] },
 *   effectiveDateTime: "2026-01-12",
 *   performer: [{ reference: "Patient/synthetic-1" }],
 *   method: { coding: [{ system: "urn:medvirk:measures:mode", code: "paper" }] },
 *   valueQuantity: { value: 18.5 },
 * });
 * read.ok ? read.value.reading.answer : null; // => { state: "total", mode: "paper", totalTenths: 185 }
 * ```
 */
export function readingFromObservation(
  observation: unknown,
  own: readonly Instrument[] = [],
  path: IssuePath = [],
): Result<DatedReading> {
  const instrument = instrumentOfObservation(observation, own);
  if (instrument === undefined) return fail(createIssue(issues.fhirOtherResource, path));
  if (!isInForce(observation, ["final", "amended", "corrected"])) {
    return fail(createIssue(issues.fhirNotInForce, path));
  }
  // The day as it was written there, in the zone of those who met.
  const date = textOf(observation, "effectiveDateTime")?.split("T")[0] ?? "";
  const shared = readShared(observation, instrument, date, aboutOf(observation), path);
  const answer = answerOfObservation(observation, instrument, path);
  const found = [...shared.issues, ...(answer.ok ? [] : answer.issues)];
  const reading: unknown = { ...shared.fields, answer: answer.ok ? answer.value : undefined };
  return resultOf(found, () => dated(date, reading));
}

/**
 * Names the instrument that an Observation is about.
 *
 * @param observation - parsed JSON from anywhere
 * @param own - instruments of the caller's own
 * @returns the instrument of one of its codes; `undefined` where it is about something else
 * @internal
 */
export function instrumentOfObservation(
  observation: unknown,
  own: readonly Instrument[],
): Instrument | undefined {
  if (textOf(observation, "resourceType") !== "Observation") return undefined;
  const codings = listOf(fieldOf(observation, "code"), "coding");
  return [...instruments, ...own].find(({ codes, id }) =>
    [...codes, { system: fhirSystems.instrument, code: id }].some(({ code, system }) =>
      codings.some((one) => fieldOf(one, "system") === system && fieldOf(one, "code") === code),
    ),
  );
}

/** Only a note that is marked as such is in the person's own words. */
function aboutOf(observation: unknown): string | undefined {
  const note = listOf(observation, "note").find(
    (one) => extensionOf(one, fhirSystems.about) === "about",
  );
  return textOf(note, "text");
}

/**
 * Gives a reading whose every field has been checked.
 *
 * @param date - its day
 * @param reading - its fields
 * @internal
 */
export function dated(date: PlainDate, reading: unknown): DatedReading {
  if (!isReading(reading)) throw new TypeError("checked before");
  return { date, reading };
}

/** The fields are checked where they are read; here they only get their type. */
function isReading(value: unknown): value is Reading {
  return fieldOf(value, "answer") !== undefined;
}
