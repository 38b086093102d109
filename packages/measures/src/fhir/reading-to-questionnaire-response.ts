import { createIssue, fail, resultOf, type Result } from "@medvirk/core";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import * as issues from "../issues.ts";
import type { Answer, Reading } from "../schemas/types.ts";
import { checkAnswer, missingItems } from "../scoring/check-answer.ts";
import { checkDay } from "./check-day.ts";
import { checkSubject, checkWords, raterExtensions } from "./describe-reading.ts";
import { fhirSystems } from "./fhir-systems.ts";
import type { FhirQuestionnaireResponse, FhirResponseItem } from "./fhir-types.ts";
import type { FhirContext } from "./reading-to-observation.ts";

/** When a form was answered, by whom, and which form it was. */
export interface FhirResponseContext extends FhirContext {
  /** Canonical address of the questionnaire that the service has a licence for. */
  readonly questionnaire: string;
}

/**
 * Writes an answered form as a QuestionnaireResponse of FHIR R4: a neutral key and a mark for each
 * item, never its wording. A total that stands alone is an item of its own.
 *
 * @param reading - a filled-in instrument; what nobody answered has no response
 * @param context - the day, an opaque reference to the person, and the caller's questionnaire
 * @returns the response, to be written by `writeFhir`; or `measures.nothing-answered`, and the
 *   issues of `readingToObservation`
 * @source HL7 FHIR R4 (4.0.1), QuestionnaireResponse; HL7 Norway, best practice: only for true
 *   questionnaires; read 2026-11-22
 * @example
 * ```ts
 * import { readingToQuestionnaireResponse } from "@medvirk/measures/fhir";
 *
 * const itemTenths = { individual: 70, close: 61, social: 50, overall: 48 };
 * const response = readingToQuestionnaireResponse(
 *   { instrument: "ors", rater: "self", answer: { state: "items", mode: "paper", itemTenths } },
 *   {
 *     date: "2026-01-12",
 *     subject: "Patient/synthetic-1",
 *     questionnaire: "https://example.no/Questionnaire/ors",
 *   },
 * );
 * response.ok ? response.value.item[0] : null;
 * // => { linkId: "ors.individual", answer: [{ valueDecimal: 7 }] }
 * ```
 */
export function readingToQuestionnaireResponse(
  reading: Reading,
  { date, instruments, questionnaire, subject }: FhirResponseContext,
): Result<FhirQuestionnaireResponse> {
  const { answer } = reading;
  const instrument = findInstrument(reading.instrument, instruments);
  if (instrument === undefined) return fail(createIssue(issues.unknownInstrument, ["instrument"]));
  if (answer.state === "absent") return fail(createIssue(issues.nothingAnswered, ["answer"]));
  const found = [
    ...checkAnswer(answer, instrument, ["answer"]),
    ...checkWords(reading, []),
    ...checkSubject(subject),
    ...checkDay(date, ["date"]),
  ];
  return resultOf(found, () =>
    responseOf(reading, answer, instrument, { date, questionnaire, subject }),
  );
}

/**
 * Writes an answered form that has been checked.
 *
 * @param reading - a filled-in instrument
 * @param answer - its answer
 * @param instrument - which
 * @param context - the day, an opaque reference to the person, and the caller's questionnaire
 * @returns the response
 * @internal
 */
export function responseOf(
  reading: Reading,
  answer: GivenAnswer,
  instrument: Instrument,
  { date, questionnaire, subject }: Omit<FhirResponseContext, "instruments">,
): FhirQuestionnaireResponse {
  const { about } = reading;
  return {
    resourceType: "QuestionnaireResponse",
    extension: [
      { url: fhirSystems.instrument, valueCode: instrument.id },
      ...raterExtensions(reading),
      { url: fhirSystems.mode, valueCode: answer.mode },
      ...(about === undefined ? [] : [{ url: fhirSystems.about, valueString: about }]),
    ],
    questionnaire,
    status: missingItems(answer, instrument).length === 0 ? "completed" : "stopped",
    subject: { reference: subject },
    authored: date,
    item: itemsOf(answer, instrument),
  };
}

type GivenAnswer = Exclude<Answer, { readonly state: "absent" }>;

function itemsOf(answer: GivenAnswer, { id, items }: Instrument): readonly FhirResponseItem[] {
  if (answer.state === "total") {
    return [{ linkId: `${id}.total`, answer: [{ valueDecimal: answer.totalTenths / 10 }] }];
  }
  const marks: Readonly<Record<string, number | undefined>> = answer.itemTenths;
  return items.map(({ key }) => {
    const mark = marks[key];
    const linkId = `${id}.${key}`;
    return mark === undefined ? { linkId } : { linkId, answer: [{ valueDecimal: mark / 10 }] };
  });
}
