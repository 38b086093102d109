import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";
import { createTable } from "../table.ts";
import { suppressCells } from "./suppress-cells.ts";
import { suppressedRows } from "./suppressed-rows.ts";
import type { SuppressedTable } from "./suppressed-table.ts";

type Profile = Exclude<CountConfig["profile"], string>;

const profiles = fc.constantFrom<Profile>(
  ...[3, 4, 5].flatMap((minimum) =>
    (["shown", "suppressed"] as const).map((zeros) => ({ id: "custom" as const, minimum, zeros })),
  ),
);
const counts = fc.integer({ min: 0, max: 9 });
const squares = fc.array(fc.array(counts, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
});

function suppress(
  rows: readonly (readonly string[])[],
  profile: Profile,
  source: "derived" | "given" = "derived",
): SuppressedTable {
  const dimensions = (rows[0] ?? []).slice(1).map((_, index) => `d${String(index)}`);
  const table = createTable([...dimensions, "n"], rows);
  if (!table.ok) throw new Error("a valid table must go through");
  const totals = { source, label: "Total" };
  const result = suppressCells(table.value, { dimensions, count: "n", profile, totals });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

const twoWay = (square: readonly (readonly number[])[]): readonly (readonly string[])[] =>
  square.flatMap((row, left) =>
    row.map((count, right) => [`r${String(left)}`, `c${String(right)}`, String(count)]),
  );

test.prop([squares, profiles])(
  "what is too small never shows, and all else does",
  (square, profile) => {
    const { cells } = suppress(twoWay(square), profile);
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
    const columns = [0, 1, 2].map((right) => sum(square.map((row) => row[right] ?? 0)));
    const expected = [...square.flat(), ...columns, ...square.map(sum), sum(columns)];
    expect(cells.map((cell) => (cell.state === "shown" ? cell.count : cell.reason))).toEqual(
      expected.map((count) => {
        const small = count === 0 ? profile.zeros === "suppressed" : count < profile.minimum;
        return small ? "primary" : count;
      }),
    );
  },
);

test.prop([squares, profiles])(
  "given totals and derived ones give the same table",
  (square, profile) => {
    const derived = suppress(twoWay(square), { ...profile, minimum: 2, zeros: "suppressed" });
    const open = suppress(
      twoWay(square).map(([left = "", right = "", count = ""]) => [left, right, `${count}00`]),
      { ...profile, minimum: 3, zeros: "shown" },
    );
    const given = suppress(
      suppressedRows(open).slice(1),
      { ...profile, minimum: 200, zeros: "suppressed" },
      "given",
    );
    expect(given.cells.map(({ state }) => state)).toEqual(derived.cells.map(({ state }) => state));
  },
);

/** Every table of one dimension that a reader who knows the profile must hold possible. */
function possibleTables(table: SuppressedTable, profile: Profile): readonly (readonly number[])[] {
  const groups = table.cells.filter(({ place: [value] }) => value !== null);
  const total = table.cells.find(({ place: [value] }) => value === null);
  const options = groups.map((cell) => {
    if (cell.state === "shown") return [cell.count];
    const small = cell.reason === "primary";
    const low = small ? (profile.zeros === "shown" ? 1 : 0) : profile.minimum;
    const high = small ? profile.minimum - 1 : 40;
    return Array.from({ length: high - low + 1 }, (_, step) => low + step);
  });
  const combined = options.reduce<readonly (readonly number[])[]>(
    (rows, choices) => rows.flatMap((row) => choices.map((choice) => [...row, choice])),
    [[]],
  );
  return combined.filter((row) => {
    const sum = row.reduce((all, one) => all + one, 0);
    if (total?.state === "shown") return sum === total.count;
    if (total?.reason !== "primary") return true;
    return sum === 0 ? profile.zeros === "suppressed" : sum < profile.minimum;
  });
}

const fewCounts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 });

test.prop([fewCounts, profiles], { numRuns: 1000 })(
  "no hidden count of one dimension can be computed",
  (row, profile) => {
    const table = suppress(
      row.map((count, index) => [`r${String(index)}`, String(count)]),
      profile,
    );
    const possible = possibleTables(table, profile);
    table.cells.forEach(({ state, place: [value] }, index) => {
      if (state === "shown" || value === null) return;
      expect(new Set(possible.map((counts) => counts[index])).size).toBeGreaterThanOrEqual(2);
    });
  },
);
