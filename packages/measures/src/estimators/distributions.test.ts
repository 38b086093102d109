import { describe, expect, it } from "vitest";
import { logGamma } from "./log-gamma.ts";
import { quantile } from "./quantile.ts";
import { criticalT } from "./student-t.ts";

describe("criticalT", () => {
  // R 4.2.2: qt(1 - (1 - level) / 2, df), printed with 12 digits.
  it.each([
    [0.95, 1, 12.7062047362],
    [0.95, 3, 3.18244630528],
    [0.95, 10, 2.22813885199],
    [0.95, 123, 1.97943868509],
    [0.8, 5, 1.47588404882],
    [0.9, 30, 1.69726088659],
    [0.95, 1e6, 1.95996635681],
  ])("agrees with R at %d and %d degrees of freedom", (level, freedom, value) => {
    expect(criticalT(level, freedom)).toBeCloseTo(value, 8);
  });
});

describe("logGamma", () => {
  // Γ(½) = √π, Γ(11) = 10!
  it("agrees with closed forms", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 11);
    expect(logGamma(1)).toBeCloseTo(0, 11);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
  });
});

describe("quantile", () => {
  // R 4.2.2: quantile(c(3, 7, 8, 12, 20), c(.1, .25, .5, .9, 1), type = 7)
  it("agrees with R's type 7", () => {
    const sorted = [3, 7, 8, 12, 20];
    const shares = [0.1, 0.25, 0.5, 0.9, 1];
    const found = shares.map((share) => Number(quantile(sorted, share).toFixed(10)));
    expect(found).toEqual([4.6, 7, 8, 16.8, 20]);
    expect(quantile([5], 0.9)).toBe(5);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
