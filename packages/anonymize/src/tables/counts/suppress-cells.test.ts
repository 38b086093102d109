import { languages } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { codes, suppressed, tableOf } from "../../../bench/count-tables.ts";
import { readSharedCsv, readSharedJson, sharedDataFolder } from "../../../bench/shared-data.ts";
import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";
import type { Table } from "../table.ts";
import { smallCountProfiles } from "./small-count-profiles.ts";
import { suppressCells } from "./suppress-cells.ts";
import type { CountCell, SuppressedTable } from "./suppressed-table.ts";

function written(cells: readonly CountCell[]): string {
  return cells
    .map((cell) => (cell.state === "shown" ? String(cell.count) : cell.reason.charAt(0)))
    .join(" ");
}

const oneWay: CountConfig = {
  dimensions: ["district"],
  count: "persons",
  profile: "ssb3",
  totals: { source: "derived", label: "Total" },
};
const districts = (...counts: readonly string[]): Table =>
  tableOf(
    ["district", "persons"],
    counts.map((count, index) => [`D${String(index)}`, count]),
  );

const twoWay: CountConfig = { ...oneWay, dimensions: ["district", "help"] };
// Made up. Totals by hand: North 7, South 12; work 2 + 9, money 5 + 3; all 19.
const inner = [
  ["North", "work", "2"],
  ["North", "money", "5"],
  ["South", "work", "9"],
  ["South", "money", "3"],
];
const totals = [
  ["Total", "work", "11"],
  ["Total", "money", "8"],
  ["North", "Total", "7"],
  ["South", "Total", "12"],
  ["Total", "Total", "19"],
];
const names = ["district", "help", "persons"];

