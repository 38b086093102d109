const assert = require("node:assert/strict");
const Ajv2020 = require("ajv/dist/2020");
const addFormats = require("ajv-formats");
const schema = require("@medvirk/plans/schemas/plan/1.0.json");

const ajv = addFormats(new Ajv2020({ keywords: ["x-title", "x-rules"] }));
const isValid = ajv.compile(schema);

assert.equal(isValid(schema.examples[0]), true);
assert.equal(isValid({ schemaVersion: "1.0", id: "plan-1", status: "finished" }), false);
assert.throws(() => require("zod"), { code: "MODULE_NOT_FOUND" });
