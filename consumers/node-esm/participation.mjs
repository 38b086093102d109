import assert from "node:assert/strict";
import { arnstein, assessParticipation, placeDegree } from "@medvirk/participation";
import { describeParticipation } from "@medvirk/participation/describe";
import { AssessmentsDocumentSchema } from "@medvirk/participation/schemas";

const placed = placeDegree(arnstein, "partnership");
assert.equal(placed.ok, true);
assert.deepEqual([placed.value.position, placed.value.highest], [6, 8]);

// The user and the worker about the same decision; both are made up.
const about = { decision: "housing-1", date: "2026-03-02" };
const degree = (id, evidence) => ({ state: "placed", model: "arnstein", degree: id, evidence });
const assessments = [
  {
    ...about,
    rater: { role: "user" },
    enteredBy: "user",
    experienced: degree("consultation", "De spurte, men det var bestemt."),
  },
  {
    ...about,
    rater: { role: "worker" },
    enteredBy: "worker",
    experienced: degree("partnership", "Vi ble enige."),
  },
];
const report = assessParticipation(assessments);
assert.equal(report.ok, true);
assert.equal(report.value.decisions[0].divergences[0].outcome, "higher");
assert.match(describeParticipation(report.value, "nb"), /Vi ble enige/);

const document = { schemaVersion: "0.2", assessments };
assert.equal(AssessmentsDocumentSchema.safeParse(document).success, true);

const unknown = assessParticipation([{ ...assessments[0], experienced: degree("top", "…") }]);
assert.equal(unknown.ok, false);
assert.equal(unknown.issues[0].code, "participation.unknown-degree");

// What is written as FHIR comes back as it was; the form requires nothing.
const { assessmentToObservation, observationToAssessment } =
  await import("@medvirk/participation/fhir");
const { renderForm, userQuestions } = await import("@medvirk/participation/instruments");
const written = assessmentToObservation(assessments[0], "nb");
assert.equal(written.ok, true);
assert.deepEqual(observationToAssessment(written.value).value.value, assessments[0]);
const form = renderForm(userQuestions, { language: "nb", idPrefix: "q", readers: "Bare du" });
assert.match(form, /Ble du hørt\?/);
assert.doesNotMatch(form, /required/);
