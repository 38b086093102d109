import { createIssue, fail, resultOf, type PlainDate, type Result } from "@medvirk/core";
import { checkDay } from "./check-day.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Answer, Reading } from "../schemas/types.ts";
import { checkAnswer } from "../scoring/check-answer.ts";
import { scoreAnswer } from "../scoring/score-answer.ts";
import {
  absentConcept,
  checkSubject,
  checkWords,
  instrumentConcept,
  performersOf,
  quantityOf,
  raterExtensions,
} from "./describe-reading.ts";
import { fhirSystems, surveyCategory } from "./fhir-systems.ts";
import type { FhirComponent, FhirObservation } from "./fhir-types.ts";

/** When a reading was made, and of whom. */
export interface FhirContext {
  /** The day of the session. */
  readonly date: PlainDate;
  /** An opaque reference to the person, such as `Patient/7f3a`; never an identity number. */
  readonly subject: string;
  /** Instruments of the caller's own, made by `defineInstrument`. */
  readonly instruments?: readonly Instrument[];
}

/**
 * Writes a reading as an Observation of FHIR R4: the total, its items as components, or why there
 * is no score. It holds neutral keys, never the wording of a form, and no identifier of a person.
 *
 * @param reading - one filled-in instrument, or why there is none
 * @param context - the day, and an opaque reference to the person
 * @returns the Observation, to be written by `writeFhir`, which keeps the decimal of 7.0; or the
 *   issues of `scoreAnswer` except `measures.items-missing`, `measures.identity-number-as-id`,
 *   `measures.unknown-instrument`, `core.invalid-date`
 * @source HL7 FHIR R4 (4.0.1), Observation; SNOMED CT codes from NHS Digital, read 2026-11-22
 * @example
 * ```ts
 * import { readingToObservation } from "@medvirk/measures/fhir";
 *
 * const observation = readingToObservation(
 *   {
 *     instrument: "ors",
 *     rater: "self",
 *     answer: { state: "absent", reason: "declined", statedBy: "self" },
 *   },
 *   { date: "2026-01-12", subject: "Patient/synthetic-1" },
 * );
 * observation.ok ? observation.value.dataAbsentReason?.coding?.[0]?.code : ""; // => "asked-declined"
 * ```
 */
export function readingToObservation(
  reading: Reading,
  { date, instruments, subject }: FhirContext,
): Result<FhirObservation> {
  const instrument = findInstrument(reading.instrument, instruments);
  if (instrument === undefined) return fail(createIssue(issues.unknownInstrument, ["instrument"]));
  const found = [
    ...checkAnswer(reading.answer, instrument, ["answer"]),
    ...checkWords(reading, []),
    ...checkSubject(subject),
    ...checkDay(date, ["date"]),
  ];
  return resultOf(found, () => observationOf(reading, instrument, { date, subject }));
}

/**
 * Writes a reading that has been checked.
 *
 * @param reading - a filled-in instrument, or why there is none
 * @param instrument - which
 * @param context - the day, and an opaque reference to the person
 * @returns the Observation
 * @internal
 */
export function observationOf(
  reading: Reading,
  instrument: Instrument,
  { date, subject }: Omit<FhirContext, "instruments">,
): FhirObservation {
  return {
    resourceType: "Observation",
    extension: raterExtensions(reading),
    status: "final",
    category: [surveyCategory],
    code: instrumentConcept(instrument),
    subject: { reference: subject },
    effectiveDateTime: date,
    ...listed("performer", performersOf(reading, subject)),
    ...valueOf(reading.answer, instrument),
    ...listed("note", notesOf(reading)),
    ...methodOf(reading.answer),
    ...listed("component", componentsOf(reading.answer, instrument)),
  };
}

/** FHIR knows no empty lists. */
function listed<Key extends string, T>(
  key: Key,
  list: readonly T[],
): Partial<Record<Key, readonly T[]>> {
  const filled: Partial<Record<Key, readonly T[]>> = {};
  if (list.length > 0) filled[key] = list;
  return filled;
}

function valueOf(
  answer: Answer,
  instrument: Instrument,
): Pick<FhirObservation, "valueQuantity" | "dataAbsentReason"> {
  if (answer.state !== "absent") {
    const score = scoreAnswer(answer, instrument);
    if (!score.ok) return { dataAbsentReason: absentConcept("unknown", MISSING) };
    const { value } = score;
    return value.state === "scored" ? { valueQuantity: quantityOf(value.totalTenths) } : {};
  }
  const { note, reason, statedBy } = answer;
  const own = { system: fhirSystems.absenceReason, code: reason };
  return {
    dataAbsentReason: {
      extension: [{ url: fhirSystems.statedBy, valueCode: statedBy }],
      ...absentConcept(generalReasons[reason], own),
      ...(note === undefined ? {} : { text: note }),
    },
  };
}

const MISSING = { system: fhirSystems.missingItem, code: "missing" };

/** HL7 has no code for those who can't answer now; that nothing was done is true of them. */
const generalReasons = {
  declined: "asked-declined",
  "not-administered": "not-asked",
  unable: "not-performed",
  "under-influence": "not-performed",
  other: "unknown",
} as const;

function notesOf({ about }: Reading): FhirObservation["note"] & object {
  if (about === undefined) return [];
  return [{ extension: [{ url: fhirSystems.about, valueCode: "about" }], text: about }];
}

function methodOf(answer: Answer): Pick<FhirObservation, "method"> {
  if (answer.state === "absent") return {};
  return { method: { coding: [{ system: fhirSystems.mode, code: answer.mode }] } };
}

function componentsOf(answer: Answer, instrument: Instrument): readonly FhirComponent[] {
  if (answer.state !== "items") return [];
  const marks: Readonly<Record<string, number | undefined>> = answer.itemTenths;
  return instrument.items.map(({ key }) => {
    const mark = marks[key];
    const code = { coding: [{ system: fhirSystems.item, code: `${instrument.id}.${key}` }] };
    return mark === undefined
      ? { code, dataAbsentReason: absentConcept("unknown", MISSING) }
      : { code, valueQuantity: quantityOf(mark) };
  });
}
