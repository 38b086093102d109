import type { Result } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { ors } from "../instruments/ors.ts";
import { readAnswer } from "../scoring/read-answer.ts";
import { scoreAnswer } from "../scoring/score-answer.ts";
import { clinicalCutoff } from "./clinical-cutoff.ts";
import { edwardsNunnally } from "./methods/edwards-nunnally.ts";
import { gulliksenLordNovick } from "./methods/gulliksen-lord-novick.ts";
import { hagemanArrindell } from "./methods/hageman-arrindell.ts";
import { hierarchicalLinear } from "./methods/hierarchical-linear.ts";
import { hsuLinnLord } from "./methods/hsu-linn-lord.ts";
import { jacobsonTruax } from "./methods/jacobson-truax.ts";
import { nunnallyKotsch } from "./methods/nunnally-kotsch.ts";
import { reliableChangeThreshold } from "./reliable-change-threshold.ts";

/** Every issue as `path: message`, so that each says where and what. */
function said(result: Result<unknown>): readonly string[] {
  if (result.ok) return [];
  return result.issues.map(({ message, path }) => `${path.join(".")}: ${message}`);
}
const nan = Number.NaN;
const bad = { intakeTenths: nan, lastTenths: nan };
const kind = { reliabilityKind: "test-retest" } as const;
const sample = { mean: nan, standardDeviation: nan, reliability: nan, ...kind };
const points = "Must lie between -1000000 and 1000000.";
const spread = "Must lie between 0.000001 and 1000000.";
const share = "Must lie between 0 and 1.";
const pair = [`intakeTenths: ${points}`, `lastTenths: ${points}`];
const ofSample = [`mean: ${points}`, `standardDeviation: ${spread}`, `reliability: ${share}`];

describe("issues of change", () => {
  it("say where and between which limits", () => {
    expect(said(gulliksenLordNovick(bad, sample))).toEqual([...pair, ...ofSample]);
    expect(said(edwardsNunnally(bad, sample))).toEqual([...pair, ...ofSample]);
    const inputs = { ...sample, standardDeviationOf: "mixed" } as const;
    expect(said(jacobsonTruax(bad, inputs))).toEqual([...pair, ...ofSample.slice(1)]);
    expect(said(hsuLinnLord(bad, { ...sample, lastMean: nan }))).toContain(`lastMean: ${points}`);
    expect(said(nunnallyKotsch(bad, { ...sample, lastReliability: nan }))).toContain(
      `lastReliability: ${share}`,
    );
    const both = { ...sample, lastMean: nan, lastStandardDeviation: nan, correlation: nan };
    const found = said(hagemanArrindell(bad, both));
    expect(found).toHaveLength(8);
    expect(found).toContain("correlation: Must lie between -1 and 1.");
    expect(found).toContain(`lastStandardDeviation: ${spread}`);
    expect(said(hierarchicalLinear({ slope: nan, slopeStandardError: nan, model: "" }))).toEqual([
      `slope: ${points}`,
      `slopeStandardError: ${spread}`,
    ]);
  });

  it("say which norm is missing or can't be", () => {
    const group = { mean: nan, standardDeviation: nan };
    expect(said(clinicalCutoff("c", {}, "higher-is-better"))).toEqual([
      "clinical: No norm: clinical.",
      "functional: No norm: functional.",
    ]);
    expect(said(clinicalCutoff("a", { clinical: group }, "higher-is-better"))).toEqual([
      `clinical.mean: ${points}`,
      "clinical.standardDeviation: Must lie between 0 and 1000000.",
    ]);
  });

  it("say which level there is", () => {
    const wrong = Object.assign({ ...sample, standardDeviationOf: "mixed" } as const, {
      confidenceLevel: "95" as const,
    });
    expect(said(reliableChangeThreshold(wrong))).toEqual([
      "standardDeviation: Must lie between 0 and 1000000.",
      `reliability: ${share}`,
    ]);
  });

  it("name each method and what it rests on", () => {
    const good = { intakeTenths: 120, lastTenths: 260 };
    const inputs = { mean: 20, standardDeviation: 8, reliability: 0.8, ...kind };
    const last = { lastMean: 24, lastStandardDeviation: 8, lastReliability: 0.9, correlation: 0.5 };
    const results = [
      jacobsonTruax(good, { ...inputs, standardDeviationOf: "clinical" }),
      gulliksenLordNovick(good, inputs),
      hsuLinnLord(good, { ...inputs, ...last }),
      edwardsNunnally(good, inputs),
      nunnallyKotsch(good, { ...inputs, ...last }),
      hagemanArrindell(good, { ...inputs, ...last }),
      hierarchicalLinear({ slope: 1, slopeStandardError: 1, model: "synthetic" }),
    ];
    expect(results.map((result) => (result.ok ? result.value.method : ""))).toEqual([
      "jacobson-truax",
      "gulliksen-lord-novick",
      "hsu-linn-lord",
      "edwards-nunnally",
      "nunnally-kotsch",
      "hageman-arrindell",
      "hierarchical-linear",
    ]);
  });
});

describe("issues of scoring", () => {
  const score = (itemTenths: Record<string, number>): readonly string[] =>
    said(scoreAnswer({ state: "items", mode: "paper", itemTenths }, ors, ["answer"]));
  it("say where and what", () => {
    expect(score({ individual: 101, close: 0.5, social: -1, odd: 1 })).toEqual([
      "answer.itemTenths: Use only individual, close, social, overall.",
      "answer.itemTenths.individual: Must lie between 0 and 10.",
      "answer.itemTenths.close: Must go in steps of 0.1.",
      "answer.itemTenths.social: Must lie between 0 and 10.",
      "answer.itemTenths: No total without overall.",
    ]);
    const total = { state: "total", mode: "paper", totalTenths: 401 } as const;
    expect(said(scoreAnswer(total, ors))).toEqual(["totalTenths: Must lie between 0 and 40."]);
    const ends = { individual: 0, close: 100, social: 0, overall: 100 };
    expect(score(ends)).toEqual([]);
    expect(score({ individual: 1 })).toEqual([
      "answer.itemTenths: No total without close, social, overall.",
    ]);
  });

  it("say where an entry can't be read", () => {
    const items = { individual: "7,55", close: "x", odd: 1 };
    const read = readAnswer({ mode: "paper", items }, ors, ["row"]);
    expect(said(read).map((line) => line.split(":")[0])).toEqual([
      "row.items",
      "row.items",
      "row.items.individual",
      "row.items.close",
    ]);
    expect(said(read)[1]).toContain("social, overall");
    const marks = { individual: 1, close: 1, social: 1, overall: 1 };
    expect(said(readAnswer({ mode: "paper", items: marks, total: 5 }, ors, ["row"]))[0]).toMatch(
      /^row\.total: /,
    );
    expect(said(readAnswer({ mode: "paper", total: "x" }, ors, ["row"]))[0]).toMatch(
      /^row\.total: /,
    );
    expect(said(readAnswer({ mode: "paper" }, ors, ["row"]))[0]).toMatch(/^row: /);
  });
});
