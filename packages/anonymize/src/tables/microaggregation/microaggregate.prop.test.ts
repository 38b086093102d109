import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createTable } from "../table.ts";
import { microaggregate } from "./microaggregate.ts";

const records = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 9 })),
  { minLength: 4, maxLength: 60 },
);

describe("microaggregate", () => {
  test.prop([records, fc.integer({ min: 2, max: 4 })])(
    "shows no pair of means fewer than k times, and keeps the mean of the whole",
    (given, k) => {
      const table = createTable(
        ["x", "y"],
        given.map(([x, y]) => [String(x), String(y)]),
      );
      if (!table.ok) throw new Error("a valid table must go through");
      const result = microaggregate(table.value, { columns: ["x", "y"], k });
      if (!result.ok) throw new Error("must go through");
      const [x, y] = result.value.table.columns;
      const shown = given.map((_, row) => `${String(x?.codes[row])} ${String(y?.codes[row])}`);
      for (const own of shown) {
        expect(shown.filter((other) => other === own).length).toBeGreaterThanOrEqual(k);
      }
      const sum = given.reduce((total, [value]) => total + value, 0);
      const released = [...(x?.codes ?? [])].reduce(
        (total, code) => total + Number(x?.values[code]),
        0,
      );
      expect(Math.abs(sum - released)).toBeLessThan(1e-5);
      expect(result.value.lostVariance).toBeGreaterThanOrEqual(0);
      expect(result.value.lostVariance).toBeLessThanOrEqual(1);
    },
  );
});
