import { describe, expect, it } from "vitest";
import { createTable, type Table } from "../table.ts";
import { microaggregate } from "./microaggregate.ts";

function tableOf(values: readonly (string | null)[]): Table {
  const table = createTable(
    ["x"],
    values.map((value) => [value]),
  );
  if (!table.ok) throw new Error("a valid table must go through");
  return table.value;
}

function means(values: readonly (string | null)[], k: number): readonly (string | null)[] | string {
  const result = microaggregate(tableOf(values), { columns: ["x"], k });
  if (!result.ok) return result.issues.map(({ code }) => code).join();
  const [column] = result.value.table.columns;
  return [...(column?.codes ?? [])].map((code) => column?.values[code] ?? null);
}

describe("microaggregate", () => {
  // By hand. Mean of all 25.4; farthest 100 with its nearest 90; farthest from 100 is 1 with 2;
  // of the three left, fewer than two groups, one group of 8, 9, 10 (mean 9).
  it("groups as can be done by hand", () => {
    expect(means(["1", "2", "8", "9", "10", "90", "100"], 2)).toEqual([
      "1.5",
      "1.5",
      "9",
      "9",
      "9",
      "95",
      "95",
    ]);
  });

  it("reads decimal commas, and leaves equal numbers alone", () => {
    expect(means(["0,5", "0,5", "0,5", "0,5"], 2)).toEqual(["0.5", "0.5", "0.5", "0.5"]);
  });

  it("names what is wrong", () => {
    expect(means(["1", "x"], 2)).toBe("anonymize.not-a-number");
    expect(means(["1", null], 2)).toBe("anonymize.not-a-number");
    expect(means(["1", "2"], 3)).toBe("anonymize.k-above-records");
    expect(means(["1", "2"], 1)).toBe("anonymize.invalid-k");
    expect(microaggregate(tableOf(["1", "2"]), { columns: ["y"], k: 2 })).toMatchObject({
      issues: [{ code: "anonymize.missing-column" }],
    });
  });
});
