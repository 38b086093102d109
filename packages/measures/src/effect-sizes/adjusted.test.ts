import { describe, expect, it } from "vitest";
import { clinicalEffectSize } from "./clinical-effect-size.ts";
import { regressionToTheMean } from "./regression-to-the-mean.ts";
import { severityBucket } from "./severity-bucket.ts";

const citation = { source: "made up", verified: false } as const;

describe("severityBucket", () => {
  // OpenFIT KA-01028 to KA-01031: from .8 significantly, from .5 somewhat, from −.5 no change.
  it.each([
    [300, "well-above"],
    [284, "well-above"],
    [283, "above"],
    [260, "above"],
    [259, "near"],
    [220, "near"],
    [180, "near"],
    [179, "below"],
    [156, "below"],
    [155, "well-below"],
  ])("puts %d with 220 expected and an SD of 80 tenths", (last, bucket) => {
    expect(severityBucket(last, 220, 80)).toBe(bucket);
  });
});

describe("clinicalEffectSize", () => {
  const reference = {
    id: "made-up",
    version: "1",
    cutoff: { tenths: 250, boundary: ">" },
    meanChangeTenths: 60,
    standardDeviationTenths: 80,
    citation,
  } as const;
  const pair = (intakeTenths: number, lastTenths: number) => ({
    intakeTenths,
    lastTenths,
    expectedTenths: 240,
  });

  // ACORN, by hand: (60 + 40) / 80 = 1.25 and (60 − 20) / 80 = 0.5; their mean is 0.875.
  it("takes clinical first scores only, the cut-off itself by its boundary", () => {
    const pairs = [pair(180, 280), pair(250, 220), pair(251, 400)];
    expect(clinicalEffectSize(pairs, reference, "higher-is-better")).toMatchObject({
      pairs: 2,
      leftOut: 1,
      effectSize: 0.875,
    });
    const atLeast = { ...reference, cutoff: { tenths: 250, boundary: ">=" } } as const;
    expect(clinicalEffectSize(pairs, atLeast, "higher-is-better")).toMatchObject({
      pairs: 1,
      effectSize: 1.25,
    });
  });

  it("gives none where nobody began on the clinical side", () => {
    const found = clinicalEffectSize([pair(300, 320)], reference, "higher-is-better");
    expect(found).toMatchObject({ pairs: 0, leftOut: 1, effectSize: null });
  });
});

describe("regressionToTheMean", () => {
  // R: 1 - cor(c(100,150,200,250,300), c(180,150,260,240,320)) = 0.1279016
  it("is 1 less the correlation", () => {
    const pairs = [
      { intakeTenths: 100, lastTenths: 180 },
      { intakeTenths: 150, lastTenths: 150 },
      { intakeTenths: 200, lastTenths: 260 },
      { intakeTenths: 250, lastTenths: 240 },
      { intakeTenths: 300, lastTenths: 320 },
    ];
    const found = regressionToTheMean(pairs);
    expect(found.ok ? found.value.share : null).toBeCloseTo(0.1279016, 7);
    expect(found.ok ? found.value.meanIntakeTenths : null).toBe(200);
  });

  it("says nothing of four, or of scores that don't vary", () => {
    const same = Array.from({ length: 5 }, () => ({ intakeTenths: 100, lastTenths: 120 }));
    const codes = (count: number): unknown => {
      const found = regressionToTheMean(same.slice(0, count));
      return found.ok ? [] : found.issues.map(({ code }) => code);
    };
    expect(codes(4)).toEqual(["measures.too-few-episodes"]);
    expect(codes(5)).toEqual(["measures.not-estimable"]);
    expect(codes(0)).toEqual(["measures.too-few-episodes"]);
  });
});
