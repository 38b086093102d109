import { describe, expect, it } from "vitest";
import { classifyChange, type ChangeThresholds } from "./classify-change.ts";

const bon: ChangeThresholds = {
  cutoff: { tenths: 250, boundary: ">" },
  reliableChange: { tenths: 60, boundary: ">=" },
};
const say = (intakeTenths: number, lastTenths: number, thresholds = bon): string => {
  const pair = { intakeTenths, lastTenths };
  const { category, flags } = classifyChange(pair, thresholds, "higher-is-better");
  return [category, ...flags].join(" ");
};

describe("classifyChange", () => {
  // The open program `progress` compares doubles and misses this one: 8.2 − 2.2 is 5.999…
  it("finds the change of exactly 6.0 from 2.2 to 8.2", () => {
    expect(8.2 - 2.2 >= 6).toBe(false);
    expect(say(22, 82)).toBe("improved");
    expect(say(82, 22)).toBe("deteriorated");
  });

  // 66 of these 692 pairs fail a comparison of doubles, by another program's count.
  it("finds all 692 pairs of the grid with a change of exactly 5 or 6", () => {
    const pairs = [50, 60].flatMap((change) =>
      Array.from({ length: 401 - change }, (_, intake) => ({ intake, change })),
    );
    const found = pairs.filter(({ change, intake }) => {
      const reliableChange = { tenths: change, boundary: ">=" } as const;
      return say(intake, intake + change, { reliableChange }) === "improved";
    });
    const missedByDoubles = pairs.filter(
      ({ change, intake }) => (intake + change) / 10 - intake / 10 < change / 10,
    );
    expect(pairs.length).toBe(692);
    expect(found.length).toBe(692);
    expect(missedByDoubles.length).toBe(66);
  });

  it("keeps the boundary of the cut-off: more than 25, or at least 25", () => {
    expect(say(185, 250)).toBe("improved");
    expect(say(185, 251)).toBe("recovered");
    const atLeast: ChangeThresholds = { ...bon, cutoff: { tenths: 250, boundary: ">=" } };
    expect(say(185, 250, atLeast)).toBe("recovered");
    expect(say(250, 310)).toBe("recovered");
    expect(say(250, 310, atLeast)).toBe("improved functional-at-both-ends");
  });

  it("keeps the boundary of the reliable change", () => {
    const moreThan: ChangeThresholds = { reliableChange: { tenths: 60, boundary: ">" } };
    expect(say(100, 160, moreThan)).toBe("unchanged");
    expect(say(100, 161, moreThan)).toBe("improved");
  });

  it("doesn't call someone recovered who was functional from the start, unlike one program", () => {
    expect(say(260, 330)).toBe("improved functional-at-both-ends");
  });

  it("says when the cut-off was passed without a reliable change", () => {
    expect(say(240, 260)).toBe("unchanged crossed-only");
    expect(say(260, 240)).toBe("unchanged");
  });

  it("says when a reliable decline passed the cut-off", () => {
    expect(say(300, 200)).toBe("deteriorated harmed");
    expect(say(370, 300)).toBe("deteriorated functional-at-both-ends");
    expect(say(200, 100)).toBe("deteriorated");
  });

  it("never says recovered without a cut-off", () => {
    expect(say(0, 400, { reliableChange: { tenths: 66, boundary: ">=" } })).toBe("improved");
  });

  it("turns round where lower is better", () => {
    const pair = { intakeTenths: 300, lastTenths: 200 };
    expect(classifyChange(pair, bon, "lower-is-better").category).toBe("recovered");
  });
});
