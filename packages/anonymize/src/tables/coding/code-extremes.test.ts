import { describe, expect, it } from "vitest";
import { createTable, type Table } from "../table.ts";
import { codeExtremes, type ExtremeBounds } from "./code-extremes.ts";

function tableOf(values: readonly (string | null)[]): Table {
  const table = createTable(
    ["age"],
    values.map((value) => [value]),
  );
  if (!table.ok) throw new Error("a valid table must go through");
  return table.value;
}

function coded(values: readonly (string | null)[], bounds: ExtremeBounds): unknown {
  const result = codeExtremes(tableOf(values), "age", bounds);
  if (!result.ok) return result.issues.map(({ code }) => code).join();
  const { table, bottomRecords, topRecords } = result.value;
  const [column] = table.columns;
  const cells = [...(column?.codes ?? [])].map((code) => column?.values[code]);
  return [cells, bottomRecords, topRecords];
}

describe("codeExtremes", () => {
  it("brings ages from 90 on together, as the safe harbor of HIPAA asks", () => {
    expect(coded(["89", "90", "101", "17,5", null, ""], { bottom: 18, top: 90 })).toEqual([
      ["89", "90+", "90+", "<18", null, ""],
      1,
      2,
    ]);
  });

  it("names what is wrong", () => {
    expect(coded(["1"], {})).toBe("anonymize.invalid-coding-bounds");
    expect(coded(["1"], { bottom: 5, top: 5 })).toBe("anonymize.invalid-coding-bounds");
    expect(coded(["1"], { top: Number.NaN })).toBe("anonymize.invalid-coding-bounds");
    expect(coded(["old"], { top: 90 })).toBe("anonymize.not-a-number");
    expect(codeExtremes(tableOf(["1"]), "x", { top: 90 })).toMatchObject({
      issues: [{ code: "anonymize.missing-column" }],
    });
  });

  it("doesn't change what it is given", () => {
    const table = tableOf(["1", "95"]);
    const before = JSON.stringify(table);
    codeExtremes(table, "age", { top: 90 });
    expect(JSON.stringify(table)).toBe(before);
  });
});
