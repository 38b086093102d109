import { describe, expect, it } from "vitest";
import type { ScoredPoint, Series, SeriesPoint } from "../episode/series.ts";
import { assessEpisode } from "../episode/assess-episode.ts";
import type { Instrument } from "../instruments/instrument.ts";
import { ors } from "../instruments/ors.ts";
import { srs } from "../instruments/srs.ts";
import { betterOutcomesNow2023Adult } from "../policies/better-outcomes-now.ts";
import { nhsYoungPeople } from "../policies/nhs-young-people.ts";
import { hiboopSrs, openFitSrs } from "../policies/session-rating.ts";
import type { Episode, Policy, Reading } from "../schemas/types.ts";
import { belowPolicy } from "./below-policy.ts";
import { findSignals } from "./find-signals.ts";
import type { SignalRule } from "../schemas/own-types.ts";
import * as rules from "./signal-rules.ts";
import { signalTexts } from "./signal-texts.ts";

const fieldFlatRule = rules.fieldFlat;
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
  const instrument = rule.subject === "outcome" ? ors : srs;
  const read = { ...series(...totals), instrument: instrument.id };
  return findSignals(read, [rule], instrument, { ageGroup: "adult" })[0]?.sessions ?? [];
}
function lineOf(policy: Policy): SignalRule {
  const rule = belowPolicy(policy, srs);
  if (rule === null) throw new Error("no line");
  return rule;
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
      schemaVersion: "0.1",
      id: "synthetic",
      subject: "outcome",
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

  // KA-01028 and hiboop.com: at 36 itself one is content and the other isn't.
  it("below the policy's line: OpenFIT and hiboop differ at 36 itself", () => {
    expect(sessions(lineOf(openFitSrs), 100, 360)).toEqual([]);
    expect(sessions(lineOf(hiboopSrs), 100, 360)).toEqual([2]);
    expect(sessions(lineOf(openFitSrs), 359)).toEqual([1]);
    expect(lineOf(hiboopSrs)).toMatchObject({ id: "below-hiboop-srs", policy: "hiboop-srs" });
  });

  it("makes no line of a policy for an outcome, or of one that draws none", () => {
    expect(belowPolicy(betterOutcomesNow2023Adult, ors)).toBeNull();
    expect(belowPolicy(nhsYoungPeople, ors)).toBeNull();
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
      const [signal] = findSignals(one, [rules.hunhuLowestElement], srs);
      if (signal) expect(signal.about).toEqual(["om timene passer"]);
      return signal?.items ?? [];
    };
    expect(items(90, 74, 80, 74)).toEqual(["goals", "overall"]);
    expect(items(90, 75, 80, 90)).toEqual([]);
    expect(items(50, 50, 50, 50)).toEqual([]);
    expect(sessions(rules.hunhuLowestElement, 100)).toEqual([]);
  });

  it("finds nothing where there is nothing", () => {
    expect(findSignals(series(), rules.signalRules, ors)).toEqual([]);
    expect(findSignals(series(null, null), rules.signalRules, ors)).toEqual([]);
  });
});

describe("what a rule speaks of", () => {
  const flat = series(200, 210, 205);
  const { bonFirstAboveCutoffAdult, fieldDrop, fieldFlat, hiboopAlwaysMaximum } = rules;

  // vern 19: a flat course may be what was agreed (thesis-000, l. 2508-2526).
  it("refuses to call a flat course a signal where things are to be kept as they are", () => {
    expect(findSignals(flat, [fieldFlat], ors)).toHaveLength(1);
    expect(findSignals(flat, [fieldFlat], ors, { aim: "change" })).toHaveLength(1);
    expect(findSignals(flat, [fieldFlat], ors, { aim: "maintenance" })).toEqual([]);
    const falling = series(260, 210, 205);
    expect(findSignals(falling, [fieldFlat, fieldDrop], ors, { aim: "maintenance" })).toHaveLength(
      1,
    );
  });

  it("is its own subject only", () => {
    expect(findSignals({ ...flat, instrument: "srs" }, [fieldFlat], srs)).toEqual([]);
    expect(findSignals(series(400, 400, 400), [hiboopAlwaysMaximum], ors)).toEqual([]);
  });

  it("is its own age groups only, and nothing where none is given or it has changed", () => {
    const high = series(300);
    const found = (ageGroup?: "adult" | "child" | "changed"): number =>
      findSignals(high, [bonFirstAboveCutoffAdult], ors, { ageGroup }).length;
    expect([found("adult"), found("child"), found("changed"), found()]).toEqual([1, 0, 0, 0]);
  });

  it("has no level and no fall where lower is better", () => {
    const own: Instrument = { ...ors, id: "own-low", direction: "lower-is-better" };
    const read = { ...series(300, 200, 100), instrument: "own-low" };
    expect(findSignals(read, [fieldDrop, rules.bonFirstAbove32], own)).toEqual([]);
    const same = { ...flat, instrument: "own-low" };
    expect(findSignals(same, [fieldFlat], own)).toHaveLength(1);
  });
});

describe("in an assessment", () => {
  const reading = (instrument: "ors" | "srs", totalTenths: number): Reading => ({
    instrument,
    rater: "self",
    answer: { state: "total", mode: "paper", totalTenths },
  });
  const episode = (...totals: readonly number[]): Episode => ({
    schemaVersion: "1.0",
    id: "synthetic-1",
    sessions: totals.map((total, index) => ({
      date: `2026-01-0${String(index + 1)}`,
      readings: [reading("ors", total), reading("srs", 355)],
    })),
  });

  it("stands beside each series, with the line of the policy that was named", () => {
    const result = assessEpisode(episode(200, 210, 205), [openFitSrs], {
      signalRules: [fieldFlatRule],
    });
    const found = result.ok ? result.value.series : [];
    expect(found.map(({ signals }) => signals.map(({ rule }) => rule.id))).toEqual([
      ["field-flat"],
      ["below-openfit-srs"],
    ]);
  });

  it("is empty where no rule and no such policy is named", () => {
    const result = assessEpisode(episode(200, 210, 205), [betterOutcomesNow2023Adult]);
    const found = result.ok ? result.value.series : [];
    expect(found.map(({ signals, zones }) => [signals, zones])).toEqual([
      [[], null],
      [[], null],
    ]);
  });

  it("keeps silent about a flat course that was agreed", () => {
    const kept: Episode = { ...episode(200, 210, 205), aim: "maintenance" };
    const result = assessEpisode(kept, [], { signalRules: [fieldFlatRule] });
    expect(result.ok ? result.value.series[0]?.signals : null).toEqual([]);
  });
});

describe("prompts", () => {
  it("refuses to state anything about the person: each asks", () => {
    for (const { prompt } of Object.values(signalTexts)) {
      for (const language of ["nb", "nn", "en"] as const) expect(prompt[language]).toContain("?");
    }
  });
});
