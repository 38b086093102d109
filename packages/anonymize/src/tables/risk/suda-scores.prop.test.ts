import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { createTable } from "../table.ts";
import { sudaScores } from "./suda-scores.ts";

const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(fc.constantFrom("a", "b", "c"), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 15,
  }),
);

const factorial = (number: number): number => (number < 2 ? 1 : number * factorial(number - 1));

/** Straight from the definition: every set of columns, every row with every other. */
function byDefinition(rows: readonly (readonly string[])[]): readonly number[] {
  const width = rows[0]?.length ?? 0;
  const holds = (set: number, index: number): boolean => Math.floor(set / 2 ** index) % 2 === 1;
  const isUnique = (row: readonly string[], set: number): boolean =>
    rows.filter((other) =>
      row.every((value, index) => !holds(set, index) || value === other[index]),
    ).length === 1;
  return rows.map((row) => {
    let score = 0;
    for (let set = 1; set < 2 ** width; set += 1) {
      const columns = row.flatMap((_value, index) => (holds(set, index) ? [index] : []));
      const isMinimal = columns.every((index) => !isUnique(row, set - 2 ** index));
      if (isUnique(row, set) && isMinimal) score += factorial(width - columns.length);
    }
    return score;
  });
}

test.prop([tables])("scores are those of the definition", (rows) => {
  const names = (rows[0] ?? []).map((_, index) => String(index));
  const table = createTable(names, rows);
  if (!table.ok) throw new Error("a valid table must go through");
  const columns = Object.fromEntries(
    names.map((name) => [name, { role: "quasi-identifier" as const }]),
  );
  const scores = sudaScores(table.value, { columns, models: [], missing: "own-value" });
  // A single row is unique by no column at all, of which no score tells.
  if (rows.length > 1) expect(scores.ok && [...scores.value]).toEqual(byDefinition(rows));
});
