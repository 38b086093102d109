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
  const shown = guarded.groups.flatMap((group) =>
    group.state === "shown" && group.count > 0 ? [group.count] : [],
  );
  // The smallest counts cover: none of them is larger than a count that is shown.
  const highest = Math.min(total ?? 40, ...shown);
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

test.prop([profiles], { numRuns: 6 })(
  "a reader who replays the rule on every table of three groups, without the reasons, learns nothing",
  (profile) => {
    const seen = new Map<string, { readonly hidden: readonly boolean[]; values: Set<number>[] }>();
    const steps = Array.from({ length: 15 }, (_, count) => count);
    const all = steps.flatMap((a) => steps.flatMap((b) => steps.map((c) => [a, b, c])));
    for (const counts of all) {
      const result = guardCounts(
        counts.map((count, index) => ({ group: String(index), count })),
        profile,
      );
      if (!result.ok) throw new Error("valid counts must go through");
      const cells = [...result.value.groups, result.value.total];
      const published = cells.map((cell) => (cell.state === "shown" ? cell.count : ":")).join();
      const entry = seen.get(published) ?? {
        hidden: cells.slice(0, 3).map((cell) => cell.state !== "shown"),
        values: counts.map(() => new Set<number>()),
      };
      counts.forEach((count, index) => entry.values[index]?.add(count));
      seen.set(published, entry);
    }
    for (const { hidden, values } of seen.values()) {
      values.forEach((possible, index) => {
        if (hidden[index] === true) expect(possible.size).toBeGreaterThanOrEqual(2);
      });
    }
  },
);

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
