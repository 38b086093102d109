const assert = require("node:assert/strict");
const Ajv2020 = require("ajv/dist/2020");
const addFormats = require("ajv-formats");
const schema = require("@medvirk/anonymize/schemas/table-config/0.2.json");

const ajv = addFormats(new Ajv2020({ keywords: ["x-title", "x-rules"] }));
const isValid = ajv.compile(schema);

assert.equal(isValid(schema.examples[0]), true);
assert.equal(isValid({}), false);
assert.throws(() => require("zod"), { code: "MODULE_NOT_FOUND" });
