import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { individualRisk } from "./individual-risk.ts";

/** The mean itself, term by term: 1 / F over the negative binomial distribution of F. */
function termByTerm(records: number, share: number): number {
  let chance = share ** records;
  let mean = 0;
  for (let persons = records; persons < 200_000 && (chance > 1e-18 || persons < records / share);) {
    mean += chance / persons;
    chance *= ((1 - share) * persons) / (persons - records + 1);
    persons += 1;
  }
  return mean;
}

describe("individualRisk", () => {
  // Formulas for one and two records: sdcMicro, src/Measure_Risk.h, without its 0.0001.
  it("equals the closed forms for one and two records", () => {
    for (const share of [0.001, 0.01, 0.3, 0.49, 0.51, 0.9]) {
      const odds = share / (1 - share);
      const one = odds * Math.log(1 / share);
      expect(individualRisk(1, 1 / share)).toBeCloseTo(one, 12);
      expect(individualRisk(2, 2 / share)).toBeCloseTo(odds - odds * one, 12);
    }
  });

  test.prop([fc.integer({ min: 1, max: 12 }), fc.double({ min: 0.05, max: 0.999, noNaN: true })])(
    "is the mean of its definition",
    (records, share) => {
      expect(individualRisk(records, records / share)).toBeCloseTo(termByTerm(records, share), 10);
    },
  );

  it("is 1 / records where the table is the population", () => {
    expect(individualRisk(1, 1)).toBe(1);
    expect(individualRisk(4, 4)).toBe(0.25);
  });
});
