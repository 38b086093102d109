import { describe, expect, it } from "vitest";
import { betterOutcomesNow2023Adult } from "../policies/better-outcomes-now.ts";
import { ReportCaseSchema, ServiceReportSchema } from "../schemas/report-schema.ts";
import type { ReportCase, ServiceReport } from "../schemas/report-types.ts";
import type { AgeGroup, Episode, Rater } from "../schemas/types.ts";
import type { AnyTrajectoryModel } from "../trajectories/curve.ts";
import { countCase } from "./count-case.ts";
import { reportCounted } from "./report-counted.ts";
import { reportTexts } from "./report-texts.ts";
import { serviceReport } from "./service-report.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const profile = {
  id: "own-5",
  minimum: 5,
  zeros: "shown",
  citation: { source: "own rule of this test", verified: false },
} as const;
const options = { profile, confidenceLevel: "95" } as const;
const days = ["2026-01-12", "2026-02-09", "2026-03-09"];

function episode(id: number, totals: readonly number[], ageGroup: AgeGroup, rater: Rater): Episode {
  return {
    schemaVersion: "1.0",
    id: `synthetic-${String(id)}`,
    ageGroup,
    sessions: totals.map((totalTenths, index) => ({
      date: days[index] ?? "2026-04-13",
      readings: [
        { instrument: "ors", rater, answer: { state: "total", mode: "paper", totalTenths } },
      ],
    })),
  };
}

/** Cases whose first scores go 100, 102, 104 …, each rising by 60 and a little more. */
function cases(
  count: number,
  from: number,
  ageGroup: AgeGroup = "adult",
  kind: "planned" | "unplanned" = "planned",
): ReportCase[] {
  return Array.from({ length: count }, (_, index) => {
    const first = 100 + 2 * (from + index);
    return {
      episode: episode(from + index, [first, first + 60 + (index % 5)], ageGroup, "self"),
      help: { state: "over", date: "2026-03-09", kind },
    };
  });
}

function opened(given: readonly ReportCase[], extra = {}): ServiceReport {
  const report = serviceReport(given, { ...options, ...extra });
  if (!report.ok) throw new Error(report.issues.map(({ message }) => message).join());
  expect(ServiceReportSchema.safeParse(report.value).error).toBeUndefined();
  expect(JSON.parse(JSON.stringify(report.value))).toEqual(report.value);
  return report.value;
}

describe("wilsonInterval", () => {
  // R 4.2.2: prop.test(x, n, correct = FALSE)$conf.int
  it.each([
    [12, 40, 0.18074845, 0.45430019],
    [0, 10, 0, 0.277533],
    [10, 10, 0.722467, 1],
    [1, 3, 0.06149195, 0.792345],
  ])("agrees with R for %d of %d", (numerator, denominator, low, high) => {
    const found = wilsonInterval(numerator, denominator, "95");
    expect(found.low).toBeCloseTo(low, 5);
    expect(found.high).toBeCloseTo(high, 5);
  });
});

