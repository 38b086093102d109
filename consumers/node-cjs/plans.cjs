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
