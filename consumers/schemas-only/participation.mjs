import assert from "node:assert/strict";
import schema from "@medvirk/participation/schemas/assessments/0.2.json" with { type: "json" };

assert.equal(schema.$id, "urn:medvirk:participation:assessments:0.2");

// Rules across fields, which JSON Schema can't say, stand beside it in three languages.
for (const { code, text } of schema["x-rules"]) {
  assert.match(code, /^participation\./);
  assert.deepEqual(Object.keys(text), ["nb", "nn", "en"]);
}
