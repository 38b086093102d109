import { describe, expect, it } from "vitest";
import type { Norms, ReliabilityInputs } from "../schemas/types.ts";
import { clinicalCutoff, type CutoffKind } from "./clinical-cutoff.ts";
import { jacobsonTruax } from "./methods/jacobson-truax.ts";
import { reliableChangeThreshold } from "./reliable-change-threshold.ts";

const inputs = (standardDeviation: number, reliability: number): ReliabilityInputs => ({
  standardDeviation,
  standardDeviationOf: "clinical",
  reliability,
  reliabilityKind: "test-retest",
  confidenceLevel: "95",
});
function threshold(deviation: number, reliability: number): { points: number; tenths: number } {
  const result = reliableChangeThreshold(inputs(deviation, reliability));
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
}
function codes(changed: Partial<Record<keyof ReliabilityInputs, unknown>>): string {
  const result = reliableChangeThreshold(Object.assign(inputs(8, 0.9), changed));
  return result.ok ? "ok" : result.issues.map((issue) => issue.code).join();
}

// 1.96 × SD × √(2 (1 − r)), 45 values computed with another program from the formula of Jacobson
// & Truax 1991, two decimals.
const reliabilities = [0.58, 0.66, 0.8, 0.82, 0.85, 0.9, 0.93, 0.96, 0.97];
const table: readonly (readonly [number, readonly number[]])[] = [
  [6.8, [12.22, 10.99, 8.43, 8.0, 7.3, 5.96, 4.99, 3.77, 3.26]],
  [7.25, [13.02, 11.72, 8.99, 8.53, 7.78, 6.35, 5.32, 4.02, 3.48]],
  [7.75, [13.92, 12.53, 9.61, 9.11, 8.32, 6.79, 5.68, 4.3, 3.72]],
  [8.0, [14.37, 12.93, 9.92, 9.41, 8.59, 7.01, 5.87, 4.43, 3.84]],
  [8.7, [15.63, 14.06, 10.78, 10.23, 9.34, 7.63, 6.38, 4.82, 4.18]],
];
const cells = table.flatMap(([deviation, row]) =>
  row.map((expected, column) => [deviation, reliabilities[column] ?? 0, expected] as const),
);

describe("reliableChangeThreshold", () => {
  it.each(cells)("SD %s and r %s give %s", (deviation, reliability, expected) => {
    const { points, tenths } = threshold(deviation, reliability);
    expect(points.toFixed(2)).toBe(expected.toFixed(2));
    expect(tenths).toBe(Math.floor(points * 10));
  });

  it("gives the printed standard error and threshold of the worked example", () => {
    const result = reliableChangeThreshold(inputs(7.5, 0.8));
    expect(result.ok ? result.value.standardErrorOfDifference : 0).toBeCloseTo(4.743416, 6);
    expect(result.ok ? result.value.points : 0).toBeCloseTo(9.297096, 6);
  });

  // On paper: r = 0.5 makes the root 1, so SD 10 gives 1.96 × 10 = 19.6, a whole number of tenths.
  it("is exact where the threshold falls on the grid itself", () => {
    expect(threshold(10, 0.5).tenths).toBe(196);
    const at = jacobsonTruax({ intakeTenths: 0, lastTenths: 196 }, inputs(10, 0.5));
    const above = jacobsonTruax({ intakeTenths: 0, lastTenths: 197 }, inputs(10, 0.5));
    expect(at.ok && at.value.isReliable).toBe(false);
    expect(above.ok && above.value.isReliable).toBe(true);
  });

  // Quantiles of the normal distribution, as printed in any table: 1.2816, 1.6449, 1.9600.
  it("grows with the confidence asked for", () => {
    const points = (["80", "90", "95"] as const).map((confidenceLevel) => {
      const result = reliableChangeThreshold({ ...inputs(10, 0.5), confidenceLevel });
      return result.ok ? result.value.points.toFixed(2) : "";
    });
    expect(points).toEqual(["12.82", "16.45", "19.60"]);
  });

  it("carries what it rests on", () => {
    const result = reliableChangeThreshold(inputs(8, 0.93));
    expect(result.ok ? result.value.inputs : null).toEqual(inputs(8, 0.93));
    expect(result.ok ? result.value.citation.year : 0).toBe(1991);
  });

  it("names inputs that no scale has", () => {
    for (const standardDeviation of [0, -1, Number.NaN, Infinity, 1e300]) {
      expect(codes({ standardDeviation })).toBe("measures.number-out-of-bounds");
    }
    for (const reliability of [0, 1, -0.5, 2, Number.NaN]) {
      expect(codes({ reliability })).toBe("measures.number-out-of-bounds");
    }
    for (const confidenceLevel of ["99", "__proto__", "toString"]) {
      expect(codes({ confidenceLevel })).toBe("measures.unknown-confidence-level");
    }
    expect(codes({ standardDeviation: 1e-300, reliability: 1e-300 })).toBe("ok");
  });
});

