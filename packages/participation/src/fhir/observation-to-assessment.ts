import { fail, isPlainDate, succeed, type Result } from "@medvirk/core";
import type {
  Assessment,
  ExperiencedDegree,
  FactorAnswers,
  Influence,
  RaisedFlag,
  WishedDegree,
} from "../schemas/assessment-schema.ts";
import { assessmentToObservation } from "./assessment-to-observation.ts";
import { findParts, readCode, readText, type AssessmentParts } from "./assessment-parts.ts";
import {
  controls,
  levels,
  openings,
  phases,
  proposalAnswers,
  raisableFlags,
  roles,
} from "./codes.ts";
import { readDegree, readReason } from "./read-degree.ts";
import {
  checkResource,
  codeOf,
  fieldOf,
  listOf,
  notReadOf,
  oneOf,
  textOf,
  unreadable,
} from "./read-tree.ts";
import type { FhirRead } from "./resource.ts";
import { answerSystem, ownSystem, partSystem } from "./systems.ts";

/**
 * Reads an assessment back from a FHIR R4 Observation that `assessmentToObservation` wrote.
 *
 * Only the structure is checked here; `assessParticipation` checks degrees and voices.
 *
 * @param observation - parsed JSON, from anywhere
 * @returns the assessment, and the elements that have no place in it, such as `subject`; or every
 *   issue found: `participation.other-resource`, `participation.modifier-extension`,
 *   `participation.unreadable-element`
 * @source HL7 FHIR R4 (4.0.1), Observation
 * @example
 * ```ts
 * import { assessmentToObservation, observationToAssessment } from "@medvirk/participation/fhir";
 *
 * const written = assessmentToObservation({
 *   decision: "housing-1", date: "2026-03-02", rater: { role: "user" }, enteredBy: "user",
 *   experienced: { state: "not-asked" },
 * }, "en");
 * const read = observationToAssessment(written.ok && { ...written.value, subject: { reference: "Patient/1" } });
 * read.ok && read.value.value.experienced; // => { state: "not-asked" }
 * read.ok && read.value.notRead; // => ["subject"]
 * ```
 */
export function observationToAssessment(observation: unknown): Result<FhirRead<Assessment>> {
  const [wrong] = checkResource(observation, "Observation");
  if (wrong !== undefined) return fail(wrong);
  const parts = findParts(observation);
  const { issues } = parts;
  if (codeOf(fieldOf(observation, "code"), ownSystem) !== "participation") {
    issues.push(unreadable(["code"], `${ownSystem}|participation`));
  }
  const status = textOf(observation, "status");
  if (status !== "final") issues.push(unreadable(["status"], "final"));
  const date = fieldOf(observation, "effectiveDateTime");
  if (!isPlainDate(date)) issues.push(unreadable(["effectiveDateTime"], "YYYY-MM-DD"));
  const { decision } = readText(parts, "decision", "decision");
  if (decision === undefined) issues.push(unreadable(["component"], "decision"));
  const role = readCode(parts, "rater", roles);
  if (role === undefined) issues.push(unreadable(["component"], "rater"));
  const enteredBy = readCode(parts, "entered-by", roles);
  if (enteredBy === undefined) issues.push(unreadable(["component"], "entered-by"));
  const experienced = readExperienced(observation, parts);
  const rest = readRest(parts);
  const [first, ...others] = issues;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  if (decision === undefined || role === undefined || enteredBy === undefined) {
    return fail(unreadable(["component"], "decision, rater, entered-by"));
  }
  if (!isPlainDate(date) || experienced === undefined) {
    return fail(unreadable([], "effectiveDateTime, value"));
  }
  const rater = { role, ...readText(parts, "rater-key", "key") };
  const value = { decision, date, rater, enteredBy, experienced, ...rest };
  // A part without the one it belongs to, such as a reason beside a change, is not dropped unseen.
  const written = assessmentToObservation(value, "nb");
  if (written.ok && written.value.component.length !== listOf(observation, "component").length) {
    return fail(unreadable(["component"], "parts that belong together"));
  }
  return succeed({
    value,
    notRead: notReadOf(observation, [
      "resourceType",
      "status",
      "code",
      "effectiveDateTime",
      "valueCodeableConcept",
      "dataAbsentReason",
      "component",
    ]),
  });
}

type Rest = Omit<Assessment, "decision" | "date" | "rater" | "enteredBy" | "experienced">;

