import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { equivalenceClasses } from "./equivalence-classes.ts";
import { createTable, type TableCell } from "./table.ts";

const cell = fc.constantFrom<TableCell>("a", "b", "ab", "", null, ",", "__proto__");
const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 40,
  }),
);

test.prop([tables])("classes are the groups of equal rows, each row in one", (rows) => {
  const names = (rows[0] ?? []).map((_, index) => String(index));
  const table = createTable(names, rows);
  if (!table.ok) throw new Error("a valid table must go through");
  const classes = equivalenceClasses(table.value, names);
  if (!classes.ok) throw new Error("its columns must be found");
  const { rows: ordered, starts } = classes.value;
  const found = [...starts.subarray(0, -1)].map((start, index) => [
    ...ordered.subarray(start, starts[index + 1]),
  ]);
  // The oracle joins each row to a text that no other row can have.
  const expected = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = JSON.stringify(row);
    expected.set(key, [...(expected.get(key) ?? []), index]);
  });
  const byFirst = (left: number[], right: number[]): number => (left[0] ?? 0) - (right[0] ?? 0);
  expect(found.sort(byFirst)).toEqual([...expected.values()].sort(byFirst));
});
