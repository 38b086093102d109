import { describe, expect, it } from "vitest";
import { betterOutcomesNow2023Adult } from "../policies/better-outcomes-now.ts";
import { findPolicy, policies } from "../policies/find-policy.ts";
import type { Episode, Reading, Session } from "../schemas/types.ts";
import { assessEpisode, type EpisodeAssessment } from "./assess-episode.ts";
import { episodeSeries } from "./episode-series.ts";
import { orderSessions } from "./order-sessions.ts";

const total = (totalTenths: number) => ({ state: "total", mode: "paper", totalTenths }) as const;
const ors = (totalTenths: number, rater: Reading["rater"] = "self"): Reading => ({
  instrument: "ors",
  rater,
  answer: total(totalTenths),
});
const absent = (reason: "declined" | "unable"): Reading => ({
  instrument: "ors",
  rater: "self",
  answer: { state: "absent", reason, statedBy: "self" },
});
const session = (date: string, ...readings: Reading[]): Session => ({ date, readings });
const episode = (...sessions: Session[]): Episode => ({
  schemaVersion: "1.0",
  id: "synthetic-1",
  ageGroup: "adult",
  sessions,
});
function assess(given: Episode): EpisodeAssessment {
  const result = assessEpisode(given, [betterOutcomesNow2023Adult]);
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
}
function codes(given: Episode): string {
  const result = episodeSeries(given);
  return result.ok ? "ok" : result.issues.map((issue) => issue.code).join();
}

describe("orderSessions", () => {
  it("orders by date, then by sequence, and leaves its input alone", () => {
    const late = { date: "2026-02-09", sequence: 2, readings: [] };
    const early = { date: "2026-02-09", sequence: 1, readings: [] };
    const first = { date: "2026-01-12", readings: [] };
    const given = [late, first, early];
    expect(orderSessions(given)).toEqual({ ok: true, value: [first, early, late] });
    expect(given).toEqual([late, first, early]);
  });

  it("never chooses between two sessions of one day", () => {
    const result = orderSessions([session("2026-01-12"), session("2026-01-12")]);
    const found = result.ok ? [] : result.issues;
    expect(found.map(({ code }) => code)).toEqual([
      "measures.session-order-missing",
      "measures.session-order-missing",
    ]);
    expect(found[1]?.path).toEqual(["sessions", 1, "sequence"]);
  });

  it("names days and numbers that don't exist", () => {
    expect(orderSessions([session("2026-02-30")]).ok).toBe(false);
    expect(orderSessions([{ ...session("2026-02-20"), sequence: 0.5 }]).ok).toBe(false);
  });
});

describe("episodeSeries", () => {
  it("keeps a series for each instrument and rater, with every gap", () => {
    const result = episodeSeries(
      episode(
        session("2026-01-12", ors(185), ors(160, "caretaker")),
        session("2026-01-26", absent("declined")),
        session("2026-02-09", {
          instrument: "ors",
          rater: "self",
          answer: { state: "items", mode: "paper", itemTenths: { individual: 30, close: 0 } },
        }),
        session("2026-02-23", ors(200)),
      ),
    );
    const series = result.ok ? result.value : [];
    expect(series.map(({ points, rater }) => [rater, ...points.map(({ state }) => state)])).toEqual(
      [
        ["self", "scored", "absent", "incomplete", "scored"],
        ["caretaker", "scored", "not-recorded", "not-recorded", "not-recorded"],
      ],
    );
    expect(series[0]?.points[2]).toMatchObject({ missingItems: ["social", "overall"] });
  });

  it("tells two raters of one kind apart", () => {
    const mother: Reading = { ...ors(100, "caretaker"), raterId: "a" };
    const father: Reading = { ...ors(200, "caretaker"), raterId: "b" };
    const result = episodeSeries(episode(session("2026-01-12", mother, father)));
    expect(result.ok ? result.value.map(({ raterId }) => raterId) : []).toEqual(["a", "b"]);
  });

  it("names what a typed caller can still get wrong, and holds no data in it", () => {
    expect(codes(episode(session("2026-01-12", ors(185), ors(200))))).toBe(
      "measures.repeated-reading",
    );
    expect(codes(episode(session("2026-01-12", ors(401))))).toBe("measures.score-out-of-range");
    expect(codes(episode(session("2026-01-12", ors(Number.NaN))))).toBe("measures.score-off-step");
    expect(codes({ ...episode(), id: "01810112345" })).toBe("measures.identity-number-as-id");
    const unknown = Object.assign(ors(5), { instrument: "audit" });
    expect(codes(episode(session("2026-01-12", unknown)))).toBe("measures.unknown-instrument");
    const crowd = Array.from({ length: 51 }, (_, index) => ({
      ...ors(5, "caretaker"),
      raterId: `r${String(index)}`,
    }));
    expect(codes(episode(session("2026-01-12", ...crowd)))).toBe("measures.too-many-series");
  });

  it("takes a course of 10,000 sessions", () => {
    const sessions = Array.from({ length: 10_000 }, (_, index) => ({
      date: "2026-01-12",
      sequence: index + 1,
      readings: [ors(index % 400)],
    }));
    const result = episodeSeries(episode(...sessions));
    expect(result.ok ? result.value[0]?.points.length : 0).toBe(10_000);
  });
});

