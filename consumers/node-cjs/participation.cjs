const assert = require("node:assert/strict");
const { ordinalModels, arnstein, placeDegree } = require("@medvirk/participation");
const { schemaDefinitions } = require("@medvirk/participation/schemas");

assert.equal(arnstein.members.length, 8);
assert.ok(ordinalModels.every(({ members }) => members.every(({ id }) => id.length > 0)));
assert.equal(placeDegree(arnstein, "nowhere").ok, false);
assert.ok(schemaDefinitions.some(({ name }) => name === "assessments"));
