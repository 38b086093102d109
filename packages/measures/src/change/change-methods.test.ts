import { describe, expect, it } from "vitest";
import { classifyEstimate } from "../policies/classify-estimate.ts";
import type { ChangeEstimate } from "./change-estimate.ts";
import { changeInterval } from "./change-interval.ts";
import { changeProbability } from "./change-probability.ts";
import { gradedConfidence } from "./graded-confidence.ts";
import { clinicalCutoff } from "./clinical-cutoff.ts";
import { edwardsNunnally } from "./methods/edwards-nunnally.ts";
import { gulliksenLordNovick } from "./methods/gulliksen-lord-novick.ts";
import { hagemanArrindell } from "./methods/hageman-arrindell.ts";
import { hierarchicalLinear } from "./methods/hierarchical-linear.ts";
import { hsuLinnLord } from "./methods/hsu-linn-lord.ts";
import { jacobsonTruax } from "./methods/jacobson-truax.ts";
import { nunnallyKotsch } from "./methods/nunnally-kotsch.ts";
import { trueScoreNorms } from "./true-score-norms.ts";

type Outcome =
  | { readonly ok: true; readonly value: ChangeEstimate<unknown> }
  | { readonly ok: false; readonly issues: readonly { readonly code: string }[] };
function valueOf(result: Outcome): ChangeEstimate<unknown> {
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}
const pair = { intakeTenths: 120, lastTenths: 260 };
const kind = { reliabilityKind: "test-retest" } as const;
const sample = { mean: 20, standardDeviation: 8, reliability: 0.8, ...kind };
const spread = { standardDeviation: 8, standardDeviationOf: "clinical", reliability: 0.8 } as const;

// Arithmetic on paper with x1 = 12, x2 = 26, M1 = 20, S1 = 8, r = 0.8.
describe("the seven methods", () => {
  // SEM² = 64 × 0.2 = 12.8; S_diff = √25.6 = 5.059644; 14 / 5.059644 = 2.766993
  it("Jacobson–Truax", () => {
    const { index, standardError } = valueOf(jacobsonTruax(pair, { ...spread, ...kind }));
    expect(standardError).toBeCloseTo(5.059644, 6);
    expect(index).toBeCloseTo(2.766993, 6);
  });
  // (26 − 20) − 0.8 × (12 − 20) = 12.4; 8 × √(1 − 0.64) = 4.8; 12.4 / 4.8 = 2.583333
  it("Gulliksen–Lord–Novick", () => {
    const { index, points } = valueOf(gulliksenLordNovick(pair, sample));
    expect(points).toBe(12.4);
    expect(index).toBeCloseTo(2.583333, 6);
  });
  // (26 − 24) − 0.8 × (12 − 20) = 8.4; 8.4 / 4.8 = 1.75, below 1.96
  it("Hsu–Linn–Lord", () => {
    const { index, isReliable } = valueOf(hsuLinnLord(pair, { ...sample, lastMean: 24 }));
    expect(index).toBeCloseTo(1.75, 12);
    expect(isReliable).toBe(false);
  });
  // 12.4 / √12.8 = 12.4 / 3.577709 = 3.465905
  it("Edwards–Nunnally", () => {
    expect(valueOf(edwardsNunnally(pair, sample)).index).toBeCloseTo(3.465905, 6);
  });
  // √(0.64 × 12.8 + 64 × 0.1) = √14.592 = 3.819948; 12.4 / 3.819948 = 3.246118
  it("Nunnally–Kotsch", () => {
    const { index } = valueOf(nunnallyKotsch(pair, { ...sample, lastReliability: 0.9 }));
    expect(index).toBeCloseTo(3.246118, 6);
  });
  // S2 = 8, ρ = 0.5: r_dd = (51.2 + 51.2 − 64) / (64 + 64 − 64) = 38.4 / 64 = 0.6;
  // 14 × 0.6 + (24 − 20) × 0.4 = 10; √0.6 × √25.6 = √15.36 = 3.919184; 10 / 3.919184 = 2.551552
  it("Hageman–Arrindell, with its own critical value of 1.65", () => {
    const inputs = { ...sample, lastMean: 24, lastStandardDeviation: 8, correlation: 0.5 };
    const { criticalValue, index, points } = valueOf(hagemanArrindell(pair, inputs));
    expect([criticalValue, points]).toEqual([1.65, 10]);
    expect(index).toBeCloseTo(2.551552, 6);
  });
  // S2 = 10, so that SD_last counts: observed 64 + 100 − 80 = 84, less 2 × 12.8 = 58.4;
  // r_dd = 58.4 / 84 = 0.695238; change 14 × 0.695238 + 4 × 0.304762 = 10.952381;
  // √(2 × 0.695238 × 12.8) = √17.798095 = 4.218779; 10.952381 / 4.218779 = 2.596102
  it("Hageman–Arrindell with another spread at the last score", () => {
    const inputs = { ...sample, lastMean: 24, lastStandardDeviation: 10, correlation: 0.5 };
    expect(valueOf(hagemanArrindell(pair, inputs)).index).toBeCloseTo(2.596102, 5);
  });
  // 0.9 / 0.4 = 2.25
  it("hierarchical linear, against a slope of zero and not of the mean", () => {
    const worse = { slope: -0.1, slopeStandardError: 0.04, model: "synthetic" };
    const estimate = valueOf(hierarchicalLinear(worse));
    expect([estimate.index, estimate.sign, estimate.isReliable]).toEqual([-2.5, -1, true]);
    expect(classifyEstimate(estimate, pair, undefined, "higher-is-better").category).toBe(
      "deteriorated",
    );
  });
});

