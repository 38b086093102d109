const assert = require("node:assert/strict");
const { addMonths, MedvirkError, parsePlainDate } = require("@medvirk/core");
const { LocalizedTextSchema, parseWith } = require("@medvirk/core/schemas");

assert.equal(addMonths("2026-01-31", 1), "2026-02-28");
assert.deepEqual(parsePlainDate("2026-11-23"), { ok: true, value: "2026-11-23" });
assert.equal(parseWith(LocalizedTextSchema, { nb: "Hei", nn: "Hei", en: "Hello" }).ok, true);

// An error of the CommonJS copy is known to the ES module's class too.
import("@medvirk/core").then((esm) => {
  assert.notEqual(esm.MedvirkError, MedvirkError);
  assert.throws(() => addMonths("soon", 1), esm.MedvirkError.isInstance);
});
