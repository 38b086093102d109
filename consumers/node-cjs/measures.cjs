const assert = require("node:assert/strict");
const { ors, parseTotal, reliableChangeThreshold, srs } = require("@medvirk/measures");
const { schemaDefinitions } = require("@medvirk/measures/schemas");

assert.deepEqual([ors.id, srs.id], ["ors", "srs"]);
assert.deepEqual(parseTotal("30,5", ors), { ok: true, value: 305 });
assert.ok(schemaDefinitions.some(({ name }) => name === "episode"));

const threshold = reliableChangeThreshold({
  standardDeviation: 8,
  standardDeviationOf: "clinical",
  reliability: 0.93,
  reliabilityKind: "internal-consistency",
  confidenceLevel: "95",
});
assert.equal(threshold.value.points.toFixed(2), "5.87");
