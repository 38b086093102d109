import assert from "node:assert/strict";
import schema from "@medvirk/plans/schemas/plan/1.0.json" with { type: "json" };

assert.equal(schema.$id, "urn:medvirk:plans:plan:1.0");
assert.deepEqual(schema.required, ["schemaVersion", "id", "status"]);