describe("suppressCells", () => {
  // In a table of two by two, to change one count without changing a total is to change all four.
  it("hides small counts, and what else it takes among inner cells and totals", () => {
    const result = suppressed(tableOf(names, inner), twoWay);
    expect(written(result.cells)).toBe("p s s s 11 8 7 12 19");
    expect(result.cells[4]?.place).toEqual([null, "work"]);
    expect(result.cells[8]?.place).toEqual([null, null]);
    expect(result.summary).toEqual({ cells: 9, shown: 5, primary: 1, secondary: 3 });
    const grid = suppressed(tableOf(names, inner), { ...twoWay, profile: "grid10" });
    expect(written(grid.cells)).toMatch(/^p p p p \S+ p p \S+ \S+$/);
  });

  // By hand: North work lies between 1, since it is hidden and zeros are shown, and 6, where money
  // in North would be 1; the other three follow from the totals.
  it("proves what a reader can still compute of each hidden count", () => {
    const { audit, cells } = suppressed(tableOf(names, inner), twoWay);
    expect(audit).toEqual({ state: "passed", cells: 4, narrowest: 5 });
    const intervals = cells.flatMap((cell) => (cell.state === "shown" ? [] : [cell.interval]));
    expect(intervals).toEqual([
      { lower: 1, upper: 6 },
      { lower: 1, upper: 6 },
      { lower: 5, upper: 10 },
      { lower: 2, upper: 7 },
    ]);
  });

  it("takes given totals when they add up, and makes up none that aren't given", () => {
    const given: CountConfig = { ...twoWay, totals: { source: "given", label: "Total" } };
    expect(suppressed(tableOf(names, [...totals, ...inner]), given).cells).toHaveLength(9);
    const some = suppressed(tableOf(names, [...inner, ...totals.slice(0, 2)]), given);
    // Only the sums over districts are there: 2 + 9 = 11 takes one more count, not three.
    expect(written(some.cells)).toBe("p 5 s 3 11 8");
  });

  it("makes up no cell for a combination without a row", () => {
    const result = suppressed(tableOf(names, inner.slice(0, 3)), twoWay);
    expect(result.cells.map(({ place }) => place.join(" "))).not.toContain("South money");
    expect(result.summary).toMatchObject({ cells: 8, primary: 1 });
  });

  it("hides as many counts of one dimension as it takes that none can be computed", () => {
    expect(written(suppressed(districts("2", "14", "8"), oneWay).cells)).toBe("p 14 s 24");
    expect(written(suppressed(districts("1", "0"), oneWay).cells)).toBe("p 0 s");
    // Were this total called small, both counts below it would have to be 1.
    expect(written(suppressed(districts("1", "1"), oneWay).cells)).toBe("p p s");
  });

  it("treats zeros as the profile says, and never as small by itself", () => {
    const hideZeros = { id: "custom", minimum: 3, zeros: "suppressed" } as const;
    const table = tableOf(names, [...inner, ["West", "work", "0"], ["West", "money", "8"]]);
    expect(suppressed(table, twoWay).cells[4]).toEqual({
      place: ["West", "work"],
      state: "shown",
      count: 0,
    });
    expect(suppressed(table, { ...twoWay, profile: hideZeros }).cells[4]).toMatchObject({
      state: "suppressed",
      reason: "primary",
    });
  });

  it("leaves out the columns that the config ignores, and no other", () => {
    const table = tableOf(
      [...names, "note"],
      inner.map((row) => [...row, "x"]),
    );
    expect(codes(table, twoWay)).toBe("anonymize.undeclared-column");
    expect(codes(table, { ...twoWay, ignored: ["note"] })).toBe("");
    expect(codes(table, { ...twoWay, ignored: ["note", "help"] })).toBe(
      "anonymize.column-used-twice",
    );
  });

  it("names counts that are no counts, without saying them", () => {
    const bad = ["-1", "2.5", "2,5", "NaN", "", ":", " 3", "1e3", "١", "1000000000", null];
    for (const count of bad) {
      const result = suppressCells(tableOf(["district", "persons"], [["D", count]]), oneWay);
      expect(result).toMatchObject({ ok: false, issues: [{ code: "anonymize.invalid-count" }] });
    }
    const result = suppressCells(districts("4", "4.75", "-17"), oneWay);
    expect(result).toMatchObject({ issues: [{ path: [1], params: { rows: 2, first: 2 } }] });
    expect(JSON.stringify(result)).not.toMatch(/4\.75|-17/);
  });

  it("names rows without a place and rows for the same cell", () => {
    expect(codes(tableOf(names, [...inner, [null, "work", "4"]]), twoWay)).toBe(
      "anonymize.missing-dimension-value",
    );
    expect(codes(tableOf(names, [...inner, ["", "work", "4"]]), twoWay)).toBe(
      "anonymize.missing-dimension-value",
    );
    expect(codes(tableOf(names, [...inner, ["North", "work", "2"]]), twoWay)).toBe(
      "anonymize.repeated-cell",
    );
  });

  it("names totals that don't add up, stand alone, or aren't expected", () => {
    const given: CountConfig = { ...twoWay, totals: { source: "given", label: "Total" } };
    const wrong = [...inner, ["Total", "work", "12"], ["South", "Total", "12"]];
    expect(suppressCells(tableOf(names, wrong), given)).toMatchObject({
      ok: false,
      issues: [{ code: "anonymize.totals-do-not-add-up", path: [4], params: { rows: 1 } }],
    });
    const ofNothing = [...inner, ["West", "Total", "0"], ["East", "Total", "4"]];
    expect(codes(tableOf(names, ofNothing), given)).toBe("anonymize.totals-do-not-add-up");
    expect(codes(tableOf(names, totals), given)).toBe("anonymize.only-totals");
    const misspelt: CountConfig = { ...twoWay, totals: { source: "given", label: "total" } };
    expect(codes(tableOf(names, [...inner, ...totals]), misspelt)).toBe("anonymize.no-totals");
    expect(codes(tableOf(names, [...inner, ...totals]), twoWay)).toBe(
      "anonymize.total-label-taken,anonymize.total-label-taken",
    );
  });

  it("names dimensions and columns that don't fit", () => {
    expect(codes(tableOf(names, inner), { ...twoWay, dimensions: [] })).toBe(
      "anonymize.undeclared-column,anonymize.undeclared-column,anonymize.invalid-dimensions",
    );
    expect(codes(tableOf(names, inner), { ...twoWay, count: "number" })).toBe(
      "anonymize.missing-column,anonymize.undeclared-column",
    );
    expect(codes(tableOf(["district;help;persons"], [["North;work;2"]]), twoWay)).toBe(
      "anonymize.no-declared-column",
    );
    const wide = Array.from({ length: 8 }, (_, index) => `d${String(index)}`);
    const rows = Array.from({ length: 9000 }, (_, row) => [...wide.map(() => String(row)), "5"]);
    expect(codes(tableOf([...wide, "persons"], rows), { ...twoWay, dimensions: wide })).toBe(
      "anonymize.too-many-cells",
    );
  });

  it("knows values with the names that objects inherit", () => {
    const rows = [
      ["__proto__", "constructor", "1"],
      ["toString", "\uD800", "7"],
    ];
    expect(written(suppressed(tableOf(names, rows), twoWay).cells)).toMatch(
      /^p \S+ p \S+ p \S+ \S+$/,
    );
  });

  it("cites a source for each named profile, or says that nobody has read one", () => {
    expect(smallCountProfiles.map(({ id, minimum }) => [id, minimum])).toEqual([
      ["ssb3", 3],
      ["helse5", 5],
      ["oslomet6", 6],
      ["grid10", 10],
    ]);
    const unverified = smallCountProfiles.filter(({ citation }) => citation.verified === false);
    expect(unverified.map(({ id }) => id)).toEqual(["helse5"]);
    const ids = suppressed(districts("9"), { ...oneWay, profile: "helse5" }).notes.map(
      ({ id }) => id,
    );
    expect(ids).toContain("profile-not-verified");
  });
});

