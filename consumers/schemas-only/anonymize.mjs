import assert from "node:assert/strict";
import spans from "@medvirk/anonymize/schemas/spans/0.1.json" with { type: "json" };
import counts from "@medvirk/anonymize/schemas/count-config/0.2.json" with { type: "json" };

assert.equal(spans.$id, "urn:medvirk:anonymize:spans:0.1");
assert.equal(counts.$id, "urn:medvirk:anonymize:count-config:0.2");
