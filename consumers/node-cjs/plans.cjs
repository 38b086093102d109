const assert = require("node:assert/strict");
const { assessConsent, phases, rules } = require("@medvirk/plans");
const { completeExample, ruleExamples } = require("@medvirk/plans/examples");
const { renderPlanMarkdown } = require("@medvirk/plans/render");
const { schemaDefinitions } = require("@medvirk/plans/schemas");

assert.equal(phases.length, 5);
assert.ok(rules.length >= 15);
assert.equal(Object.keys(ruleExamples).length, rules.length);
assert.equal(completeExample({}).status, "in-force");
assert.ok(schemaDefinitions.some(({ name }) => name === "plan"));

// A signature makes no consent informed.
const consent = { type: "plan", id: "consent-1", answer: "given", answeredOn: "2026-03-02" };
const { inForce, informed } = assessConsent(consent, "2026-11-23");
assert.deepEqual([inForce, informed], [true, false]);

const draft = { schemaVersion: "1.0", id: "plan-1", status: "draft" };
assert.match(renderPlanMarkdown(draft, { language: "en" }), /^# /);

// The days, the picture, the page and FHIR, each from its own entry.
const { planCalendar } = require("@medvirk/plans/calendar");
const { fhirToPlan, planToFhir } = require("@medvirk/plans/fhir");
const { renderPlanSvg } = require("@medvirk/plans/picture");
const dated = { ...draft, revisions: ["2026-12-14"] };
const calendar = planCalendar(dated, { language: "nn", today: "2026-11-23", detail: "discreet" });
assert.match(calendar.value, /DTSTART;VALUE=DATE:20261214\r\n/);
assert.equal(fhirToPlan(planToFhir(dated).value.bundle).value.plan.id, "plan-1");
assert.match(renderPlanSvg(dated, { language: "nn" }), /^<svg /);
