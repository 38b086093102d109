import { pickText, resultOf, type Result } from "@medvirk/core";
import type {
  Assessment,
  ExperiencedDegree,
  FactorAnswer,
  NonAnswerState,
  WishedDegree,
} from "../schemas/assessment-schema.ts";
import { absentReasons } from "./absent.ts";
import { observationText } from "./codes.ts";
import type { FhirComponent, FhirObservation } from "./resource.ts";
import { answerSystem, ownSystem, partSystem } from "./systems.ts";
import { findUnwritableTexts } from "./unwritable-texts.ts";
import {
  absentConcept,
  codePart,
  degreeConcept,
  ownConcept,
  partCode,
  textPart,
} from "./write-parts.ts";

/**
 * Writes an assessment as a FHIR R4 Observation, whole, and names nobody in it.
 *
 * The experienced degree is the value, in a code system of its model; a non-answer is the reason
 * why data is absent; all else is a component, and an empty list of flags or factors is none. The texts are the raters' own words: whoever sends
 * the resource on sends them too. The caller adds `subject` where it may.
 *
 * @param assessment - one rater's reading of one decision
 * @param language - of the words beside the codes
 * @returns the resource; or `participation.unwritable-text` for each text that FHIR can't hold
 * @source HL7 FHIR R4 (4.0.1), Observation
 * @example
 * ```ts
 * import { assessmentToObservation } from "@medvirk/participation/fhir";
 *
 * const written = assessmentToObservation({
 *   decision: "housing-1", date: "2026-03-02", rater: { role: "user" }, enteredBy: "user",
 *   experienced: { state: "placed", model: "arnstein", degree: "partnership", evidence: "we agreed" },
 * }, "nb");
 * written.ok && written.value.valueCodeableConcept?.coding?.[0]?.display; // => "Partnerskap"
 * ```
 */
export function assessmentToObservation(
  assessment: Assessment,
  language: string,
): Result<FhirObservation> {
  return resultOf(findUnwritableTexts(assessment), () => ({
    resourceType: "Observation",
    status: "final",
    code: { ...ownConcept(ownSystem, "participation"), text: pickText(observationText, language) },
    effectiveDateTime: assessment.date,
    ...writeExperienced(assessment.experienced, language),
    component: [
      ...textPart("decision", assessment.decision),
      ...textPart("about", assessment.about),
      ...codePart("phase", assessment.phase),
      ...codePart("level", assessment.level),
      ...textPart("area", assessment.area),
      ...textPart("decision-type", assessment.decisionType),
      ...textPart("service", assessment.service),
      ...codePart("rater", assessment.rater.role),
      ...textPart("rater-key", assessment.rater.key),
      ...codePart("entered-by", assessment.enteredBy),
      ...writeConfirmed(assessment.confirmedByUser),
      ...textPart("evidence", wordsOf(assessment.experienced)),
      ...writeWish(assessment.wished, language),
      ...codePart("answer-to-proposal", assessment.answerToProposal),
      ...codePart("opening", assessment.opening),
      ...writeFactors(assessment.factors),
      ...writeInfluence(assessment.influence),
      ...writeFlags(assessment.raisedFlags),
    ],
  }));
}

function writeExperienced(
  experienced: ExperiencedDegree,
  language: string,
): Pick<FhirObservation, "valueCodeableConcept" | "dataAbsentReason"> {
  if (experienced.state === "placed") {
    const { model, degree } = experienced;
    return { valueCodeableConcept: degreeConcept(model, degree, language) };
  }
  return experienced.state === "chose-not-to-take-part"
    ? { valueCodeableConcept: ownConcept(answerSystem, experienced.state) }
    : { dataAbsentReason: absentConcept(experienced.state) };
}

function wordsOf(experienced: ExperiencedDegree): string | undefined {
  return experienced.state === "placed" ? experienced.evidence : experienced.note;
}

function writeConfirmed(confirmed: boolean | undefined): readonly FhirComponent[] {
  return confirmed === undefined
    ? []
    : [{ code: partCode("confirmed-by-user"), valueBoolean: confirmed }];
}

function writeWish(wished: WishedDegree | undefined, language: string): readonly FhirComponent[] {
  if (wished === undefined) return [];
  const code = partCode("wished");
  if (wished.state === "placed") {
    return [{ code, valueCodeableConcept: degreeConcept(wished.model, wished.degree, language) }];
  }
  const note = textPart("wished-note", wished.note);
  return wished.state === "as-now" || wished.state === "others-may-decide"
    ? [{ code, valueCodeableConcept: ownConcept(answerSystem, wished.state) }, ...note]
    : [{ code, dataAbsentReason: absentConcept(wished.state) }, ...note];
}

function writeFactors(factors: Assessment["factors"] = {}): readonly FhirComponent[] {
  return Object.entries(factors).flatMap(([factor, answer]): readonly FhirComponent[] => {
    if (answer === undefined) return [];
    const code = partCode(`factor-${factor}`);
    return isNonAnswer(answer)
      ? [{ code, dataAbsentReason: absentConcept(answer) }]
      : [{ code, valueCodeableConcept: ownConcept(partSystem, answer) }];
  });
}

function isNonAnswer(answer: FactorAnswer): answer is NonAnswerState {
  return Object.hasOwn(absentReasons, answer);
}

function writeInfluence(influence: Assessment["influence"]): readonly FhirComponent[] {
  if (influence === undefined) return [];
  const state = codePart("influence", influence.state);
  if (influence.state === "not-documented") return state;
  return [
    ...state,
    ...(influence.state === "changed"
      ? textPart("influence-example", influence.example)
      : textPart("influence-reason", influence.reason)),
    ...textPart("influence-input", influence.input),
    ...codePart("influence-decided-by", influence.decidedBy),
  ];
}

function writeFlags(flags: Assessment["raisedFlags"] = []): readonly FhirComponent[] {
  return flags.flatMap(({ flag, note }) => codePart("raised-flag", flag, note));
}
