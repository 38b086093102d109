import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { guardCounts, type GuardedCounts } from "./guard-counts.ts";
import type { SmallCountProfile } from "./small-count-profile.ts";

const profiles = fc.constantFrom<SmallCountProfile>(
  ...[3, 4, 5].flatMap((minimum) =>
    (["shown", "suppressed"] as const).map((zeros) => ({
      id: `${String(minimum)}-${zeros}`,
      minimum,
      zeros,
      citation: { source: "test", verified: false as const },
    })),
  ),
);
const tables = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 });

/** Every table that a reader who knows the profile must hold possible. */
function possibleTables(guarded: GuardedCounts, profile: SmallCountProfile): readonly number[][] {
  const total = guarded.total.state === "shown" ? guarded.total.count : undefined;
  const highest = total ?? 40;
  const options = guarded.groups.map((group) => {
    if (group.state === "shown") return [group.count];
    const low =
      group.reason === "complementary" ? profile.minimum : profile.zeros === "shown" ? 1 : 0;
    const high = group.reason === "complementary" ? highest : profile.minimum - 1;
    return Array.from({ length: Math.max(0, high - low + 1) }, (_, step) => low + step);
  });
  const combined = options.reduce<number[][]>(
    (rows, choices) => rows.flatMap((row) => choices.map((choice) => [...row, choice])),
    [[]],
  );
  if (total === undefined) return combined;
  return combined.filter((row) => row.reduce((sum, value) => sum + value, 0) === total);
}

test.prop([tables, profiles])("no hidden count can be computed", (counts, profile) => {
  const result = guardCounts(
    counts.map((count, index) => ({ group: String(index), count })),
    profile,
  );
  if (!result.ok) throw new Error("valid counts must go through");
  const possible = possibleTables(result.value, profile);
  result.value.groups.forEach((group, index) => {
    if (group.state === "shown") {
      expect(group.count).toBe(counts[index]);
    } else {
      expect(new Set(possible.map((row) => row[index])).size).toBeGreaterThanOrEqual(2);
    }
  });
});

test.prop([tables, profiles])("what is too small never shows", (counts, profile) => {
  const result = guardCounts(
    counts.map((count, index) => ({ group: String(index), count })),
    profile,
  );
  if (!result.ok) throw new Error("valid counts must go through");
  const shown = [result.value.total, ...result.value.groups].flatMap((cell) =>
    cell.state === "shown" ? [cell.count] : [],
  );
  for (const count of shown) {
    if (count === 0) expect(profile.zeros).toBe("shown");
    else expect(count).toBeGreaterThanOrEqual(profile.minimum);
  }
});
