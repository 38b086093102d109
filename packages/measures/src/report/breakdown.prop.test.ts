import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Breakdown } from "../schemas/report-types.ts";
import { breakdown } from "./breakdown.ts";

const minimum = 3;
const profile = {
  id: "test-3",
  minimum,
  zeros: "shown",
  citation: { source: "test", verified: false },
} as const;
const groups = ["a", "b", "c"] as const;

function publish(counts: readonly number[]): Breakdown {
  const people = counts.flatMap((count, index) =>
    Array.from({ length: count }, () => groups[index] ?? "a"),
  );
  return breakdown(people, groups, { profile, confidenceLevel: "95" });
}

const count = fc.integer({ min: 0, max: 9 });

// A reader who knows the profile and all that is shown, and that something small is hidden. Which
// of the others are covers, and how covers are picked, isn't told.
test.prop([fc.tuple(count, count, count)])("no small count can be computed", (table) => {
  const report = publish(table);
  const total = report.total.state === "shown" ? report.total.count : undefined;
  const options = report.groups.map((group) => {
    if (group.state === "shown") return [group.count];
    return Array.from({ length: 28 }, (_, value) => value);
  });
  const [a = [], b = [], c = []] = options;
  const isHidden = report.groups.map(({ state }) => state === "suppressed");
  const isPossible = (values: readonly number[]): boolean =>
    (total === undefined || values.reduce((sum, value) => sum + value, 0) === total) &&
    values.some((value, index) => isHidden[index] === true && value > 0 && value < minimum);
  const possible = a
    .flatMap((first) => b.flatMap((second) => c.map((third) => [first, second, third])))
    .filter(isPossible);
  table.forEach((value, index) => {
    if (value === 0 || value >= minimum) return;
    expect(isHidden[index]).toBe(true);
    expect(new Set(possible.map((other) => other[index])).size).toBeGreaterThan(1);
  });
});

test.prop([fc.tuple(count, count, count)])(
  "every person is in one group: what is shown never exceeds the total",
  (table) => {
    const { groups: found, total } = publish(table);
    const shown = found.reduce((sum, one) => sum + (one.state === "shown" ? one.count : 0), 0);
    if (total.state === "shown") expect(shown).toBeLessThanOrEqual(total.count);
    else expect(shown).toBe(0);
    for (const one of found) {
      if (one.state !== "shown" || one.share === null) continue;
      const { interval, share } = one.share;
      expect(interval.low).toBeLessThanOrEqual(share);
      expect(interval.high).toBeGreaterThanOrEqual(share);
    }
  },
);
