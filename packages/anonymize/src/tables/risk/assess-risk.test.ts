import { languages } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { readSharedCsv, readSharedJson, sharedDataFolder } from "../../../bench/shared-data.ts";
import type { ColumnRole, TableConfig } from "../../schemas/tables/table-config-schema.ts";
import { createTable, type Table, type TableCell } from "../table.ts";
import { assessRisk } from "./assess-risk.ts";
import type { RiskReport } from "./risk-report.ts";

function tableOf(names: readonly string[], rows: readonly (readonly TableCell[])[]): Table {
  const table = createTable(names, rows);
  if (!table.ok) throw new Error("a valid table must go through");
  return table.value;
}

function configOf(roles: Readonly<Record<string, ColumnRole>>, k?: number): TableConfig {
  return {
    columns: Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, { role }])),
    models: k === undefined ? [] : [{ model: "k-anonymity", k }],
    missing: "own-value",
  };
}

function quasi(names: readonly string[]): Readonly<Record<string, ColumnRole>> {
  return Object.fromEntries(names.map((name) => [name, "quasi-identifier"]));
}

function report(table: Table, config: TableConfig): RiskReport {
  const result = assessRisk(table, config);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

function codes(table: Table, config: TableConfig): string {
  const result = assessRisk(table, config);
  return result.ok ? "" : result.issues.map(({ code }) => code).join();
}

// Synthetic. Classes by hand: 1991 Alta twice, 1991 Bodø once, 1958 Alta three times.
const register = tableOf(
  ["name", "born", "place", "help"],
  [
    ["Person A", "1991", "Alta", "x"],
    ["Person B", "1958", "Alta", "y"],
    ["Person C", "1991", "Alta", "x"],
    ["Person D", "1958", "Alta", "x"],
    ["Person E", "1991", "Bodø", "z"],
    ["Person F", "1958", "Alta", "y"],
  ],
);
const roles: Readonly<Record<string, ColumnRole>> = {
  name: "identifier",
  born: "quasi-identifier",
  place: "quasi-identifier",
  help: "sensitive",
};

describe("assessRisk", () => {
  it("counts what can be counted by hand", () => {
    expect(report(register, configOf(roles, 3))).toMatchObject({
      records: 6,
      quasiIdentifiers: ["born", "place"],
      classes: 3,
      k: 1,
      uniqueRecords: 1,
      uniqueness: 1 / 6,
      prosecutorRisk: { highest: 1, average: 0.5 },
      sizes: [
        { size: 1, records: 1 },
        { size: 2, records: 2 },
        { size: 3, records: 3 },
      ],
      models: [{ model: { model: "k-anonymity", k: 3 }, met: false, failingRecords: 3 }],
    });
  });

  it("treats what is missing as the config says", () => {
    // By hand. own-value: every row alone. wildcard: the last looks like all, the others like two.
    const table = tableOf(
      ["a", "b"],
      [
        ["1", "2"],
        ["3", "4"],
        ["", null],
      ],
    );
    const config = configOf(quasi(["a", "b"]));
    expect(report(table, config).k).toBe(1);
    expect(report(table, { ...config, missing: "wildcard" })).toMatchObject({
      k: 2,
      classes: 3,
      uniqueRecords: 0,
      sizes: [
        { size: 2, records: 2 },
        { size: 3, records: 1 },
      ],
    });
    const coded = tableOf(["a"], [["NA"], [""], ["9"]]);
    expect(report(coded, { ...configOf(quasi(["a"])), missingValues: ["NA", "9"] }).k).toBe(3);
  });

  it("says the definitions it used, with their sources", () => {
    const known = { name: "identifier", ...quasi(["born", "place"]) } as const;
    const narrow = tableOf(["name", "born", "place"], [["Person A", "1991", "Alta"]]);
    const ids = report(narrow, configOf(known)).definitions.map(({ id }) => id);
    expect(ids).toEqual(["k", "uniqueness", "average-risk", "prosecutor", "marketer", "own-value"]);
    const all = report(register, configOf(roles)).definitions.map(({ id }) => id);
    expect(all).toContain("t-closeness");
    expect(new Set(all).size).toBe(all.length);
  });

  it("measures tables at the edges", () => {
    const same = tableOf(["a"], [["x"], ["x"], ["x"]]);
    expect(report(same, configOf(quasi(["a"]), 3)).models[0]?.met).toBe(true);
    const single = tableOf(["a"], [["x"]]);
    expect(report(single, configOf(quasi(["a"])))).toMatchObject({ k: 1, classes: 1 });
    const unique = tableOf(
      ["a"],
      Array.from({ length: 1000 }, (_, row) => [String(row)]),
    );
    expect(report(unique, configOf(quasi(["a"])))).toMatchObject({ k: 1, uniqueness: 1 });
  });

  it("knows columns and values with the names that objects inherit", () => {
    const table = tableOf(
      ["__proto__", "toString"],
      [
        ["__proto__", "\uD800"],
        ["x", "\uD800"],
      ],
    );
    const config = JSON.parse(
      '{ "columns": { "__proto__": { "role": "quasi-identifier" }, "toString": { "role": "sensitive" } }, "models": [], "missing": "own-value" }',
    ) as TableConfig;
    expect(report(table, config).quasiIdentifiers).toEqual(["__proto__"]);
  });

  it("names bad declarations", () => {
    expect(codes(register, configOf({ ...roles, help: "sensitive", extra: "sensitive" }))).toBe(
      "anonymize.missing-column",
    );
    expect(codes(register, configOf({ born: "quasi-identifier" }))).toBe(
      Array(3).fill("anonymize.undeclared-column").join(),
    );
    expect(codes(register, configOf({ ...roles, born: "sensitive", place: "insensitive" }))).toBe(
      "anonymize.no-quasi-identifier",
    );
    const typo = JSON.parse('{ "role": "quasi" }') as { role: ColumnRole };
    const columns = { ...configOf(roles).columns, help: typo };
    expect(codes(register, { ...configOf(roles), columns })).toBe("anonymize.unknown-role");
  });

  it("names a k that no table, or not this one, can have", () => {
    expect(codes(register, configOf(roles, 7))).toBe("anonymize.k-above-records");
    for (const k of [1, 0, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(codes(register, configOf(roles, k))).toBe("anonymize.invalid-k");
    }
  });

  it("says when wildcards are more than it compares", () => {
    const names = Array.from({ length: 9 }, (_, index) => `c${String(index)}`);
    const rows = Array.from({ length: 512 }, (_, row) =>
      names.map((_name, bit) => (Math.floor(row / 2 ** bit) % 2 === 0 ? null : "x")),
    );
    const config = { ...configOf(quasi(names)), missing: "wildcard" as const };
    expect(codes(tableOf(names, rows), config)).toBe("anonymize.too-many-missing-patterns");
  });

  it("changes neither table nor config", () => {
    const config = Object.freeze(configOf(roles, 2));
    const before = JSON.stringify([register, config]);
    report(register, config);
    expect(JSON.stringify([register, config])).toBe(before);
  });
});

describe("assessRisk and the people in the table", () => {
  it("refuses to leave any column undeclared", () => {
    const withoutHelp = configOf({ name: "identifier", ...quasi(["born", "place"]) });
    expect(codes(register, withoutHelp)).toBe("anonymize.undeclared-column");
  });

  it("refuses to call a table anonymous, however high k is", () => {
    const same = tableOf(
      ["a"],
      Array.from({ length: 100 }, () => ["x"]),
    );
    const result = report(same, configOf(quasi(["a"]), 50));
    expect(Object.keys(result).join().toLowerCase()).not.toMatch(/anonym|safe|secure/);
    expect(result.notes.map(({ id }) => id)).toContain("not-proof");
    expect(result.notes.map(({ id }) => id)).toContain("presence-discloses");
  });

  it("refuses to put the content of a row into a report or an issue", () => {
    const text = JSON.stringify(report(register, configOf(roles, 3)));
    expect(text).not.toMatch(/Person [A-F]|Alta|1991/);
    const headless = tableOf(["Person A", "1991"], [["Person B", "1958"]]);
    const result = assessRisk(headless, configOf(roles));
    expect(result).toMatchObject({ ok: false, issues: [{ code: "anonymize.no-declared-column" }] });
    expect(JSON.stringify(result)).not.toContain("Person");
  });

  it("says everything in three languages", () => {
    const { notes, definitions } = report(register, configOf(roles));
    for (const { text } of [...notes, ...definitions]) {
      for (const language of languages) {
        expect(text[language]).toMatch(/\S/);
        expect(text[language]).not.toMatch(/\{\w+\}/);
      }
    }
    expect(notes[0]?.text.nn).toContain("name");
  });
});

const folder = sharedDataFolder();

describe.skipIf(folder === undefined)("assessRisk beside other programs", () => {
  it("equals ARX and sdcMicro on raw Adult with nine quasi-identifiers", () => {
    const { rawRisk } = readSharedJson(folder ?? "", "arx-adult/expected.json") as {
      rawRisk: Readonly<Record<string, number>>;
    };
    const { header, rows } = readSharedCsv(folder ?? "", "arx-adult/adult.csv", ";");
    const result = report(tableOf(header, rows), configOf(quasi(header), 5));
    expect(result.classes).toBe(rawRisk["classes"]);
    expect(result.uniqueRecords).toBe(rawRisk["uniqueRecords"]);
    expect(result.models[0]?.failingRecords).toBe(rawRisk["recordsInClassesBelow5"]);
    expect(result.uniqueness).toBe(rawRisk["uniqueness"]);
    expect(result.prosecutorRisk.average).toBe(rawRisk["averageRisk"]);
    expect(result.marketerRisk).toBe(rawRisk["averageRisk"]);
    const below3 = result.sizes.filter(({ size }) => size < 3);
    expect(below3.reduce((sum, { records }) => sum + records, 0)).toBe(
      rawRisk["recordsInClassesBelow3"],
    );
  });
});
