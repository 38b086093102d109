import { describe, expect, it } from "vitest";
import { checkTrajectoryModel } from "../trajectories/check-model.ts";
import { expectedScore } from "../trajectories/expected-score.ts";
import { modelFromFit } from "../trajectories/model-from-fit.ts";
import { TrajectoryModelSchema } from "../schemas/trajectory-schema.ts";
import type { Course, CourseSample } from "./course.ts";
import { fitCourseSlopes } from "./fit-course-slopes.ts";
import { fitPercentiles } from "./fit-percentiles.ts";
import { fitTrajectory, type TrajectoryFitOptions } from "./fit-trajectory.ts";
import { predictLast } from "./predict-last.ts";
import { regressLastOnFirst } from "./regress-last-on-first.ts";
import { estimateWarningTexts } from "./warning-texts.ts";

const course = (...totals: readonly number[]): Course => ({
  intakeTenths: totals[0] ?? 0,
  scores: totals.map((totalTenths, index) => ({ session: index + 1, totalTenths })),
  from: "2025-01-13",
  to: "2025-03-10",
});
const sample = (...courses: readonly Course[]): CourseSample => ({
  instrument: "ors",
  rater: "self",
  courses,
  excluded: { withoutSeries: 0, noScores: 0, oneScore: 0, furtherRaters: 0 },
});
const firstAndLast = [
  [100, 160],
  [150, 190],
  [200, 210],
  [250, 270],
  [300, 300],
  [120, 150],
  [170, 205],
] as const;

describe("regressLastOnFirst and predictLast", () => {
  const fit = regressLastOnFirst(sample(...firstAndLast.map((pair) => course(...pair))), 5);
  if (!fit.ok) throw new Error("the courses must go through");

  // R 4.2.2: lm(y ~ x), and predict(…, interval = "prediction")
  it("agrees with R", () => {
    expect(fit.value.interceptTenths).toBeCloseTo(72.378504672897, 8);
    expect(fit.value.slope).toBeCloseTo(0.758411214953, 10);
    expect(fit.value.slopeStandardError).toBeCloseTo(0.0630965719782, 10);
    expect(fit.value.residualStandardDeviationTenths).toBeCloseTo(11.0322382305, 8);
    const middle = predictLast(fit.value, 180, "95");
    expect(middle.ok && middle.value.expectedTenths).toBeCloseTo(208.892523364, 7);
    expect(middle.ok && middle.value.lowTenths).toBeCloseTo(178.567219321, 6);
    expect(middle.ok && middle.value.highTenths).toBeCloseTo(239.217827408, 6);
    const high = predictLast(fit.value, 290, "80");
    expect(high.ok && high.value.lowTenths).toBeCloseTo(272.320255108, 6);
  });

  it("refuses to say anything outside the intakes it rests on", () => {
    const outside = predictLast(fit.value, 99, "95");
    expect(outside.ok ? "" : outside.issues[0].code).toBe("measures.intake-out-of-range");
    expect(predictLast(fit.value, Number.NaN, "95").ok).toBe(false);
  });
});

describe("fitPercentiles", () => {
  // By hand, type 7: 110, 120, 130, 150, 190 has quartiles 120, 130, 150.
  it("gives percentiles by band and session, and nothing where there are too few", () => {
    const low = [100, 104, 108, 112, 116].map((intake, index) =>
      course(intake, [150, 110, 190, 130, 120][index] ?? 0),
    );
    const fit = fitPercentiles(sample(...low, course(300, 310, 320)), {
      edgesTenths: [0, 200, 400],
      shares: [0.25, 0.5, 0.75],
      minimumEpisodes: 5,
    });
    if (!fit.ok) throw new Error("the courses must go through");
    expect(fit.value.tables.map(({ curve }) => curve.valuesTenths)).toEqual([
      [[104, 120]],
      [[108, 130]],
      [[112, 150]],
    ]);
    expect(fit.value.coursesOutsideBands).toBe(1);
    expect(fit.value.bands).toMatchObject([{ meanIntakeTenths: 108, courses: [5, 5] }]);
    expect(fit.value.warnings).toContain("survivorship");
  });

  it("gives issues for bands that don't rise, shares that aren't shares, and too few", () => {
    const fit = fitPercentiles(sample(course(1, 2)), {
      edgesTenths: [200, 100],
      shares: [2, Number.NaN],
      minimumEpisodes: 5,
    });
    expect(fit.ok ? [] : fit.issues.map(({ code }) => code)).toEqual([
      "measures.edges-not-rising",
      "measures.number-not-finite",
      "measures.number-not-finite",
      "measures.too-few-episodes",
    ]);
  });
});

