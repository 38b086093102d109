import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitLeastSquares } from "./least-squares.ts";
import { fitMixedModel, type MixedModelRows } from "./mixed-model.ts";

interface Expected {
  readonly set: string;
  readonly model: "ols" | "intercept" | "slope";
  readonly method: "reml" | "ml";
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly sigma: number;
  readonly random: readonly number[];
  readonly residualVariance: number;
  readonly deviance: number;
  readonly groupEffects: readonly number[];
  readonly groupDeviations: readonly number[];
  readonly lastGroup: number;
}

// Made by lme4 1.1-31 under R 4.2.2; how, says fixtures/README.md.
const folder = new URL("./fixtures/", import.meta.url);
const expected: readonly Expected[] = JSON.parse(
  readFileSync(new URL("expected.json", folder), "utf8"),
);

function rowsOf(set: string): Required<MixedModelRows> {
  const [, ...lines] = readFileSync(new URL(`${set}.csv`, folder), "utf8")
    .trim()
    .split("\n");
  const cells = lines.map((line) => line.split(",").map(Number));
  const column = (index: number): number[] => cells.map((row) => row[index] ?? Number.NaN);
  const [intake, time] = [column(1), column(2)];
  const product = intake.map((value, index) => value * (time[index] ?? Number.NaN));
  return {
    response: column(3),
    columns: [intake.map(() => 1), intake, time, product],
    group: column(0),
    slope: time,
  };
}

/** Within a thousandth, as the issue asks, of the number or, near zero, of the scale of its kind. */
function expectClose(
  found: readonly (number | null)[],
  wanted: readonly number[],
  unit: number,
): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, index) => {
    const target = wanted[index] ?? Number.NaN;
    expect(Math.abs((value ?? Number.NaN) - target)).toBeLessThan(
      1e-3 * Math.max(Math.abs(target), unit),
    );
  });
}

describe("fitLeastSquares", () => {
  for (const row of expected.filter(({ model }) => model === "ols")) {
    it(`agrees with lm: ${row.set}`, () => {
      const fit = fitLeastSquares(rowsOf(row.set));
      if (!fit.ok) throw new Error("the rows must go through");
      fit.value.coefficients.forEach((value, index) => {
        expect(value).toBeCloseTo(row.coefficients[index] ?? Number.NaN, 7);
      });
      expectClose(fit.value.standardErrors, row.standardErrors, 1e-6);
      expect(fit.value.residualStandardDeviation).toBeCloseTo(row.sigma, 7);
    });
  }
});

describe("fitMixedModel", () => {
  for (const row of expected.filter(({ model }) => model !== "ols")) {
    it(`agrees with lme4: ${row.set}, random ${row.model}, ${row.method}`, () => {
      const { slope, ...rows } = rowsOf(row.set);
      const fit = fitMixedModel(row.model === "slope" ? { ...rows, slope } : rows, row.method);
      if (!fit.ok) throw new Error("the rows must go through");
      const { coefficients, deviance, groups, random, residualVariance, standardErrors } =
        fit.value;
      expect(Math.abs(deviance - row.deviance)).toBeLessThan(1e-5);
      expectClose(coefficients, row.coefficients, 0.01);
      expectClose(standardErrors, row.standardErrors, 0.01);
      expectClose([residualVariance], [row.residualVariance], 1);
      const { covariance, interceptVariance, slopeVariance } = random;
      const isSlope = row.model === "slope";
      expectClose(
        isSlope ? [interceptVariance, covariance, slopeVariance] : [interceptVariance],
        row.random,
        1,
      );
      const picked = [0, 1, row.lastGroup].map((index) => groups[index]);
      expectClose(
        picked.map((one) => (isSlope ? one?.slope : one?.intercept) ?? null),
        row.groupEffects,
        1,
      );
      expectClose(
        picked.map(
          (one) =>
            (isSlope ? one?.slopeStandardDeviation : one?.interceptStandardDeviation) ?? null,
        ),
        row.groupDeviations,
        1,
      );
    });
  }

  it("gives issues for rows that don't decide the estimate, and for what isn't a number", () => {
    const code = (rows: MixedModelRows): string => {
      const fit = fitMixedModel(rows, "reml");
      return fit.ok ? "ok" : fit.issues.map((issue) => issue.code).join();
    };
    const ones = [1, 1, 1, 1];
    const response = [1, 2, 4, 4];
    const group = [0, 0, 1, 1];
    expect(code({ response, columns: [ones], group })).toBe("ok");
    expect(code({ response: [], columns: [[]], group: [] })).toBe("measures.not-estimable");
    expect(code({ response, columns: [ones, ones], group })).toBe("measures.not-estimable");
    expect(code({ response, columns: [ones], group: [0, 0, 0, 0] })).toBe("measures.not-estimable");
    expect(code({ response: ones, columns: [ones], group })).toBe("measures.not-estimable");
    expect(code({ response: [1, 2, Number.NaN, 4], columns: [ones], group })).toBe(
      "measures.number-not-finite",
    );
    expect(code({ response, columns: [[1]], group })).toBe("measures.columns-differ");
    expect(code({ response, columns: [ones], group: [0, -1, 1, 1] })).toBe(
      "measures.invalid-group",
    );
    expect(code({ response, columns: [ones], group: [0, 1e12, 1, 1] })).toBe(
      "measures.invalid-group",
    );
  });
});