describe("assessEpisode", () => {
  it("pairs the first with the last valid score, never with a gap", () => {
    const [series] = assess(
      episode(
        session("2026-01-05", absent("unable")),
        session("2026-01-12", ors(22)),
        session("2026-02-09", ors(82)),
        session("2026-02-16", absent("declined")),
      ),
    ).series;
    expect(series?.intake?.session).toBe(2);
    expect(series?.last?.session).toBe(3);
    expect(series?.changeTenths).toBe(60);
    expect(series?.leftOut.map((point) => point.session)).toEqual([1, 4]);
    expect(series?.classifications[0]).toMatchObject({
      policy: "bon-2023-adult",
      category: "improved",
      scoredCount: 2,
      thresholds: { reliableChange: { tenths: 60, boundary: ">=" } },
    });
  });

  it("never pairs across raters", () => {
    const given = episode(
      session("2026-01-12", ors(100, "caretaker")),
      session("2026-02-09", ors(300)),
    );
    for (const { changeTenths, reasons } of assess(given).series) {
      expect(changeTenths).toBeNull();
      expect(reasons).toEqual(["one-score"]);
    }
  });

  it("says why a policy gives no category", () => {
    const given = episode(
      session("2026-01-12", ors(100, "caretaker"), ors(100)),
      session("2026-02-09", ors(300, "caretaker")),
    );
    const reasons = assess(given).series.map((one) => one.classifications[0]?.reasons);
    expect(reasons).toEqual([["policy-for-other-rater"], ["one-score"]]);
    const { id, schemaVersion, sessions } = given;
    const unknown = assess({ id, schemaVersion, sessions }).series[1]?.classifications[0];
    expect(unknown?.reasons).toEqual(["age-group-not-given", "one-score"]);
    const young = assess({ ...given, ageGroup: "adolescent" }).series[1]?.classifications[0];
    expect(young?.reasons).toEqual(["policy-for-other-age-group", "one-score"]);
  });

  it("gives one classification for each policy, so that they can be compared", () => {
    const result = assessEpisode(
      episode(session("2026-01-12", ors(190)), session("2026-02-09", ors(255))),
      policies,
    );
    const given = result.ok ? (result.value.series[0]?.classifications ?? []) : [];
    expect(
      given.map((one) => [one.policy, one.state === "classified" ? one.category : one.reasons[0]]),
    ).toEqual([
      ["bon-2023-adult", "recovered"],
      ["bon-2023-youth", "policy-for-other-age-group"],
      ["bon-2015-adolescent", "policy-for-other-age-group"],
      ["nhs-young-people", "policy-for-other-age-group"],
      ["anker-2009-adult", "recovered"],
      ["janse-2014-adult", "unchanged"],
    ]);
  });

  it("says that a policy without a cut-off can't show whether one was passed", () => {
    const policy = findPolicy("nhs-young-people");
    if (policy === undefined) throw new Error("the policy is there");
    const given = episode(session("2026-01-12", ors(190)), session("2026-02-09", ors(256)));
    const result = assessEpisode({ ...given, ageGroup: "adolescent" }, [policy]);
    expect(result.ok ? result.value.series[0]?.classifications[0] : null).toMatchObject({
      category: "improved",
      reasons: ["policy-without-cutoff"],
    });
  });

  it("names a policy that stands twice", () => {
    const twice = [betterOutcomesNow2023Adult, betterOutcomesNow2023Adult];
    const result = assessEpisode(episode(), twice);
    expect(result.ok ? "" : result.issues[0].code).toBe("measures.repeated-policy");
  });
});
