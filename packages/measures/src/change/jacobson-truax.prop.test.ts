import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { ReliabilityInputs } from "../schemas/types.ts";
import { clinicalCutoff } from "./clinical-cutoff.ts";
import { reliableChangeThreshold } from "./reliable-change-threshold.ts";

const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((value) => value / 100);
const inputsOf = (standardDeviation: number, reliability: number): ReliabilityInputs => ({
  standardDeviation,
  standardDeviationOf: "mixed",
  reliability,
  reliabilityKind: "internal-consistency",
  confidenceLevel: "95",
});

test.prop([hundredths(1, 2000), hundredths(1, 99)])(
  "the whole tenths are the largest whose square isn't above the exact square",
  (deviation, reliability) => {
    const result = reliableChangeThreshold(inputsOf(deviation, reliability));
    if (!result.ok) throw new Error("valid inputs must go through");
    const { tenths } = result.value;
    // (10 · 1.96 · SD)² · 2 (1 − r), every factor in hundredths as a whole number.
    const [sd, one] = [BigInt(Math.round(deviation * 100)), 100n];
    const rest = one - BigInt(Math.round(reliability * 100));
    const numerator = 2n * (10n * 196n * sd) ** 2n * rest;
    const denominator = one ** 5n;
    expect(BigInt(tenths) ** 2n * denominator <= numerator).toBe(true);
    expect(BigInt(tenths + 1) ** 2n * denominator > numerator).toBe(true);
  },
);

test.prop([hundredths(100, 2000), hundredths(1, 98)])(
  "a more reliable scale needs a smaller change",
  (deviation, reliability) => {
    const less = reliableChangeThreshold(inputsOf(deviation, reliability));
    const more = reliableChangeThreshold(inputsOf(deviation, reliability + 0.01));
    expect(less.ok && more.ok && more.value.points < less.value.points).toBe(true);
  },
);

const group = fc.record({ mean: hundredths(0, 4000), standardDeviation: hundredths(1, 2000) });

test.prop([group, group])("c lies between the means", (clinical, functional) => {
  const result = clinicalCutoff("c", { clinical, functional }, "higher-is-better");
  if (!result.ok) throw new Error("valid norms must go through");
  const { ceilingTenths, floorTenths, points } = result.value;
  expect(points).toBeGreaterThanOrEqual(Math.min(clinical.mean, functional.mean) - 1e-9);
  expect(points).toBeLessThanOrEqual(Math.max(clinical.mean, functional.mean) + 1e-9);
  expect(ceilingTenths - floorTenths).toBeLessThanOrEqual(1);
});

test.prop([group, group, fc.constantFrom("a" as const, "b" as const, "c" as const)])(
  "a scale turned upside down has its cut-offs turned upside down",
  (clinical, functional, kind) => {
    const turned = ({ mean, standardDeviation }: typeof clinical): typeof clinical => ({
      mean: -mean,
      standardDeviation,
    });
    const up = clinicalCutoff(kind, { clinical, functional }, "higher-is-better");
    const down = clinicalCutoff(
      kind,
      { clinical: turned(clinical), functional: turned(functional) },
      "lower-is-better",
    );
    if (!up.ok || !down.ok) throw new Error("valid norms must go through");
    expect(down.value.points).toBeCloseTo(-up.value.points, 9);
    expect(down.value.floorTenths + up.value.ceilingTenths).toBe(0);
  },
);