describe("fitTrajectory", () => {
  // Courses that follow intake + (12 − 0.1·(intake − 190))·(session − 1) exactly.
  const exact = [130, 150, 190, 230, 250].map((intake) =>
    course(...[0, 1, 2, 3, 4].map((time) => intake + (12 - 0.1 * (intake - 190)) * time)),
  );
  const options: TrajectoryFitOptions = {
    method: "pooled-least-squares",
    time: "sessions-since-intake",
    degree: 1,
    startsAt: "intake",
    minimumEpisodes: 5,
  };

  it("finds the curve that made the courses", () => {
    const fit = fitTrajectory(sample(...exact), options);
    if (!fit.ok) throw new Error("the courses must go through");
    const [term] = fit.value.curve.terms;
    expect(fit.value.curve.centreTenths).toBe(190);
    expect(term?.constantTenths).toBeCloseTo(12, 8);
    expect(term?.perIntakeTenth).toBeCloseTo(-0.1, 8);
    expect(fit.value.curve.lastSession).toBe(5);
    expect(fit.value.warnings).toEqual(["regression-to-the-mean", "nested-courses"]);
  });

  it("makes a model that can be stored, whose zones widen with the sessions", () => {
    const noisy = [0, 1, 2, 3, 4, 5, 6, 7].map((index) =>
      course(
        ...[0, 1, 2, 3, 4].map(
          (t) =>
            150 +
            10 * index +
            ([4, 9, 5, 11, 3, 8, 6, 10][index] ?? 0) * t +
            ((index * t * 7) % 11),
        ),
      ),
    );
    const fit = fitTrajectory(sample(...noisy), {
      ...options,
      method: "mixed-reml",
      random: "intercept-and-slope",
    });
    if (!fit.ok) throw new Error("the courses must go through");
    const text = { nb: "Egne", nn: "Eigne", en: "Own" };
    const details = {
      id: "own-2025",
      version: "1",
      name: text,
      population: text,
      licenceNote: text,
      meaning: text,
      instrument: "ors",
      citation: { source: "own courses", verified: false },
      scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
    } as const;
    const model = modelFromFit(fit.value, details, { green: 0, red: 1 });
    expect(TrajectoryModelSchema.safeParse(model).error).toBeUndefined();
    expect(checkTrajectoryModel(model)).toEqual([]);
    const width = (session: number): number => {
      const { expectedTenths, redBelowTenths } = expectedScore(model, 180, session);
      return (expectedTenths ?? 0) - (redBelowTenths ?? 0);
    };
    expect(width(5)).toBeGreaterThan(width(2));
    expect(model).toMatchObject({ episodes: 8, period: { from: "2025-01-13", to: "2025-03-10" } });
  });

  it("holds the curve where fewer than the minimum remain, and says who is left", () => {
    const short = [140, 160, 180, 200, 220, 240].map((intake) => course(intake, intake + 10));
    const fit = fitTrajectory(sample(...short, ...exact.slice(0, 2)), options);
    if (!fit.ok) throw new Error("the courses must go through");
    expect(fit.value.curve.lastSession).toBe(2);
    expect(fit.value.coursesBySession).toEqual([
      { session: 1, courses: 8 },
      { session: 2, courses: 8 },
    ]);
  });

  it("refuses to estimate from a few", () => {
    const fit = fitTrajectory(sample(...exact.slice(0, 4)), options);
    expect(fit.ok ? "" : fit.issues[0].code).toBe("measures.too-few-episodes");
    expect(() => fitTrajectory(sample(), { ...options, minimumEpisodes: 1 })).toThrow("at least 5");
  });
});

describe("fitCourseSlopes", () => {
  it("measures each slope from zero: a course that falls while others rise has fallen", () => {
    const courses = [20, 25, 30, 22, 28, -15].map((slope, index) =>
      course(...[0, 1, 2, 3].map((time) => 150 + 5 * index + slope * time + ((index + time) % 2))),
    );
    const fit = fitCourseSlopes(sample(...courses), { minimumEpisodes: 5, model: "own" });
    if (!fit.ok) throw new Error("the courses must go through");
    const slopes = fit.value.slopes.map(({ slope }) => slope);
    expect(slopes[5]).toBeCloseTo(-1.5, 1);
    expect(slopes[0]).toBeCloseTo(2, 1);
  });
});

describe("estimateWarningTexts", () => {
  it("refuses to say that help should end", () => {
    const texts = Object.values(estimateWarningTexts).flatMap(({ en, nb, nn }) => [nb, nn, en]);
    expect(texts.filter((text) => /avslutt|slutte|discharge|end the/i.test(text))).toEqual([]);
  });
});