describe("suppressCells and the people in the cells", () => {
  it("refuses to let a table pass for finished whose audit was left out", () => {
    const result = suppressed(tableOf(names, inner), { ...twoWay, audit: "left-out" });
    expect(result.audit).toEqual({ state: "left-out" });
    expect(result.cells[0]).not.toHaveProperty("interval");
    expect(result.notes[0]?.id).toBe("not-proven");
    expect(result.notes[0]?.text.nb).toContain("må ikke publiseres");
    expect(result.notes[0]?.text.nn).toContain("må ikkje publiserast");
    expect(result.notes[0]?.text.en).toContain("must not be published");
  });

  it("says so when nothing is hidden, and promises nothing by it", () => {
    const notes = suppressed(districts("5", "9"), oneWay).notes.map(({ id }) => id);
    expect(notes).toEqual(["nothing-hidden", "zeros-shown"]);
  });

  it("refuses to call any table safe or anonymous", () => {
    for (const result of [
      suppressed(tableOf(names, inner), twoWay),
      suppressed(districts("5", "9"), oneWay),
    ]) {
      expect(JSON.stringify(result)).not.toMatch(/anonym|trygg|\bsafe\b/i);
      expect(result.notes.length).toBeGreaterThan(0);
    }
  });

  it("refuses to keep a hidden count anywhere, or the sum of the hidden ones", () => {
    const rows = [
      ["North", "work", "83"],
      ["North", "money", "400"],
      ["South", "work", "500"],
    ];
    const profile = { id: "custom", minimum: 100, zeros: "shown" } as const;
    expect(JSON.stringify(suppressed(tableOf(names, rows), { ...twoWay, profile }))).not.toContain(
      '83"',
    );
    const [cell] = suppressed(tableOf(names, rows), { ...twoWay, profile }).cells;
    expect(cell).toMatchObject({ place: ["North", "work"], reason: "primary" });
    expect(cell).not.toHaveProperty("count");
  });

  it("refuses a profile under which every hidden count would be known", () => {
    const custom = (minimum: number, zeros: "shown" | "suppressed"): CountConfig => ({
      ...oneWay,
      profile: { id: "custom", minimum, zeros },
    });
    expect(codes(districts("9"), custom(2, "shown"))).toBe("anonymize.profile-reveals-counts");
    expect(codes(districts("9"), custom(1, "suppressed"))).toBe("anonymize.profile-reveals-counts");
    expect(codes(districts("9"), custom(Number.NaN, "shown"))).toBe(
      "anonymize.profile-reveals-counts",
    );
    expect(codes(districts("9"), custom(2, "suppressed"))).toBe("");
  });

  it("refuses to choose a profile for the caller", () => {
    const unknown = JSON.parse('"ssb5"') as "ssb3";
    expect(codes(districts("9"), { ...oneWay, profile: unknown })).toBe(
      "anonymize.unknown-profile",
    );
  });

  it("says everything in three languages", () => {
    const profile = { id: "custom", minimum: 4, zeros: "shown" } as const;
    for (const config of [oneWay, { ...oneWay, profile }]) {
      for (const { text } of suppressed(districts("5", "9"), config).notes) {
        for (const language of languages) expect(text[language]).toMatch(/^[^{}]+$/);
      }
    }
  });
});

const folder = sharedDataFolder();

interface SsbRun {
  readonly maxN: number;
  readonly primary: number;
  readonly suppressed: number;
  readonly cells?: readonly {
    readonly region: string;
    readonly hovedint: string;
    readonly ant: number;
  }[];
}

interface SsbTable {
  readonly file: string;
  readonly cells: number;
  readonly runs: readonly SsbRun[];
}

