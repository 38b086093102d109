import { describe, expect, it } from "vitest";
import { readSharedCsv, readSharedJson, sharedDataFolder } from "../../../../bench/shared-data.ts";
import { createTable, type Table } from "../../table.ts";
import { roundCells, type RoundingConfig } from "./round-cells.ts";
import type { RoundedTable } from "./rounded-table.ts";

function tableOf(names: readonly string[], rows: readonly (readonly string[])[]): Table {
  const table = createTable(names, rows);
  if (!table.ok) throw new Error("a valid table must go through");
  return table.value;
}

function rounded(table: Table, config: RoundingConfig): RoundedTable {
  const result = roundCells(table, config);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

// Made up.
const rows = [
  ["North", "work", "1"],
  ["North", "money", "7"],
  ["South", "work", "4"],
  ["South", "money", "12"],
];
const config: RoundingConfig = {
  dimensions: ["district", "help"],
  count: "persons",
  base: 3,
  rounded: "all",
};
const table = tableOf(["district", "help", "persons"], rows);

describe("roundCells", () => {
  // By hand: 1, 7, 4 have a rest of 1 and 12 none; totals 5, 19, 8, 16, 24. With one of the first
  // three going up, all sums stay below 3 off.
  it("rounds every count to a multiple next to it, with totals that add up", () => {
    const { cells, summary } = rounded(table, config);
    const counts = cells.map(({ count }) => count);
    expect(counts.every((count) => count % 3 === 0)).toBe(true);
    expect(counts[3]).toBe(12);
    expect(counts[8]).toBe((counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0) + 12);
    expect(summary).toMatchObject({ cells: 9, notNearest: 0 });
    expect(summary.largestDifference).toBeLessThan(3);
  });

  it("rounds only the small counts when asked to", () => {
    const { cells } = rounded(table, { ...config, rounded: "small" });
    expect(cells.slice(0, 4).map(({ count }) => count)).toEqual([0, 7, 4, 12]);
  });

  // Cox (1987): a table of two dimensions can always be rounded to multiples next to each count.
  it("finds a way out where no single change brings a total back", () => {
    const square = [
      [22, 11, 4, 10],
      [0, 0, 25, 40],
      [0, 0, 22, 10],
    ];
    const cells = square.flatMap((row, left) =>
      row.map((count, right) => [`r${String(left)}`, `c${String(right)}`, String(count)]),
    );
    const wide = tableOf(["district", "help", "persons"], cells);
    expect(rounded(wide, config).summary.largestDifference).toBeLessThan(3);
  });

  it("names a base that is none", () => {
    for (const base of [1, 0, -3, 2.5, Number.NaN, 1001]) {
      const result = roundCells(table, { ...config, base });
      expect(result).toMatchObject({ ok: false, issues: [{ code: "anonymize.invalid-base" }] });
    }
  });

  it("refuses to say how many a zero stands for", () => {
    const { notes } = rounded(table, config);
    expect(notes.map(({ id }) => id)).toEqual(["rounded", "rounded-alone"]);
    expect(notes[1]?.text.en).toContain("up to 2 persons");
  });
});

const folder = sharedDataFolder();

// Expected: data/ssb/expected.json, what PLSrounding of SmallCountRounding 1.2.5 returns.
describe.skipIf(folder === undefined)("roundCells beside Statistics Norway's package", () => {
  it("differs no more from example1, and keeps as much of it", () => {
    const { rounding } = readSharedJson(folder ?? "", "ssb/expected.json") as {
      rounding: readonly {
        readonly maxDifference: number;
        readonly hdUtility: { readonly all: number };
        readonly tolerance: number;
      }[];
    };
    const [expected] = rounding;
    const { header, rows: lines } = readSharedCsv(folder ?? "", "ssb/example1.csv");
    const { summary } = rounded(tableOf(header, lines), {
      dimensions: ["geo", "age", "year"],
      count: "freq",
      ignored: ["eu"],
      base: 3,
      rounded: "small",
    });
    expect(summary.largestDifference).toBeLessThanOrEqual(expected?.maxDifference ?? 0);
    expect(summary.utility).toBeGreaterThanOrEqual(
      (expected?.hdUtility.all ?? 1) - (expected?.tolerance ?? 0),
    );
  });
});
