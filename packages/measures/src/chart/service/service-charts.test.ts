import { describe, expect, it } from "vitest";
import { betterOutcomesNow2023Adult } from "../../policies/better-outcomes-now.ts";
import type { Episode } from "../../schemas/types.ts";
import { changeScatter } from "./change-scatter.ts";
import { renderScatterSvg } from "./render-scatter-svg.ts";
import { renderTrendSvg } from "./render-trend-svg.ts";
import { serviceTrend } from "./service-trend.ts";
import { scatterVegaLite, trendVegaLite } from "./service-vega-lite.ts";

const profile = {
  id: "own-5",
  minimum: 5,
  zeros: "shown",
  citation: { source: "test", verified: false },
} as const;
const options = {
  language: "en",
  policy: betterOutcomesNow2023Adult,
  rater: "self",
  profile,
} as const;
const total = (totalTenths: number) => ({ state: "total", mode: "paper", totalTenths }) as const;
function course(index: number, first: number, last: number, year = 2025): Episode {
  const session = (month: string, score: number) => ({
    date: `${String(year)}-${month}-10`,
    readings: [{ instrument: "ors", rater: "self", answer: total(score) } as const],
  });
  return {
    schemaVersion: "1.0",
    id: `synthetic-${String(index)}`,
    ageGroup: "adult",
    sessions: [session("01", first), session("03", last)],
  };
}
/** A year of courses of which so many improve by 6.0, the reliable change of the policy. */
function year(of: number, courses: number, improved: number): Episode[] {
  return Array.from({ length: courses }, (_, index) =>
    course(of * 1000 + index, 100, index < improved ? 160 : 110, of),
  );
}

describe("changeScatter", () => {
  // By hand: 18.5 → 26.2 passes 25.0 by +7.7; → 24.5 is +6.0; → 24.4 is +5.9; → 12.5 is −6.0.
  const episodes = [262, 245, 244, 125, 244].map((last, index) => course(index, 185, last));
  const scatter = changeScatter(episodes, options);
  if (!scatter.ok) throw new Error(scatter.issues[0].code);

  it("counts by category and puts courses with the same scores into one mark", () => {
    expect(scatter.value.categories.map(({ courses }) => courses)).toEqual([1, 1, 2, 1]);
    expect(scatter.value.marks.map(({ courses }) => courses)).toEqual([1, 1, 2, 1]);
  });

  it("tells in words all that it shows", () => {
    expect(scatter.value.description).toContain("no reliable change: 2.");
    expect(renderScatterSvg(scatter.value, { idPrefix: "s" })).toContain(
      "no reliable change: 2.\nreliable decline: 1.",
    );
  });

  it("refuses to show fewer courses than the profile allows, and names nobody", () => {
    const few = changeScatter(episodes.slice(1), options);
    expect(few.ok ? "" : few.issues[0].code).toBe("measures.too-few-to-show");
    expect(JSON.stringify([scatter.value, scatterVegaLite(scatter.value)])).not.toContain(
      "synthetic-",
    );
  });

  it("refuses the same episode twice", () => {
    const twice = changeScatter([...episodes, ...episodes], options);
    expect(twice.ok ? "" : twice.issues[0].code).toBe("measures.repeated-episode");
  });
});

describe("serviceTrend", () => {
  const trend = serviceTrend(
    [...year(2021, 40, 12), ...year(2022, 20, 2), ...year(2024, 30, 0), ...year(2025, 30, 25)],
    { ...options, period: "year" },
  );
  if (!trend.ok) throw new Error(trend.issues[0].code);

  // Wilson 1927 for 12 of 40: 0.1807–0.4543, by prop.test of R without continuity correction.
  it("gives share, counts and interval of each period, and a gap where there was no course", () => {
    const [first, , gap] = trend.value.points;
    expect(first).toMatchObject({ label: "2021", courses: 40, improved: 12, share: 0.3 });
    expect(first?.state === "shown" && first.low).toBeCloseTo(0.1807, 4);
    expect(first?.state === "shown" && first.high).toBeCloseTo(0.4543, 4);
    expect(gap).toEqual({ state: "none", label: "2023" });
  });

  it("refuses a period where those improved, or the others, are few: it holds no number", () => {
    expect(trend.value.points[1]).toEqual({ state: "suppressed", label: "2022" });
    expect(trend.value.description).toContain("2022: hidden, too few.");
    expect(JSON.stringify(trendVegaLite(trend.value))).not.toMatch(/"counts":"2\/20"/);
  });

  it("draws hidden periods as a word and nothing between", () => {
    const svg = renderTrendSvg(trend.value, { idPrefix: "t" });
    expect(svg).toContain(">hidden<");
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("speaks three languages", () => {
    const titles = ["nb", "nn", "en"].map((language) => {
      const told = serviceTrend([], { ...options, language, period: "quarter" });
      return told.ok ? told.value.title : "";
    });
    expect(new Set(titles).size).toBe(3);
  });
});
