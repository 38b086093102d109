import { describe, expect, it } from "vitest";
import type { ScoredPoint, Series, SeriesPoint } from "../episode/series.ts";
import { findSignals } from "./find-signals.ts";
import type { SignalRule } from "./signal.ts";
import * as rules from "./signal-rules.ts";
import { signalTexts } from "./signal-texts.ts";

const gap: SeriesPoint = { state: "not-recorded", session: 0, date: "2026-01-12" };
function series(...totals: readonly (number | null)[]): Series {
  const points = totals.map((totalTenths, index): SeriesPoint => {
    const place = { session: index + 1, date: "2026-01-12" };
    if (totalTenths === null) return { ...gap, ...place };
    return { ...place, state: "scored", basis: "total", mode: "paper", totalTenths };
  });
  return { instrument: "ors", rater: "self", points };
}
function sessions(rule: SignalRule, ...totals: readonly (number | null)[]): readonly number[] {
  return findSignals(series(...totals), [rule], 400)[0]?.sessions ?? [];
}

describe("sawtooth", () => {
  // The open program compares doubles and finds 0 turns here; there are 4.
  it("finds steps of exactly 6.0 from 2.2 to 8.2 and back", () => {
    expect(sessions(rules.bonSawtooth, 22, 82, 22, 82, 22)).toEqual([1, 2, 3, 4, 5]);
  });

  it("passes over small steps, keeps the direction, and needs five scores and four turns", () => {
    expect(sessions(rules.bonSawtooth, 22, 81, 22, 81, 22)).toEqual([]);
    expect(sessions(rules.bonSawtooth, 100, 160, 155, 215, 100, 160, 100)).toHaveLength(7);
    expect(sessions(rules.bonSawtooth, 100, 160, 155, 215, 100, 160)).toEqual([]);
    expect(sessions(rules.bonSawtooth, 22, 82, 22, 82)).toEqual([]);
    expect(sessions(rules.bonSawtooth, 22, 82, null, 22, 82, 22)).toEqual([1, 2, 4, 5, 6]);
  });
});

describe("other rules", () => {
  it("flat: the last three within less than 5", () => {
    expect(sessions(rules.fieldFlat, 0, 200, 249, 210)).toEqual([2, 3, 4]);
    expect(sessions(rules.fieldFlat, 200, 250, 210)).toEqual([]);
    expect(sessions(rules.fieldFlat, 200, 200)).toEqual([]);
  });

  it("drop: from the highest of the last few", () => {
    expect(sessions(rules.fieldDrop, 250, 240, 200)).toEqual([1, 3]);
    expect(sessions(rules.fieldDrop, 250, 240, 239, 200)).toEqual([]);
    expect(sessions(rules.openFitCollaborationDrop, 372, 362)).toEqual([1, 2]);
    expect(sessions(rules.openFitCollaborationDrop, 372, 363)).toEqual([]);
    expect(sessions(rules.fieldDrop, 250)).toEqual([]);
  });

  it("dip: below the last score up to the third session, a gap there included", () => {
    expect(sessions(rules.fieldDipAfterThird, 100, 200, 250, 240)).toEqual([3, 4]);
    expect(sessions(rules.fieldDipAfterThird, 100, 200, null, 190)).toEqual([2, 4]);
    expect(sessions(rules.fieldDipAfterThird, 100, 200, 250)).toEqual([]);
    expect(sessions(rules.fieldDipAfterThird, null, null, null, 10)).toEqual([]);
  });

  it("first above: keeps its boundary", () => {
    expect(sessions(rules.bonFirstAbove32, 320, 400)).toEqual([]);
    expect(sessions(rules.bonFirstAbove32, null, 321)).toEqual([2]);
    const { citation } = rules.bonFirstAbove32;
    const atLeast: SignalRule = {
      id: "synthetic",
      kind: "first-above",
      tenths: 320,
      boundary: ">=",
      citation,
    };
    expect(sessions(atLeast, 320)).toEqual([1]);
  });

  it("always maximum: every one of three or more", () => {
    expect(sessions(rules.hiboopAlwaysMaximum, 400, 400, 400)).toEqual([1, 2, 3]);
    expect(sessions(rules.hiboopAlwaysMaximum, 400, 400)).toEqual([]);
    expect(sessions(rules.hiboopAlwaysMaximum, 400, 399, 400)).toEqual([]);
  });

  it("below the line: OpenFIT and hiboop differ at 36 itself", () => {
    expect(sessions(rules.openFitBelowLine, 100, 360)).toEqual([]);
    expect(sessions(rules.hiboopBelowLine, 100, 360)).toEqual([2]);
    expect(sessions(rules.openFitBelowLine, 359)).toEqual([1]);
  });

  it("lowest element: names each that shares the lowest mark, none when all are alike", () => {
    const items = (...marks: readonly number[]): readonly string[] => {
      const [relationship, goals, approach, overall] = marks;
      const itemTenths = { relationship, goals, approach, overall };
      const point: ScoredPoint = {
        session: 1,
        date: "2026-01-12",
        state: "scored",
        basis: "items",
        mode: "paper",
        totalTenths: 0,
        itemTenths,
        about: "om timene passer",
      };
      const one = { instrument: "srs", rater: "self", points: [point] } as const;
      const [signal] = findSignals(one, [rules.hunhuLowestElement], 400);
      if (signal) expect(signal.about).toEqual(["om timene passer"]);
      return signal?.items ?? [];
    };
    expect(items(90, 74, 80, 74)).toEqual(["goals", "overall"]);
    expect(items(90, 75, 80, 90)).toEqual([]);
    expect(items(50, 50, 50, 50)).toEqual([]);
    expect(sessions(rules.hunhuLowestElement, 100)).toEqual([]);
  });

  it("finds nothing where there is nothing", () => {
    expect(findSignals(series(), rules.signalRules, 400)).toEqual([]);
    expect(findSignals(series(null, null), rules.signalRules, 400)).toEqual([]);
  });
});

describe("prompts", () => {
  it("refuses to state anything about the person: each asks", () => {
    for (const { prompt } of Object.values(signalTexts)) {
      for (const language of ["nb", "nn", "en"] as const) expect(prompt[language]).toContain("?");
    }
  });
});
