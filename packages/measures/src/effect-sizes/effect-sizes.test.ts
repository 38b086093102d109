import { describe, expect, it } from "vitest";
import { effectSizes, sizesOf, type EffectSizeVariant } from "./effect-sizes.ts";
import type { PairMoments } from "./pair-moments.ts";
import { severityAdjusted } from "./severity-adjusted.ts";

const options = { confidenceLevel: "95" } as const;

function moments(
  pairs: number,
  first: number,
  last: number,
  sds: number[],
  r: number,
): PairMoments {
  const [intakeDeviation = 1, lastDeviation = 1] = sds;
  return {
    pairs,
    meanIntake: first,
    meanLast: last,
    meanChange: last - first,
    intakeDeviation,
    lastDeviation,
    changeDeviation: Math.sqrt(
      intakeDeviation ** 2 + lastDeviation ** 2 - 2 * r * intakeDeviation * lastDeviation,
    ),
    correlation: r,
  };
}
const size = (given: PairMoments, variant: EffectSizeVariant) =>
  sizesOf(given, options).find((one) => one.variant === variant);

describe("effectSizes", () => {
  // metafor, test_analysis_example_morris2008.r, escalc(measure = "SMCR"), read 2026-11-23:
  // yi and vi of the treated groups.
  it.each([
    [20, 30.6, 38.5, 15, 11.6, 0.47, 0.5056, 0.0594],
    [50, 23.5, 26.8, 3.1, 4.1, 0.64, 1.0481, 0.0254],
    [9, 0.5, 0.7, 0.1, 0.1, 0.77, 1.8054, 0.2322],
    [10, 53.4, 75.9, 14.5, 4.4, 0.89, 1.4181, 0.1225],
    [14, 35.6, 36, 4.7, 4.6, 0.44, 0.0801, 0.0802],
  ])("agrees with metafor: n %d, %d to %d", (n, first, last, sd1, sd2, r, yi, vi) => {
    const found = size(moments(n, first, last, [sd1, sd2], r), "intake-sd");
    expect(found?.corrected).toBeCloseTo(yi, 4);
    expect((found?.standardError ?? 0) ** 2).toBeCloseTo(vi, 4);
  });

  // By hand: change 2, 4, 6, 8: mean 5, SD √(20/3) = 2.5820; raw 1.9365;
  // J(3) = Γ(1.5)/(√1.5·Γ(1)) = 0.886227/1.224745 = 0.723601; corrected 1.401252;
  // SE = √(1/4 + 1.401252²/8) = √(0.25 + 0.245438) = 0.703874.
  it("agrees with the change variant by hand", () => {
    const pairs = [2, 4, 6, 8].map((change, index) => ({
      intakeTenths: 10 * (index % 2),
      lastTenths: 10 * (index % 2) + change,
    }));
    const sizes = effectSizes(pairs, { ...options, referenceDeviationTenths: 10 });
    const found = sizes.ok ? sizes.value : [];
    const change = found.find(({ variant }) => variant === "change-sd");
    expect(change?.raw).toBeCloseTo(1.9365, 4);
    expect(change?.corrected).toBeCloseTo(1.401252, 5);
    expect(change?.standardError).toBeCloseTo(0.703874, 5);
    const reference = found.find(({ variant }) => variant === "reference-sd");
    expect(reference).toMatchObject({ raw: 0.5, corrected: 0.5, correction: 1 });
  });

  // R 4.2.2, 20,000 simulated samples of 60 pairs: N(180, 70) to N(230, 90), r = .5; seed 7.
  it("gives the average variant the spread that simulated samples have", () => {
    const found = size(moments(60, 180, 230, [70, 90], 0.5), "average-sd");
    expect(found?.standardError).toBeCloseTo(0.1391, 2);
  });

  it("gives issues for too few, for what doesn't vary and for what isn't a number", () => {
    const code = (pairs: readonly (readonly [number, number])[]): string => {
      const given = pairs.map(([intakeTenths, lastTenths]) => ({ intakeTenths, lastTenths }));
      const sizes = effectSizes(given, options);
      return sizes.ok ? "ok" : sizes.issues.map((issue) => issue.code).join();
    };
    expect(code([])).toBe("measures.not-estimable");
    expect(
      code([
        [1, 2],
        [3, 5],
        [4, 4],
      ]),
    ).toBe("measures.not-estimable");
    expect(
      code([
        [1, 2],
        [1, 2],
        [1, 2],
        [1, 2],
      ]),
    ).toBe("measures.not-estimable");
    expect(
      code([
        [1, 2],
        [Number.NaN, 2],
        [3, 4],
        [5, 9],
      ]),
    ).toBe("measures.number-not-finite");
  });
});

describe("severityAdjusted", () => {
  // By hand: residuals 20 and −10: index 5; SD 50: 0.1; changes 60 and 20: mean 40: 0.8;
  // ESSA 0.1 + 0.8 = 0.9; relative 0.8 − 0.5 = 0.3.
  it("agrees with the definitions by hand", () => {
    const found = severityAdjusted(
      [
        { intakeTenths: 180, lastTenths: 240, expectedTenths: 220 },
        { intakeTenths: 200, lastTenths: 220, expectedTenths: 230 },
      ],
      {
        id: "made-up",
        version: "1",
        standardDeviationTenths: 50,
        meanEffectSize: 0.5,
        citation: { source: "made up", verified: false },
      },
    );
    expect(found.changeIndexTenths).toBe(5);
    expect(found.severityAdjustedEffectSize).toBeCloseTo(0.9, 12);
    expect(found.relativeEffectSize).toBeCloseTo(0.3, 12);
  });
});