function readRest(parts: AssessmentParts): Rest {
  const phase = readCode(parts, "phase", phases);
  const level = readCode(parts, "level", levels);
  const answerToProposal = readCode(parts, "answer-to-proposal", proposalAnswers);
  const opening = readCode(parts, "opening", openings);
  const confirmedByUser = readConfirmed(parts);
  const wished = readWish(parts);
  const factors = readFactors(parts);
  const influence = readInfluence(parts);
  const raisedFlags = readFlags(parts);
  return {
    ...readText(parts, "about", "about"),
    ...readText(parts, "area", "area"),
    ...readText(parts, "decision-type", "decisionType"),
    ...readText(parts, "service", "service"),
    ...(phase === undefined ? {} : { phase }),
    ...(level === undefined ? {} : { level }),
    ...(confirmedByUser === undefined ? {} : { confirmedByUser }),
    ...(wished === undefined ? {} : { wished }),
    ...(answerToProposal === undefined ? {} : { answerToProposal }),
    ...(opening === undefined ? {} : { opening }),
    ...(factors === undefined ? {} : { factors }),
    ...(influence === undefined ? {} : { influence }),
    ...(raisedFlags.length === 0 ? {} : { raisedFlags: [...raisedFlags] }),
  };
}

function readExperienced(
  observation: unknown,
  parts: AssessmentParts,
): ExperiencedDegree | undefined {
  const { evidence } = readText(parts, "evidence", "evidence");
  const note = evidence === undefined ? {} : { note: evidence };
  const value = fieldOf(observation, "valueCodeableConcept");
  if (value === undefined) {
    const state = readReason(observation);
    if (state !== undefined) return { state, ...note };
    parts.issues.push(unreadable(["dataAbsentReason"], "a known reason, or a value"));
    return undefined;
  }
  if (codeOf(value, answerSystem) === "chose-not-to-take-part") {
    return { state: "chose-not-to-take-part", ...note };
  }
  const degree = readDegree(value);
  if (degree !== undefined && evidence !== undefined)
    return { state: "placed", ...degree, evidence };
  parts.issues.push(unreadable(["valueCodeableConcept"], "a degree of one model, with evidence"));
  return undefined;
}

function readConfirmed({ byCode, issues }: AssessmentParts): boolean | undefined {
  const found = byCode.get("confirmed-by-user");
  if (found === undefined) return undefined;
  const value = fieldOf(found.part, "valueBoolean");
  if (typeof value === "boolean") return value;
  issues.push(unreadable(["component", found.index, "valueBoolean"], "true, false"));
  return undefined;
}

function readWish(parts: AssessmentParts): WishedDegree | undefined {
  const found = parts.byCode.get("wished");
  const note = readText(parts, "wished-note", "note");
  if (found === undefined) return undefined;
  const value = fieldOf(found.part, "valueCodeableConcept");
  if (value === undefined) {
    const absent = readReason(found.part);
    if (absent !== undefined) return { state: absent, ...note };
  }
  const state = oneOf(codeOf(value, answerSystem), { "as-now": true, "others-may-decide": true });
  if (state !== undefined) return { state, ...note };
  const degree = readDegree(value);
  if (degree !== undefined) return { state: "placed", ...degree };
  parts.issues.push(unreadable(["component", found.index], "a wish"));
  return undefined;
}

function readFactors(parts: AssessmentParts): FactorAnswers | undefined {
  const answer = (factor: string): FactorAnswers["contact"] => {
    const part = parts.byCode.get(`factor-${factor}`)?.part;
    return readReason(part) ?? readCode(parts, `factor-${factor}`, controls);
  };
  const answers = {
    "problem-exists": answer("problem-exists"),
    "problem-definition": answer("problem-definition"),
    "act-or-not": answer("act-or-not"),
    "choice-of-help": answer("choice-of-help"),
    contact: answer("contact"),
  };
  const given = Object.entries(answers).filter(([, control]) => control !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function readInfluence(parts: AssessmentParts): Influence | undefined {
  const codes = { changed: true, "not-changed": true, "not-documented": true };
  const state = readCode(parts, "influence", codes);
  if (state === undefined) return undefined;
  if (state === "not-documented") return { state };
  const decidedBy = readCode(parts, "influence-decided-by", controls);
  const more = {
    ...readText(parts, "influence-input", "input"),
    ...(decidedBy === undefined ? {} : { decidedBy }),
  };
  const { example } = readText(parts, "influence-example", "example");
  const { reason } = readText(parts, "influence-reason", "reason");
  if (state === "changed" && example !== undefined) return { state, example, ...more };
  if (state === "not-changed" && reason !== undefined) return { state, reason, ...more };
  parts.issues.push(unreadable(["component"], "influence-example, influence-reason"));
  return undefined;
}

function readFlags({ flags, issues }: AssessmentParts): readonly RaisedFlag[] {
  return flags.flatMap(({ part, index }) => {
    const value = fieldOf(part, "valueCodeableConcept");
    const flag = oneOf(codeOf(value, partSystem), raisableFlags);
    const note = textOf(value, "text");
    if (flag !== undefined && note !== undefined) return [{ flag, note }];
    issues.push(
      unreadable(["component", index, "valueCodeableConcept"], "a situation with a note"),
    );
    return [];
  });
}