describe("exactness", () => {
  // r = 0.5, SD 10: S_diff is exactly 10, and 1.96 × 10 = 19.6.
  it("decides on the threshold itself: 19.6 isn't more than 19.6", () => {
    const inputs = { ...spread, ...kind, standardDeviation: 10, reliability: 0.5 };
    const at = (lastTenths: number): boolean =>
      valueOf(jacobsonTruax({ intakeTenths: 0, lastTenths }, inputs)).isReliable;
    expect([196, 197, -196, -197].map(at)).toEqual([false, true, false, true]);
  });

  // SEP = 10 × √(1 − 0.6²) = 8; 1.96 × 8 = 15.68: 15.6 isn't enough, 15.7 is.
  it("decides Gulliksen–Lord–Novick by squares", () => {
    const inputs = { ...sample, mean: 0, standardDeviation: 10, reliability: 0.6 };
    const at = (lastTenths: number): boolean =>
      valueOf(gulliksenLordNovick({ intakeTenths: 0, lastTenths }, inputs)).isReliable;
    expect([156, 157].map(at)).toEqual([false, true]);
  });

  it("has a sign of 0 where nothing changed, and is never reliable then", () => {
    const same = { intakeTenths: 200, lastTenths: 200 };
    const { isReliable, sign } = valueOf(jacobsonTruax(same, { ...spread, ...kind }));
    expect([isReliable, sign]).toEqual([false, 0]);
  });
});

describe("what is shown beside", () => {
  const estimate = (slope: number): ChangeEstimate<unknown> =>
    valueOf(hierarchicalLinear({ slope, slopeStandardError: 1, model: "synthetic" }));
  // Two-sided p of the normal distribution by Python 3: math.erfc(z / sqrt(2)).
  it.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [1.96, 0.04999579029644087],
    [3, 0.0026997960632601913],
    [3.6, 0.000318217180315068],
    [6, 1.9731752900754024e-9],
  ])("p of %s is %s", (index, expected) => {
    expect(changeProbability(estimate(index)) / expected).toBeCloseTo(1, 9);
    expect(changeProbability(estimate(-index)) / expected).toBeCloseTo(1, 9);
  });

  // 2 ± 1.282, 1.645, 1.96
  it("gives intervals and grades", () => {
    const { high, low } = changeInterval(estimate(2), "90");
    expect([low, high].map((end) => end.toFixed(3))).toEqual(["0.355", "3.645"]);
    expect([2, 1.7, 1.3, 1, -2].map((index) => gradedConfidence(estimate(index)))).toEqual([
      "95",
      "90",
      "80",
      null,
      "95",
    ]);
  });

  // 28 − 2 × 6.8 × 0.9 = 15.76; 20 + 2 × 8 × 0.9 = 34.4
  it("narrows norms to true scores", () => {
    const norms = {
      clinical: { mean: 20, standardDeviation: 8 },
      functional: { mean: 28, standardDeviation: 6.8 },
    };
    const points = (["a", "b"] as const).map((kindOf) => {
      const cutoff = clinicalCutoff(kindOf, trueScoreNorms(norms, 0.81), "higher-is-better");
      return cutoff.ok ? cutoff.value.points : null;
    });
    expect(points).toEqual([34.4, 15.76]);
    expect(clinicalCutoff("a", trueScoreNorms(norms, Number.NaN), "higher-is-better").ok).toBe(
      false,
    );
  });
});

describe("numbers that can't be", () => {
  const codes = (result: Outcome): string =>
    result.ok ? "ok" : result.issues.map(({ code }) => code).join();
  const bounds = "measures.number-out-of-bounds";
  it("are issues in every method", () => {
    const nan = { intakeTenths: Number.NaN, lastTenths: Infinity };
    expect(codes(jacobsonTruax(nan, { ...spread, ...kind }))).toBe(`${bounds},${bounds}`);
    expect(codes(gulliksenLordNovick(pair, { ...sample, reliability: 1 }))).toBe(bounds);
    expect(codes(edwardsNunnally(pair, { ...sample, standardDeviation: 0 }))).toBe(bounds);
    expect(codes(hsuLinnLord(pair, { ...sample, lastMean: Number.NaN }))).toBe(bounds);
    expect(codes(nunnallyKotsch(pair, { ...sample, lastReliability: 0 }))).toBe(bounds);
    const slope = { slope: Number.NaN, slopeStandardError: 0, model: "" };
    expect(codes(hierarchicalLinear(slope))).toBe(`${bounds},${bounds}`);
    const last = { lastMean: 24, lastStandardDeviation: 8 };
    expect(codes(hagemanArrindell(pair, { ...sample, ...last, correlation: 1 }))).toBe(bounds);
    // 2 × 64 − 2 × 64 × 0.9 = 12.8 leaves nothing beside the error of 25.6.
    expect(codes(hagemanArrindell(pair, { ...sample, ...last, correlation: 0.9 }))).toBe(
      "measures.differences-unreliable",
    );
  });
});
