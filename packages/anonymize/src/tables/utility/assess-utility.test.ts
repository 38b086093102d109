import { describe, expect, it } from "vitest";
import { adultConfig, adultTable, expectedOptima } from "../../../bench/adult.ts";
import { sharedDataFolder } from "../../../bench/shared-data.ts";
import { createTable } from "../table.ts";
import { assessUtility, type UtilityReport } from "./assess-utility.ts";

const fieldOf: Readonly<Record<string, keyof UtilityReport>> = {
  loss: "loss",
  aecs: "averageClassSize",
  discernibility: "discernibility",
  entropy: "entropy",
  height: "height",
  precision: "precision",
};

/** Rows whose score a choice of ARX's decides; their notes give what the definition suppresses. */
const decidedByArx: Readonly<Record<string, number>> = {
  "k5-entropy-l3-s4-loss": 1174,
  "sample-uniqueness-1-s4-loss": 1059,
};

const folder = sharedDataFolder();

describe.skipIf(folder === undefined)("assessUtility beside ARX", () => {
  const table = adultTable(folder ?? "");
  // Scores and counts: ARX 3.9.2, its tests and runs (expected.json of arx-adult).
  it.each(expectedOptima(folder ?? ""))("gives the score of $id", (optimum) => {
    const { metric } = optimum;
    const { name, monotonic } =
      typeof metric === "string" ? { name: metric } : { monotonic: false, ...metric };
    const result = assessUtility(
      table,
      adultConfig(folder ?? "", table, optimum),
      optimum.transformation,
      monotonic ?? false,
    );
    if (!result.ok) throw new Error(result.issues[0].message);
    const elsewhere = decidedByArx[optimum.id];
    if (elsewhere !== undefined) {
      expect(result.value.suppressedRecords).toBe(elsewhere);
      return;
    }
    const score = result.value[fieldOf[name] ?? "loss"];
    expect(Math.abs(score - optimum.score)).toBeLessThanOrEqual(1e-9 * optimum.score);
  });
});

describe("assessUtility", () => {
  it("refuses a transformation that the hierarchies don't have", () => {
    const table = createTable(["a"], [["x"], ["y"]]);
    if (!table.ok) throw new Error("a valid table must go through");
    const columns = {
      a: { role: "quasi-identifier" as const, hierarchy: { kind: "all-or-nothing" as const } },
    };
    const models = [{ model: "k-anonymity" as const, k: 2 }];
    for (const levels of [[], [2], [-1], [0.5], [0, 0], [Number.NaN]]) {
      const result = assessUtility(
        table.value,
        { columns, models, missing: "own-value" },
        levels,
        false,
      );
      expect(result).toMatchObject({ issues: [{ code: "anonymize.invalid-transformation" }] });
    }
  });
});