describe("jacobsonTruax", () => {
  it("gives the printed index of the worked example", () => {
    const result = jacobsonTruax({ intakeTenths: 325, lastTenths: 475 }, inputs(7.5, 0.8));
    expect(result.ok ? result.value.index : 0).toBeCloseTo(3.162278, 6);
    expect(result.ok && result.value.isReliable).toBe(true);
  });

  it("names scores that aren't numbers", () => {
    const pair = { intakeTenths: 22, lastTenths: Number.NaN };
    expect(jacobsonTruax(pair, inputs(8, 0.9)).ok).toBe(false);
  });
});

describe("clinicalCutoff", () => {
  const of = (kind: CutoffKind, norms: Norms, lowerIsBetter = false): number | string => {
    const result = clinicalCutoff(
      kind,
      norms,
      lowerIsBetter ? "lower-is-better" : "higher-is-better",
    );
    return result.ok ? result.value.points : result.issues.map((issue) => issue.code).join();
  };
  const group = (mean: number, standardDeviation: number) => ({ mean, standardDeviation });

  it("gives a, b and c of the worked example of Jacobson and Truax", () => {
    const norms = { clinical: group(40, 7.5), functional: group(60, 7.5) };
    expect(of("a", norms)).toBe(55);
    expect(of("b", norms)).toBe(45);
    expect(of("c", norms)).toBe(50);
  });

  it("uses the functional group's own spread in b, as the paper and unlike one program", () => {
    const norms = { clinical: group(19.6, 8.506), functional: group(28, 6.8) };
    expect(of("b", norms)).toBe(14.4);
    expect(of("b", norms)).not.toBe(10.988);
  });

  it("uses the norms that it is given in c: 45, where another program shows 42.8", () => {
    expect(of("c", { clinical: group(30, 5), functional: group(60, 5) })).toBe(45);
  });

  it("turns the signs where lower is better", () => {
    const norms = { clinical: group(60, 5), functional: group(30, 4) };
    expect(of("a", norms, true)).toBe(50);
    expect(of("b", norms, true)).toBe(38);
    expect(of("c", norms, true)).toBeCloseTo((5 * 30 + 4 * 60) / 9, 10);
  });

  it("gives the whole tenths around a cut-off, the same twice where it lies on one", () => {
    const norms = { clinical: group(19.5, 8), functional: group(28, 7) };
    const result = clinicalCutoff("c", norms, "higher-is-better");
    expect(result).toMatchObject({ value: { floorTenths: 240, ceilingTenths: 241 } });
    const b = clinicalCutoff("b", { functional: group(28, 6.8) }, "higher-is-better");
    expect(b).toMatchObject({ value: { floorTenths: 144, ceilingTenths: 144 } });
    const negative = clinicalCutoff("b", { functional: group(1, 0.525) }, "higher-is-better");
    expect(negative).toMatchObject({ value: { floorTenths: -1, ceilingTenths: 0 } });
  });

  it("says which norms are missing or impossible", () => {
    expect(of("a", {})).toBe("measures.norms-missing");
    expect(of("c", { clinical: group(20, 8) })).toBe("measures.norms-missing");
    expect(of("b", { functional: group(Number.NaN, 0) })).toBe(
      "measures.number-out-of-bounds,measures.number-out-of-bounds",
    );
  });
});
