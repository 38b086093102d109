import type { LocalizedText } from "@medvirk/core";
import { expectTypeOf, test } from "vitest";
import {
  assessRisk,
  createTable,
  anonymizeTable,
  suppressCells,
  type CountCell,
  type CountConfig,
  type ReleasedCell,
  type RecodingReport,
  type RiskReport,
  type Table,
  type TableConfig,
} from "../tables.ts";

declare const table: Table;

test("a result must be looked at before its value", () => {
  const result = createTable(["a"], [["x"]]);
  // @ts-expect-error a failure has no value
  expectTypeOf(result.value).toBeAny();
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Table>();
});

test("a field is a text or null, never a number", () => {
  // @ts-expect-error 1 and "1" would be two values
  createTable(["a"], [[1]]);
});

test("a hidden count has no number", () => {
  const read = (cell: CountCell): number | string => {
    // @ts-expect-error the count may be hidden
    expectTypeOf(cell.count).toBeAny();
    return cell.state === "shown" ? cell.count : cell.reason;
  };
  expectTypeOf(read).returns.toEqualTypeOf<string | number>();
});

test("nothing of a config has a default", () => {
  // @ts-expect-error the treatment of missing values is the caller's choice
  assessRisk(table, { columns: {}, models: [] });
  // @ts-expect-error the profile is the caller's choice
  suppressCells(table, { dimensions: [], count: "n", totals: { source: "derived", label: "T" } });
  expectTypeOf<CountConfig["profile"]>()
    .extract<string>()
    .toEqualTypeOf<"ssb3" | "helse5" | "oslomet6" | "grid10">();
  expectTypeOf<TableConfig["columns"][string]["role"]>().toEqualTypeOf<
    "identifier" | "quasi-identifier" | "sensitive" | "insensitive"
  >();
});

test("no report says yes or no to being anonymous", () => {
  expectTypeOf<Extract<RiskReport[keyof RiskReport], boolean>>().toBeNever();
  expectTypeOf<RiskReport["notes"][number]["text"]>().toEqualTypeOf<LocalizedText>();
});

test("a hidden field of a released table has no text", () => {
  const read = (cell: ReleasedCell): string => {
    // @ts-expect-error the field may be hidden or missing
    expectTypeOf(cell.text).toBeAny();
    return cell.state === "generalised" ? `${cell.text} ${String(cell.level)}` : cell.state;
  };
  expectTypeOf(read).returns.toBeString();
});

test("recoding names how far it is from proven, and never says anonymous", () => {
  expectTypeOf<Extract<RecodingReport[keyof RecodingReport], boolean>>().toBeNever();
  expectTypeOf<RecodingReport["proof"]["state"]>().toEqualTypeOf<"proven" | "open">();
  // @ts-expect-error a config says what a missing value looks like
  void anonymizeTable(table, { columns: {}, models: [] });
});
