import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { createTable, type TableCell } from "../table.ts";
import { assessRisk } from "./assess-risk.ts";
import type { RiskReport } from "./risk-report.ts";

const cell = fc.constantFrom<TableCell>("a", "b", "c", "NA", "", null);
const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 30,
  }),
);
const treatments = fc.constantFrom("own-value" as const, "wildcard" as const);

type Rows = readonly (readonly TableCell[])[];

function assess(rows: Rows, missing: "own-value" | "wildcard"): RiskReport {
  const names = (rows[0] ?? []).map((_, index) => String(index));
  const table = createTable(names, rows);
  if (!table.ok) throw new Error("a valid table must go through");
  const columns = Object.fromEntries(
    names.map((name) => [name, { role: "quasi-identifier" as const }]),
  );
  const models = [{ model: "k-anonymity" as const, k: 2 }];
  const report = assessRisk(table.value, { columns, models, missing, missingValues: ["NA"] });
  if (!report.ok) throw new Error("a declared table must go through");
  return report.value;
}

const isMissing = (value: TableCell | undefined): boolean =>
  value === null || value === "" || value === "NA";

/** Compares each row with each, straight from the definition. */
function lookalikes(rows: Rows, missing: "own-value" | "wildcard"): readonly number[] {
  const alike = (left: TableCell | undefined, right: TableCell | undefined): boolean => {
    if (missing === "wildcard" && (isMissing(left) || isMissing(right))) return true;
    return isMissing(left) ? isMissing(right) : left === right;
  };
  return rows.map(
    (row) => rows.filter((other) => row.every((value, index) => alike(value, other[index]))).length,
  );
}

test.prop([tables, treatments])(
  "sizes are those of comparing each row with each",
  (rows, missing) => {
    const report = assess(rows, missing);
    const sizes = lookalikes(rows, missing);
    expect(report.k).toBe(Math.min(...sizes));
    expect(report.uniqueRecords).toBe(sizes.filter((size) => size === 1).length);
    expect(report.sizes.flatMap(({ size, records }) => Array<number>(records).fill(size))).toEqual(
      [...sizes].sort((left, right) => left - right),
    );
    const mean = sizes.reduce((sum, size) => sum + 1 / size, 0) / rows.length;
    expect(report.prosecutorRisk.average).toBeCloseTo(mean, 12);
    expect(report.models[0]?.failingRecords).toBe(report.uniqueRecords);
    expect(report.models[0]?.met).toBe(report.k >= 2);
  },
);

test.prop([tables, treatments])("the order of the rows changes nothing", (rows, missing) => {
  expect(assess([...rows].reverse(), missing)).toEqual(assess(rows, missing));
});

test.prop([tables])("a wildcard never lowers k, and a column less never lowers it", (rows) => {
  expect(assess(rows, "wildcard").k).toBeGreaterThanOrEqual(assess(rows, "own-value").k);
  const narrower = rows.map((row) => row.slice(1));
  if ((narrower[0] ?? []).length === 0) return;
  expect(assess(narrower, "own-value").k).toBeGreaterThanOrEqual(assess(rows, "own-value").k);
});
