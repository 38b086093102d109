import { describe, expect, it } from "vitest";
import type { ScoredPoint, Series } from "../episode/series.ts";
import type { TableCurve, TrajectoryModel } from "../schemas/trajectory-types.ts";
import { checkTrajectoryModel } from "./check-model.ts";
import type { AnyTrajectoryModel } from "./curve.ts";
import { curveValue } from "./curve-value.ts";
import { expectedScore } from "./expected-score.ts";
import { seriesZones } from "./series-zones.ts";
import { trajectoryPath } from "./trajectory-path.ts";

const text = { nb: "Oppdiktet", nn: "Oppdikta", en: "Made up" };
const table = (...valuesTenths: (number | null)[][]): TableCurve => ({
  kind: "table",
  intakesTenths: [100, 200],
  sessions: [1, 5],
  valuesTenths,
});
const model: TrajectoryModel = {
  schemaVersion: "0.1",
  id: "made-up",
  version: "3",
  name: text,
  population: text,
  licenceNote: text,
  instrument: "ors",
  raters: ["self"],
  method: "stated",
  citation: { source: "made up", verified: false },
  scale: { minimumTenths: 0, maximumTenths: 400, direction: "higher-is-better" },
  intakeRange: { fromTenths: 100, toTenths: 200 },
  expected: table([100, 180], [200, 240]),
  zones: {
    greenFrom: table([100, 160], [200, 220]),
    redBelow: table([80, 120], [180, 180]),
    meaning: text,
  },
};
const point = (session: number, totalTenths: number): ScoredPoint => ({
  state: "scored",
  basis: "total",
  mode: "paper",
  session,
  date: `2026-01-${String(10 + session)}`,
  totalTenths,
});
const series = (...points: Series["points"]): Series => ({
  instrument: "ors",
  rater: "self",
  points,
});

describe("curveValue", () => {
  // By hand: halfway between rows and columns of 100 180 / 200 240 is (140 + 220) / 2 = 180.
  it("reads a table between its nodes and holds it beyond them", () => {
    expect(curveValue(model.expected, 150, 3)).toBe(180);
    expect(curveValue(model.expected, 200, 5)).toBe(240);
    expect(curveValue(model.expected, 200, 99)).toBe(240);
    expect(curveValue(model.expected, 90, 1)).toBe(100);
  });

  it("doesn't fill an empty cell", () => {
    const holed = table([100, null], [200, 240]);
    expect(curveValue(holed, 150, 3)).toBeNull();
    expect(curveValue(holed, 200, 5)).toBe(240);
    expect(curveValue(holed, 100, 1)).toBe(100);
  });

  // By hand, BON's form: 180 + (10 + 0.1·(180 − 200))·3 + (−1)·9 = 180 + 24 − 9 = 195.
  it("adds powers of the time with intake interaction, and holds them", () => {
    const curve = {
      kind: "polynomial",
      time: "sessions-since-intake",
      startsAt: "intake",
      centreTenths: 200,
      terms: [
        { power: 1, constantTenths: 10, perIntakeTenth: 0.1 },
        { power: 2, constantTenths: -1, perIntakeTenth: 0 },
      ],
      lastSession: 4,
    } as const;
    expect(curveValue(curve, 180, 1)).toBe(180);
    expect(curveValue(curve, 180, 4)).toBe(195);
    expect(curveValue(curve, 180, 40)).toBe(195);
    const log = { ...curve, time: "log-session", terms: curve.terms.slice(0, 1) } as const;
    expect(curveValue(log, 200, 3)).toBeCloseTo(200 + 10 * Math.log(3), 10);
  });

  // The vendor's two curves switch at a length of the course, and jump by 60 tenths there.
  it("joins a short and a long curve without a jump", () => {
    const flat = (value: number): TableCurve => ({
      kind: "table",
      intakesTenths: [200],
      sessions: [1],
      valuesTenths: [[value]],
    });
    const joined = {
      kind: "joined",
      short: flat(260),
      long: flat(200),
      fromSession: 9,
      toSession: 15,
    } as const;
    const values = [8, 9, 10, 12, 15, 20].map((session) => curveValue(joined, 200, session));
    expect(values).toEqual([260, 260, 250, 230, 200, 200]);
    const bad = { ...model, expected: { ...joined, toSession: 9 } };
    expect(checkTrajectoryModel(bad).map(({ code }) => code)).toEqual(["measures.join-would-jump"]);
  });
});

