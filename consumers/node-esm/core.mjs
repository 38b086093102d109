import assert from "node:assert/strict";
import { addDays, guardCounts, localizeIssue, MedvirkError, parsePlainDate } from "@medvirk/core";
import { LocalizedTextSchema, parseWith } from "@medvirk/core/schemas";

assert.equal(addDays("2026-12-31", 1), "2027-01-01");

const profile = {
  id: "own-5",
  minimum: 5,
  zeros: "shown",
  citation: { source: "made up", verified: false },
};
const guarded = guardCounts(
  [
    { group: "north", count: 3 },
    { group: "south", count: 9 },
    { group: "west", count: 20 },
  ],
  profile,
);
assert.equal(guarded.ok, true);
assert.deepEqual(
  guarded.value.groups.map(({ state }) => state),
  ["suppressed", "suppressed", "shown"],
);

const date = parsePlainDate("2026-02-30");
assert.equal(date.ok, false);
assert.match(localizeIssue(date.issues[0], "nn"), /må finnast/);

const text = parseWith(LocalizedTextSchema, { nb: "Hei", nn: "Hei" });
assert.deepEqual(
  text.issues.map(({ path }) => path),
  [["en"]],
);

assert.throws(() => addDays("soon", 1), MedvirkError.isInstance);