describe("serviceReport", () => {
  it("gives counts, means and shares with numerators, denominators and intervals", () => {
    const report = opened(cases(20, 0), { policy: betterOutcomesNow2023Adult });
    const [section] = report.sections;
    // By hand: intakes 100, 102 … 138 have mean 119; changes 60–64 in turn have mean 62.
    expect(section?.intake).toMatchObject({ state: "shown", persons: 20, mean: 119 });
    expect(section?.change).toMatchObject({ state: "shown", persons: 20, mean: 62 });
    expect(section?.reliablyImproved).toMatchObject({ numerator: 20, denominator: 20, share: 1 });
    expect(section?.effectSizes.map(({ variant }) => variant)).toEqual([
      "intake-sd",
      "change-sd",
      "average-sd",
    ]);
    expect(report.policy).toBe("bon-2023-adult");
    expect(report.help.groups.map(({ group }) => group)).toContain("unplanned");
    expect(report.sessions).toMatchObject({ persons: 20, mean: 2 });
    // By hand: 12 January to 9 March 2026 are 56 days.
    expect(report.lengthDays).toMatchObject({ persons: 20, mean: 56, unit: "days" });
  });

  it("keeps raters apart and counts those without a score", () => {
    const caretakers = cases(8, 30).map(({ help }, index): ReportCase => ({
      help,
      episode: episode(100 + index, [200 + index, 220 - index], "adult", "caretaker"),
    }));
    const report = opened([...cases(12, 0), ...caretakers]);
    expect(report.sections.map(({ rater }) => rater)).toEqual(["caretaker", "self"]);
    expect(report.sections.map(({ scores }) => scores)).toMatchObject([
      { persons: 20, pair: 8, oneScore: 0, noScores: 12 },
      { persons: 20, pair: 12, oneScore: 0, noScores: 8 },
    ]);
    expect(report.otherRatersEach).toMatchObject({ persons: 8, mean: 1 });
  });

  it("counts the last course of a person, and says how many came before", () => {
    const twice = cases(10, 0).map((one, index) => ({ ...one, person: `p-${String(index % 5)}` }));
    const report = opened(twice);
    expect(report.courses).toMatchObject({ courses: 10, persons: 5, earlierCourses: 5 });
    expect(report.ageGroups.total).toEqual({ state: "shown", count: 5 });
  });

  it("classifies nobody whose age group changed between the scores", () => {
    const grown = cases(6, 0, "child").map(({ episode: one, help }): ReportCase => ({
      help,
      episode: {
        ...one,
        sessions: one.sessions.map((session, index) =>
          index === 0 ? session : { ...session, ageGroup: "adult" },
        ),
      },
    }));
    const report = opened([...grown, ...cases(10, 20)], { policy: betterOutcomesNow2023Adult });
    const groups = report.sections[0]?.categories?.groups ?? [];
    expect(groups.find(({ group }) => group === "not-classified")).toMatchObject({ count: 6 });
  });

  it("gives issues with their place, and nothing of it on an empty list", () => {
    const [first] = cases(1, 0);
    if (first === undefined) throw new Error("one case");
    const broken: ReportCase = {
      ...first,
      help: { state: "over", date: "2026-02-30", kind: "planned" },
    };
    const report = serviceReport([first, broken], options);
    expect(report.ok ? [] : report.issues.map(({ path }) => path)).toEqual([[1, "help", "date"]]);
    expect(opened([]).sections).toEqual([]);
  });

  it("counts help of which nothing is recorded as that, and never as going on", () => {
    const silent = cases(8, 0).map((one): ReportCase => ({
      ...one,
      help: { state: "not-recorded" },
    }));
    const over = cases(6, 20).map((one): ReportCase => ({
      ...one,
      help: { state: "over", date: "2026-03-09", kind: "not-recorded" },
    }));
    const counts = opened([...silent, ...over]).help.groups.map((one) =>
      one.state === "shown" ? [one.group, one.count] : [one.group],
    );
    expect(counts).toEqual([
      ["going-on", 0],
      ["planned", 0],
      ["unplanned", 0],
      ["over", 6],
      ["not-recorded", 8],
    ]);
  });

  it("gives the severity-adjusted figures of the reference, of everybody and of clinical starts", () => {
    const citation = { source: "made up", verified: false } as const;
    const shared = { id: "made-up", version: "1", standardDeviationTenths: 80, citation };
    const text = { nb: "Oppdiktet", nn: "Oppdikta", en: "Made up" };
    const model: AnyTrajectoryModel = {
      schemaVersion: "0.1",
      id: "made-up",
      version: "1",
      name: text,
      population: text,
      licenceNote: text,
      instrument: "ors",
      method: "stated",
      citation,
      scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
      intakeRange: { fromTenths: 0, toTenths: 400 },
      expected: { kind: "function", valueTenths: (intake) => intake + 22 },
    };
    const [section] = opened(cases(20, 0), {
      model,
      reference: { ...shared, meanEffectSize: 0.5 },
      clinicalReference: {
        ...shared,
        cutoff: { tenths: 119, boundary: ">" },
        meanChangeTenths: 30,
      },
    }).sections;
    // By hand: changes are 60 to 64 in turn, 40 more than expected in the mean: 40 / 80 = 0.5. Gains
    // of 38 and 39 lie near what was expected, those of 40 to 42 above.
    expect(section?.severityAdjusted).toMatchObject({ meanResidual: 0.5, leftOut: 0 });
    expect(section?.severityAdjusted).toMatchObject({
      buckets: {
        groups: [
          { group: "well-above", state: "shown", count: 0 },
          { group: "above", count: 12 },
          { group: "near", count: 8 },
          { group: "below", count: 0 },
          { group: "well-below", count: 0 },
        ],
      },
    });
    // Ten began at 119 or lower; (30 + 40) / 80 = 0.875.
    expect(section?.clinicalOnly).toMatchObject({ pairs: 10, leftOut: 10, effectSize: 0.875 });
    expect(section?.regressionToTheMean).toMatchObject({ state: "shown", pairs: 20 });
    expect(section?.regressionToTheMean).not.toHaveProperty("meanIntakeTenths");
  });

  it("refuses an effect size of clinical starts where the others are few", () => {
    const citation = { source: "made up", verified: false } as const;
    const text = { nb: "Oppdiktet", nn: "Oppdikta", en: "Made up" };
    const [section] = opened(cases(20, 0), {
      model: {
        schemaVersion: "0.1",
        id: "made-up",
        version: "1",
        name: text,
        population: text,
        licenceNote: text,
        instrument: "ors",
        method: "stated",
        citation,
        scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
        intakeRange: { fromTenths: 0, toTenths: 400 },
        expected: { kind: "function", valueTenths: (intake: number) => intake },
      },
      clinicalReference: {
        id: "made-up",
        version: "1",
        standardDeviationTenths: 80,
        meanChangeTenths: 30,
        cutoff: { tenths: 134, boundary: ">" },
        citation,
      },
    }).sections;
    expect(section?.clinicalOnly).toEqual({ state: "suppressed" });
  });

  it("is the same when cases are counted one at a time, and keeps nobody's words", () => {
    const given = cases(12, 0).map((one, index) => ({ ...one, person: `p-${String(index % 9)}` }));
    const counted = given.flatMap((one) => {
      const read = countCase(one);
      return read.ok ? [read.value] : [];
    });
    expect(reportCounted(counted, options)).toEqual(serviceReport(given, options));
    const [{ episode: course, help } = { episode: null, help: null }] = cases(1, 0);
    if (course === null) throw new Error("one case");
    const said = course.sessions.map(({ date, readings }) => ({
      date,
      readings: readings.map((reading) => ({ ...reading, about: "synthetic words" })),
    }));
    const kept = countCase({ episode: { ...course, sessions: said }, help });
    expect(kept.ok).toBe(true);
    expect(JSON.stringify(kept)).not.toContain("synthetic words");
  });

  it("refuses to show a small group, or one that another would betray", () => {
    const report = opened([
      ...cases(3, 0, "child"),
      ...cases(9, 10, "adolescent"),
      ...cases(30, 40),
    ]);
    expect(report.ageGroups.groups.map(({ state }) => state)).toEqual([
      "suppressed",
      "suppressed",
      "shown",
      "shown",
    ]);
    expect(report.sections[0]?.intakeByAgeGroup).toEqual([]);
  });

  it("refuses to show two means that can be subtracted to tell of a few", () => {
    const one = { ...cases(1, 50)[0], episode: episode(900, [390], "adult", "self") };
    const report = opened([...cases(20, 0), { ...one, help: { state: "going-on" } }]);
    const section = report.sections[0];
    expect(section?.intakeOf).toBe("all-with-a-pair");
    expect(section?.intake).toMatchObject({ persons: 20, mean: 119 });
    expect(section?.scores).toMatchObject({ pair: 20, oneScore: 1 });
    const more = cases(6, 0).map(({ help }, index) => ({
      help,
      episode: episode(800 + index, [300 + index], "adult", "self"),
    }));
    const enough = opened([...cases(20, 0), ...more]).sections[0];
    expect(enough?.intakeOf).toBe("all-with-a-score");
    expect(enough?.intake).toMatchObject({ state: "shown", persons: 26 });
  });

  it("refuses to show anything of a service of four", () => {
    const report = opened(cases(4, 0));
    expect(JSON.stringify(report)).not.toMatch(/"mean"|"numerator":[1-9]/);
    expect(report.sections[0]?.effectSizes).toEqual([]);
    expect(report.sections[0]?.change).toEqual({ state: "suppressed" });
  });

  it("refuses a worker, an office or any other key to rank by", () => {
    const [first] = cases(1, 0);
    expect(ReportCaseSchema.safeParse(first).success).toBe(true);
    for (const key of ["worker", "office", "therapist", "group"]) {
      expect(ReportCaseSchema.safeParse({ ...first, [key]: "a" }).success).toBe(false);
    }
    const before = JSON.stringify(opened(cases(12, 0)));
    const smuggled = cases(12, 0).map((one, index) => ({
      ...one,
      worker: `w-${String(index % 2)}`,
    }));
    expect(JSON.stringify(opened(smuggled))).toBe(before);
    expect(before).not.toMatch(/worker|rank/);
  });

  it("refuses to make an effect, a category or a target of SRS", () => {
    const srs = cases(12, 0).map(({ episode: one, help }): ReportCase => ({
      help,
      episode: {
        ...one,
        sessions: one.sessions.map((session, index) => ({
          ...session,
          readings: [
            {
              instrument: "srs",
              rater: "self",
              answer: {
                state: "total",
                mode: "paper",
                totalTenths: 300 + Number(one.id.slice(10)) + index,
              },
            },
          ],
        })),
      },
    }));
    const [section] = opened(srs, { policy: betterOutcomesNow2023Adult }).sections;
    expect(section?.intake).toMatchObject({ state: "shown", persons: 12 });
    expect(section).toMatchObject({
      change: { state: "suppressed" },
      effectSizes: [],
      categories: null,
      reliablyImproved: null,
      zones: null,
    });
  });

  it("refuses to show a drop-out by zone that the margins would tell", () => {
    const text = { nb: "Oppdiktet", nn: "Oppdikta", en: "Made up" };
    const flat = (valueTenths: number) =>
      ({ kind: "function", valueTenths: () => valueTenths }) as const;
    const model = {
      schemaVersion: "0.1",
      id: "made-up",
      version: "1",
      name: text,
      population: text,
      licenceNote: text,
      instrument: "ors",
      method: "stated",
      citation: { source: "made up", verified: false },
      scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
      intakeRange: { fromTenths: 0, toTenths: 400 },
      expected: flat(190),
      zones: { greenFrom: flat(190), redBelow: flat(170), meaning: text },
    } as const;
    const whole = [...cases(20, 0), ...cases(20, 0, "adult", "unplanned")].map((one, index) => ({
      ...one,
      episode: { ...one.episode, id: `synthetic-${String(index)}` },
    }));
    expect(opened(whole, { model }).sections[0]?.dropOut?.total).toEqual({
      state: "shown",
      count: 40,
    });
    // By hand: of each 20 the first 14 end below 190, so 14 of 40 whose help was over are outside
    // green and without agreement.
    expect(opened(whole, { model }).sections[0]?.dropOutRate).toMatchObject({
      numerator: 14,
      denominator: 40,
      share: 0.35,
    });
    const few = opened([...cases(20, 0), ...cases(2, 0, "adult", "unplanned")], { model });
    expect(few.sections[0]?.dropOutRate).toBeNull();
    expect(few.sections[0]?.zones).not.toBeNull();
    expect(few.sections[0]?.dropOut).toBeNull();
  });

  it("refuses to say that help should end, or to judge anybody", () => {
    const texts = Object.values(reportTexts).flatMap(({ en, nb, nn }) => [nb, nn, en]);
    const bad = /avslutt|discharge|terminat|close|svikt|fail|motiv|drop.?out|frafall|ferdig/i;
    expect(texts.filter((text) => bad.test(text))).toEqual([]);
  });
});