// Expected: data/ssb/expected.json, what GaussSuppression 1.2.3 of Statistics Norway returns.
describe.skipIf(folder === undefined)("suppressCells beside Statistics Norway's packages", () => {
  const file = (name: string): Table => {
    const { header, rows } = readSharedCsv(folder ?? "", `ssb/${name}`);
    return tableOf(header, rows);
  };
  const expected = (name: string): SsbTable => {
    const { suppression } = readSharedJson(folder ?? "", "ssb/expected.json") as {
      suppression: readonly SsbTable[];
    };
    const found = suppression.find((table) => table.file === name);
    if (found === undefined) throw new Error("no expected values");
    return found;
  };
  // 1 <= count <= maxN. A threshold that hides ones alone is refused where zeros are shown.
  const upTo = (maxN: number): CountConfig["profile"] => ({
    id: "custom",
    minimum: maxN + 1,
    zeros: maxN === 1 ? "suppressed" : "shown",
  });
  const ssb: CountConfig = { ...oneWay, dimensions: ["region", "hovedint"], count: "ant" };
  const hiddenIn = ({ cells }: SuppressedTable): readonly string[] =>
    cells.flatMap((cell) => (cell.state === "shown" ? [] : [cell.place.join()]));

  it("hides the same primary cells of z1, no more others, and proves them", () => {
    const { cells, runs } = expected("z1.csv");
    for (const run of runs) {
      const result = suppressed(file("z1.csv"), { ...ssb, profile: upTo(run.maxN) });
      expect(result.summary).toMatchObject({ cells, primary: run.primary });
      expect(hiddenIn(result).length).toBeLessThanOrEqual(run.suppressed);
      expect(result.audit.state).toBe("passed");
    }
  });

  it("hides, of z1, the very cells that are listed, or others that hold no more", () => {
    const run = expected("z1.csv").runs.find(({ cells }) => cells !== undefined);
    const result = suppressed(file("z1.csv"), { ...ssb, profile: upTo(run?.maxN ?? 0) });
    const { header, rows } = readSharedCsv(folder ?? "", "ssb/z1.csv");
    expect(header).toEqual(["region", "hovedint", "ant"]);
    const countOf = new Map(
      rows.map(([region, help, count]) => [`${String(region)},${String(help)}`, Number(count)]),
    );
    const sum = hiddenIn(result).reduce((all, place) => all + (countOf.get(place) ?? Infinity), 0);
    expect(sum).toBeLessThanOrEqual((run?.cells ?? []).reduce((all, { ant }) => all + ant, 0));
  });

  it("does so over the two trees of z2 at once", () => {
    const { cells, runs } = expected("z2.csv");
    const hierarchies: CountConfig["hierarchies"] = {
      region: [
        { kind: "columns", columns: ["fylke"] },
        { kind: "columns", columns: ["kostragr"] },
      ],
    };
    for (const run of runs) {
      const config = { ...ssb, hierarchies, profile: upTo(run.maxN) };
      const result = suppressed(file("z2.csv"), config);
      expect(result.summary).toMatchObject({ cells, primary: run.primary });
      expect(hiddenIn(result).length).toBeLessThanOrEqual(run.suppressed);
      expect(result.audit.state).toBe("passed");
    }
  });

  it("reads the three dimensions of example1", () => {
    // By hand: 18 inner cells, 36 combinations in all with geo 3+1, age 2+1, year 3+1 = 48 cells.
    // Among them 1 <= count <= 2: Iceland young 2014 (2), 2016 (1), Portugal young 2016 (1), and
    // the totals Portugal young all years (0+0+1) and Portugal all ages none; Iceland young 3.
    const config = {
      ...ssb,
      dimensions: ["geo", "age", "year"],
      count: "freq",
      ignored: ["eu"],
      profile: "ssb3" as const,
    };
    const { cells } = suppressed(file("example1.csv"), config);
    const primary = cells.filter((cell) => cell.state !== "shown" && cell.reason === "primary");
    expect(cells).toHaveLength(48);
    expect(primary.map(({ place }) => place.map((value) => value ?? "Total").join(" "))).toEqual([
      "Iceland young 2014",
      "Iceland young 2016",
      "Portugal young 2016",
      "Portugal young Total",
    ]);
  });

  it("reads example1 with its region column as a fourth dimension", () => {
    const config = {
      ...ssb,
      dimensions: ["geo", "eu", "age", "year"],
      count: "freq",
      profile: "ssb3" as const,
    };
    expect(suppressed(file("example1.csv"), config).cells.length).toBeGreaterThan(48);
  });
});
