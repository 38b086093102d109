import assert from "node:assert/strict";
import episode from "@medvirk/measures/schemas/episode/1.0.json" with { type: "json" };
import policy from "@medvirk/measures/schemas/policy/0.1.json" with { type: "json" };

assert.equal(episode.$id, "urn:medvirk:measures:episode:1.0");
assert.equal(policy.$id, "urn:medvirk:measures:policy:0.1");
