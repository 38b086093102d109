import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createTable } from "../table.ts";
import { suppressLocally } from "./suppress-locally.ts";

const names = ["a", "b", "c"] as const;
const rows = fc.array(
  fc.tuple(
    fc.constantFrom("1", "2", "3"),
    fc.constantFrom("1", "2"),
    fc.constantFrom("1", "2", "3"),
  ),
  { minLength: 3, maxLength: 30 },
);

function run(
  given: readonly (readonly string[])[],
  k: number,
): readonly (readonly (string | null)[])[] {
  const table = createTable(names, given);
  if (!table.ok) throw new Error("a valid table must go through");
  const result = suppressLocally(table.value, {
    columns: Object.fromEntries(names.map((name) => [name, { role: "quasi-identifier" as const }])),
    k,
    missing: "own-value",
  });
  if (!result.ok) throw new Error("must go through");
  return given.map((_, row) =>
    result.value.table.columns.map(({ codes, values }) => {
      const cell = values[codes[row] ?? 0];
      return cell?.state === "value" ? cell.text : null;
    }),
  );
}

const fits = (shown: readonly (string | null)[], record: readonly (string | null)[]): boolean =>
  shown.every(
    (value, index) => value === null || record[index] === null || value === record[index],
  );

describe("suppressLocally", () => {
  test.prop([rows, fc.integer({ min: 2, max: 3 })])(
    "lets each record fit k records of the table, with the fewest fields hidden in each",
    (given, k) => {
      const shown = run(given, k);
      for (const [row, record] of given.entries()) {
        const hidden = shown[row]?.filter((value) => value === null).length ?? 0;
        expect(
          given.filter((other) => fits(shown[row] ?? [], other)).length,
        ).toBeGreaterThanOrEqual(k);
        // Every way of hiding fewer fields, tried one by one.
        for (let bits = 0; bits < 8; bits += 1) {
          const tried = record.map((value, index) => ((bits >> index) & 1 ? null : value));
          if (tried.filter((value) => value === null).length >= hidden) continue;
          expect(given.filter((other) => fits(tried, other)).length).toBeLessThan(k);
        }
      }
    },
  );

  test.prop([rows, fc.integer({ min: 2, max: 3 })])(
    "meets sdcMicro's criterion: k released records match each, a hidden field matching all",
    (given, k) => {
      const shown = run(given, k);
      for (const own of shown) {
        expect(shown.filter((other) => fits(own, other)).length).toBeGreaterThanOrEqual(k);
      }
    },
  );

  test.prop([rows, fc.integer({ min: 2, max: 3 })])(
    "shows nothing but what was there",
    (given, k) => {
      for (const [row, shown] of run(given, k).entries()) {
        expect(fits(shown, given[row] ?? [])).toBe(true);
      }
    },
  );
});
