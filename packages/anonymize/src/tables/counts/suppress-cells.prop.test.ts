import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";
import { createTable } from "../table.ts";
import { suppressCells } from "./suppress-cells.ts";
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

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const twoWay = (square: readonly (readonly number[])[]): readonly (readonly string[])[] =>
  square.flatMap((row, left) =>
    row.map((count, right) => [`r${String(left)}`, `c${String(right)}`, String(count)]),
  );

test.prop([squares, profiles], { numRuns: 60 })(
  "what is too small never shows, and what shows is untouched",
  (square, profile) => {
    const { cells } = suppress(twoWay(square), profile);
    const columns = [0, 1, 2].map((right) => sum(square.map((row) => row[right] ?? 0)));
    const counts = [...square.flat(), ...columns, ...square.map(sum), sum(columns)];
    cells.forEach((cell, index) => {
      const count = counts[index] ?? 0;
      const small = count === 0 ? profile.zeros === "suppressed" : count < profile.minimum;
      if (cell.state === "shown") expect([cell.count, small]).toEqual([count, false]);
      else expect(cell.reason).toBe(small ? "primary" : "secondary");
    });
  },
);

test.prop([squares, profiles], { numRuns: 60 })(
  "given totals and derived ones give the same table",
  (square, profile) => {
    const rows = twoWay(square);
    const columns = [0, 1, 2].map((right) => sum(square.map((row) => row[right] ?? 0)));
    const given = [
      ...rows,
      ...columns.map((count, right) => ["Total", `c${String(right)}`, String(count)]),
      ...square.map((row, left) => [`r${String(left)}`, "Total", String(sum(row))]),
      ["Total", "Total", String(sum(columns))],
    ];
    expect(suppress(given, profile, "given").cells).toEqual(suppress(rows, profile).cells);
  },
);

/**
 * Every table of two by two that a reader must hold possible: equal in all that is shown, zero
 * only where it says zero if zeros are shown, and nowhere a count that one who is in it knows
 * to be wrong.
 */
function possibleSquares(
  square: readonly number[],
  table: SuppressedTable,
  zerosShown: boolean,
): readonly (readonly number[])[] {
  const most = sum(square) + 12;
  const steps = Array.from({ length: most + 1 }, (_, count) => count);
  const sums = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly number[] => [
    ...[a, b, c, d],
    ...[a + c, b + d, a + b, c + d, a + b + c + d],
  ];
  const fits = (candidate: readonly number[]): boolean =>
    sums(candidate).every((count, index) => {
      const cell = table.cells[index];
      if (cell?.state === "shown") return cell.count === count;
      return !zerosShown || count > 0;
    });
  const options = square.map((_, index) => {
    const cell = table.cells[index];
    return cell?.state === "shown" ? [cell.count] : steps;
  });
  return options
    .reduce<readonly (readonly number[])[]>(
      (rows, choices) => rows.flatMap((row) => choices.map((choice) => [...row, choice])),
      [[]],
    )
    .filter(fits);
}

const small = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 });

// Brute force: each interval of the audit is exactly what enumeration finds, and never one value.
test.prop([small, fc.constantFrom(3, 4)], { numRuns: 60 })(
  "the intervals are those of every table that a reader can't rule out",
  (square, minimum) => {
    const profile = { id: "custom", minimum, zeros: "shown" } as const;
    const rows = square.map((count, index) => [
      `r${String(index >> 1)}`,
      `c${String(index % 2)}`,
      String(count),
    ]);
    const table = suppress(rows, profile);
    const possible = possibleSquares(square, table, true);
    const totals = (row: readonly number[]): readonly number[] => [
      ...row,
      (row[0] ?? 0) + (row[2] ?? 0),
      (row[1] ?? 0) + (row[3] ?? 0),
      (row[0] ?? 0) + (row[1] ?? 0),
      (row[2] ?? 0) + (row[3] ?? 0),
      sum(row),
    ];
    table.cells.forEach((cell, index) => {
      if (cell.state === "shown") return;
      const values = possible.map((row) => totals(row)[index] ?? 0);
      expect(new Set(values).size).toBeGreaterThan(1);
      expect(cell.interval?.lower).toBe(Math.min(...values));
      if (cell.interval?.upper !== null) expect(cell.interval?.upper).toBe(Math.max(...values));
    });
  },
  60_000,
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
  60_000,
);
