import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { createTable } from "../../table.ts";
import { roundCells, type RoundingConfig } from "./round-cells.ts";

const squares = fc.array(fc.array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 4 }), {
  minLength: 2,
  maxLength: 5,
});

// A table of two dimensions can always be rounded so that every count, totals too, goes to a
// multiple next to it: Cox (1987), A constructive procedure for unbiased controlled rounding.
test.prop([squares, fc.constantFrom(3, 5, 10)], { numRuns: 500 })(
  "totals add up, and each count of two dimensions stays within the base",
  (square, base) => {
    const rows = square.flatMap((row, left) =>
      row.map((count, right) => [`r${String(left)}`, `c${String(right)}`, String(count)]),
    );
    const table = createTable(["a", "b", "n"], rows);
    const config: RoundingConfig = { dimensions: ["a", "b"], count: "n", base, rounded: "all" };
    const result = table.ok ? roundCells(table.value, config) : table;
    if (!result.ok) throw new Error(result.issues[0].code);
    const at = new Map(result.value.cells.map(({ place, count }) => [place.join(), count]));
    for (const [left] of square.entries()) {
      const sum = [0, 1, 2, 3].reduce(
        (all, right) => all + (at.get(`r${String(left)},c${String(right)}`) ?? 0),
        0,
      );
      expect(at.get(`r${String(left)},`)).toBe(sum);
    }
    for (const { count } of result.value.cells) expect(count % base).toBe(0);
    expect(result.value.summary.largestDifference).toBeLessThan(base);
  },
);
