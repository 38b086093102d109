import assert from "node:assert/strict";
import schema from "@medvirk/plans/schemas/plan/0.1.json" with { type: "json" };

assert.equal(schema.$id, "urn:medvirk:plans:plan:0.1");
assert.deepEqual(schema.required, ["schemaVersion", "id", "status"]);
