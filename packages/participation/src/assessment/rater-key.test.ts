import { describe, expect, it } from "vitest";
import type { Assessment, Rater } from "../index.ts";
import { areOfOneEach, raterKey } from "./rater-key.ts";

/** Synthetic: only the rater matters here. */
const by = (rater: Rater): Assessment => ({
  decision: "housing",
  date: "2026-03-02",
  rater,
  enteredBy: rater.role,
  experienced: { state: "unknown" },
});
const workers = (count: number): readonly Assessment[] =>
  Array.from({ length: count }, (_, index) => by({ role: "worker", key: String(index) }));

describe("areOfOneEach", () => {
  it("says yes where each is another rater's, by role or by key", () => {
    expect(areOfOneEach([])).toBe(true);
    expect(areOfOneEach([by({ role: "user" })])).toBe(true);
    expect(areOfOneEach([by({ role: "user" }), by({ role: "worker" })])).toBe(true);
    expect(areOfOneEach([by({ role: "user", key: "a" }), by({ role: "worker", key: "a" })])).toBe(
      true,
    );
    expect(areOfOneEach([by({ role: "user" }), by({ role: "user", key: "a" })])).toBe(true);
  });

  it.each([2, 8, 9, 20])("answers alike for %s raters", (count) => {
    expect(areOfOneEach(workers(count))).toBe(true);
    expect(areOfOneEach([...workers(count - 1), by({ role: "worker", key: "0" })])).toBe(false);
  });
});

it("keeps a rater without a key apart from one with any key", () => {
  expect(raterKey({ role: "user" })).not.toBe(raterKey({ role: "user", key: "undefined" }));
});
