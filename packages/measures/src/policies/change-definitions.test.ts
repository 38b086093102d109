import { describe, expect, it } from "vitest";
import { defineChange, type ChangeDefinition } from "./change-definitions.ts";
import { findThresholdSets, thresholdSets } from "./threshold-sets.ts";

const numbers = { cutoffTenths: 250, reliableChangeTenths: 60 };
function say(definition: ChangeDefinition, intakeTenths: number, lastTenths: number): string {
  const pair = { intakeTenths, lastTenths };
  const said = defineChange(definition, pair, numbers, "higher-is-better");
  const { clinicallySignificant, isCounted, reliablyDeteriorated, reliablyImproved } = said;
  return [isCounted, reliablyImproved, reliablyDeteriorated, clinicallySignificant].join(" ");
}

// By the words of each source, as the record of the facts of 2026-11-22 gives them.
describe("defineChange", () => {
  it("differs at a change of exactly the threshold", () => {
    expect(say("jacobson-truax", 200, 260)).toBe("true false false false");
    expect(say("nhs", 200, 260)).toBe("true true false ");
    expect(say("bon", 200, 260)).toBe("true false false true");
    expect(say("jacobson-truax", 199, 260)).toBe("true true false true");
  });

  it("differs in whether significant change is also reliable change", () => {
    expect(say("jacobson-truax", 150, 300)).toBe("true true false true");
    expect(say("bon", 150, 300)).toBe("true false false true");
    expect(say("bon", 150, 240)).toBe("true true false false");
  });

  it("differs in whether a small step past the cut-off counts, and at the cut-off itself", () => {
    expect(say("openfit", 249, 250)).toBe("true   true");
    expect(say("openfit", 250, 300)).toBe("true   false");
    expect(say("bon", 250, 310)).toBe("true false false true");
    expect(say("jacobson-truax", 249, 251)).toBe("true false false false");
  });

  it("differs in who is counted", () => {
    expect(say("bon", 321, 400)).toBe("false true false false");
    expect(say("bon", 320, 400)).toBe("true true false false");
    expect(say("jacobson-truax", 321, 400)).toBe("true true false false");
  });

  it("sees declines, and calls nothing what it has no number for", () => {
    expect(say("bon", 300, 240)).toBe("true false true false");
    expect(say("nhs", 300, 241)).toBe("true false false ");
    const pair = { intakeTenths: 100, lastTenths: 300 };
    expect(defineChange("jacobson-truax", pair, {}, "higher-is-better")).toMatchObject({
      reliablyImproved: null,
      reliablyDeteriorated: null,
      clinicallySignificant: null,
    });
    const effect = { ...numbers, adjustedEffect: 0.8 };
    expect(defineChange("openfit", pair, effect, "higher-is-better").reliablyImproved).toBe(false);
    const more = { ...numbers, adjustedEffect: 0.81 };
    expect(defineChange("openfit", pair, more, "higher-is-better").reliablyImproved).toBe(true);
    expect(defineChange("bon", pair, numbers, "lower-is-better").reliablyDeteriorated).toBe(true);
  });
});

describe("thresholdSets", () => {
  it("have ids of their own, and say which nobody has checked", () => {
    expect(new Set(thresholdSets.map(({ id }) => id)).size).toBe(thresholdSets.length);
    expect(findThresholdSets("gsrs", true)).toEqual([]);
    expect(findThresholdSets("gsrs", false).map(({ tenths }) => tenths)).toEqual([360]);
    expect(findThresholdSets("ors").length).toBe(
      findThresholdSets("ors", true).length + findThresholdSets("ors", false).length,
    );
  });
});
