import { describe, expect, it } from "vitest";
import { adultTable } from "../../../bench/adult.ts";
import { sharedDataFolder } from "../../../bench/shared-data.ts";
import { createTable, type Table, type TableCell } from "../table.ts";
import { releasedRows } from "../released-rows.ts";
import { suppressLocally } from "./suppress-locally.ts";
import type { LocalSuppressionConfig } from "./local-suppression-report.ts";

const folder = sharedDataFolder();

function tableOf(names: readonly string[], rows: readonly (readonly TableCell[])[]): Table {
  const table = createTable(names, rows);
  if (!table.ok) throw new Error("a valid table must go through");
  return table.value;
}

function configOf(
  table: Table,
  quasi: readonly string[],
  k: number,
  more: Partial<LocalSuppressionConfig> = {},
): LocalSuppressionConfig {
  const columns = Object.fromEntries(
    table.columns.map(({ name }) => [
      name,
      { role: quasi.includes(name) ? ("quasi-identifier" as const) : ("insensitive" as const) },
    ]),
  );
  return { columns, k, missing: "own-value", ...more };
}

function shown(table: Table, config: LocalSuppressionConfig): readonly string[] | string {
  const result = suppressLocally(table, config);
  if (!result.ok) return result.issues.map(({ code }) => code).join();
  const rows = [...releasedRows(result.value.table, { suppressed: "*", missing: "?" })];
  return rows.slice(1).map((row) => row.join(" "));
}

describe("suppressLocally", () => {
  // By hand: the third row fits both others without its age, the fourth nobody without two fields.
  const small = tableOf(
    ["age", "place"],
    [
      ["34", "Alta"],
      ["34", "Alta"],
      ["35", "Alta"],
      ["60", "Bodø"],
    ],
  );

  it("hides what can be counted by hand", () => {
    expect(shown(small, configOf(small, ["age", "place"], 2))).toEqual([
      "34 Alta",
      "34 Alta",
      "* Alta",
    ]);
  });

  it("keeps what it is told to keep", () => {
    const table = tableOf(
      ["age", "place"],
      [
        ["34", "Alta"],
        ["34", "Alta"],
        ["35", "Alta"],
        ["35", "Bodø"],
        ["35", "Bodø"],
      ],
    );
    const config = configOf(table, ["age", "place"], 2);
    expect(shown(table, { ...config, keep: ["place"] })[2]).toBe("* Alta");
    expect(shown(table, { ...config, keep: ["age"] })[2]).toBe("35 *");
  });

  it("names what is wrong", () => {
    const config = configOf(small, ["age", "place"], 2);
    expect(shown(small, { ...config, k: 1 })).toBe("anonymize.invalid-k");
    expect(shown(small, { ...config, k: 5 })).toBe("anonymize.k-above-records");
    expect(shown(small, { ...config, missing: "wildcard" })).toBe("anonymize.wildcard-not-recoded");
    expect(shown(small, { ...config, keep: ["x"] })).toBe("anonymize.missing-column");
    const names = Array.from({ length: 17 }, (_, index) => `c${String(index)}`);
    const wide = tableOf(names, [names, names]);
    expect(shown(wide, configOf(wide, names, 2))).toBe("anonymize.too-many-quasi-identifiers");
  });

  it("takes the identifiers away, and says what a reader must know", () => {
    const config = configOf(small, ["place"], 2);
    const result = suppressLocally(small, {
      ...config,
      columns: { ...config.columns, age: { role: "identifier" } },
    });
    if (!result.ok) throw new Error("must go through");
    expect(result.value.table.columns.map(({ name }) => name)).toEqual(["place"]);
    expect(result.value.report.notes.map(({ id }) => id)).toEqual([
      "hidden-fields-tell",
      "sensitive-not-measured",
      "presence-discloses",
      "not-proof",
    ]);
  });
});

describe.skipIf(folder === undefined)("suppressLocally on Adult with sdcMicro's five keys", () => {
  // sdcMicro 5.8.1: 7,528 records violate 5-anonymity; kAnon hides 7,883 fields.
  it("changes just the records that violate, and hides fewer fields than sdcMicro", () => {
    if (folder === undefined) return;
    const table = adultTable(folder);
    const keys = ["sex", "age", "race", "marital-status", "education"];
    const result = suppressLocally(table, configOf(table, keys, 5));
    if (!result.ok) throw new Error("must go through");
    expect(result.value.report.changedRecords).toBe(7528);
    expect(result.value.report.suppressedCells).toBeLessThan(7883);
  });
});