describe("seriesZones", () => {
  it("says green, yellow as no clear indication, and red, each with its borders", () => {
    const zones = seriesZones(series(point(1, 200), point(5, 220)), model);
    expect(zones.zone).toBe("green");
    expect(zones.points[0]).toMatchObject({
      expectedTenths: 240,
      greenFromTenths: 220,
      redBelowTenths: 180,
    });
    expect(seriesZones(series(point(1, 200), point(5, 219)), model).zone).toBe("yellow");
    expect(seriesZones(series(point(1, 200), point(5, 180)), model).zone).toBe("yellow");
    const red = seriesZones(series(point(1, 200), point(5, 179)), model);
    expect([red.zone, red.prompt, red.model]).toEqual([
      "red",
      "review-together",
      { id: "made-up", version: "3" },
    ]);
  });

  it("turns round where lower is better", () => {
    const scale = { ...model.scale, direction: "lower-is-better" } as const;
    const zones = {
      greenFrom: table([0, 90], [0, 150]),
      redBelow: table([0, 110], [0, 190]),
      meaning: text,
    };
    const down = { ...model, scale, zones };
    const zoneAt = (last: number): string =>
      seriesZones(series(point(1, 200), point(5, last)), down).zone;
    expect([150, 151, 190, 191].map(zoneAt)).toEqual(["green", "yellow", "yellow", "red"]);
  });

  it("counts sessions from the intake, sessions without a score too", () => {
    const gap = { state: "not-recorded", session: 3, date: "2026-01-13" } as const;
    const zones = seriesZones(series(point(2, 200), gap, point(6, 230)), model);
    expect(zones.points.map(({ session }) => session)).toEqual([5]);
  });

  it("says unknown, and why", () => {
    const pair = [point(1, 150), point(3, 160)] as const;
    const why = (given: Series, one: AnyTrajectoryModel = model): string =>
      seriesZones(given, one).reasons.join();
    expect(why(series())).toBe("no-scores");
    expect(why(series(point(1, 150)))).toBe("one-score");
    expect(why(series(point(1, 99), point(2, 120)))).toBe("intake-out-of-range");
    expect(why({ ...series(...pair), rater: "caretaker" })).toBe("model-for-other-rater");
    expect(why({ ...series(...pair), instrument: "srs" })).toBe(
      "not-an-outcome,model-for-other-instrument",
    );
    expect(why(series(...pair), { ...model, zones: undefined })).toBe("model-without-zones");
    expect(why(series(...pair), { ...model, expected: table([1, 2]) })).toBe("model-not-valid");
    expect(why(series(...pair), { ...model, expected: table([1, null], [1, null]) })).toBe(
      "too-few-in-model",
    );
    const nothing = { kind: "function", valueTenths: () => Number.NaN } as const;
    expect(why(series(...pair), { ...model, expected: nothing })).toBe("too-few-in-model");
    const youth: TrajectoryModel = { ...model, ageGroups: ["adolescent"] };
    expect(why(series(...pair), youth)).toBe("age-group-not-given");
    expect(seriesZones(series(...pair), youth, "adult").reasons).toEqual([
      "model-for-other-age-group",
    ]);
  });

  it("refuses to let a score that came later change an earlier expectation", () => {
    const short = trajectoryPath(model, 150, 4);
    const long = trajectoryPath(model, 150, 60);
    expect(long.slice(0, 4)).toEqual(short);
    expect(trajectoryPath(model, 150, Number.NaN)).toEqual([]);
  });

  it("keeps the expected score on the scale", () => {
    const high = { ...model, expected: { kind: "function", valueTenths: () => 1e9 } as const };
    expect(expectedScore(high, 150, 2).expectedTenths).toBe(400);
    expect(expectedScore(high, Number.NaN, 2).reasons).toEqual(["intake-out-of-range"]);
  });
});
