import { describe, expect, it } from "vitest";
import * as aggregates from "./aggregates.ts";
import { describeParticipation } from "./describe.ts";
import * as flags from "./flags.ts";
import * as fromPlan from "./from-plan.ts";
import * as api from "./index.ts";
import * as chart from "./chart.ts";
import { AssessmentSchema } from "./schemas.ts";
import * as words from "./describe/words.ts";

/** The guard rails of practice that touch participation; all assessments are synthetic. */
const { arnstein, assessParticipation } = api;
type Assessment = api.Assessment;

const user = (more: Partial<Assessment> = {}): Assessment => ({
  decision: "housing",
  date: "2026-03-02",
  rater: { role: "user" },
  enteredBy: "user",
  experienced: {
    state: "placed",
    model: "arnstein",
    degree: "partnership",
    evidence: "synthetic",
  },
  ...more,
});

function reportOf(...assessments: readonly Assessment[]): api.ParticipationReport {
  const report = assessParticipation(assessments);
  if (!report.ok) throw new Error(report.issues.map(({ code }) => code).join());
  return report.value;
}

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe("participation", () => {
  it("refuses sums, averages and percentages: no export and no field is one", () => {
    const names = [api, chart, aggregates, flags, fromPlan].flatMap((entry) => Object.keys(entry));
    const fields = keysOf(
      reportOf(user(), user({ decision: "work", factors: { contact: "user" } })),
    );
    for (const name of [...names, ...fields]) {
      expect(name).not.toMatch(
        /sum|total|mean|average|median|percent|shares?$|score|weight|rank|grade/i,
      );
    }
  });

  it("refuses to rank: no reading of one person is set against another decision or person", () => {
    const [first, second] = [user(), user({ decision: "work" })];
    expect(api.compareReadings(arnstein, first, second)).toMatchObject({
      value: { outcome: "not-comparable", reason: "another-decision" },
    });
    expect(
      reportOf(first, second).decisions.every(({ divergences }) => divergences.length === 0),
    ).toBe(true);
  });

  it("refuses to take a missing answer for a low degree", () => {
    for (const state of ["declined", "not-asked", "could-not", "unknown"] as const) {
      const [decision] = reportOf(user({ experienced: { state } })).decisions;
      expect(decision?.readings[0]?.position).toBeUndefined();
      expect(decision?.userView).toBe("no-answer");
    }
  });

  it("refuses to take the right not to take part for a low degree", () => {
    const [decision] = reportOf(
      user({ experienced: { state: "chose-not-to-take-part" } }),
    ).decisions;
    expect(decision?.userView).toBe("chose-not-to-take-part");
    expect(decision?.readings[0]?.position).toBeUndefined();
    expect(decision?.documentedWithoutInfluence).toBe(false);
  });

  it("refuses to push for the top: what stands above the wish is a finding too", () => {
    const [decision] = reportOf(
      user({ wished: { state: "placed", model: "arnstein", degree: "information" } }),
    ).decisions;
    expect(decision?.readings[0]?.fit).toEqual({ outcome: "above" });
  });

  it("refuses a degree without evidence, and a change without an example", () => {
    const blank = { state: "placed", model: "arnstein", degree: "partnership", evidence: " " };
    expect(AssessmentSchema.safeParse({ ...user(), experienced: blank }).success).toBe(false);
    const tick = { state: "changed" };
    expect(AssessmentSchema.safeParse({ ...user(), influence: tick }).success).toBe(false);
  });

  it("refuses to take documentation for influence", () => {
    const high = user({ experienced: { ...user().experienced } });
    const [decision] = reportOf(high).decisions;
    expect(decision?.readings[0]?.influence.status).toBe("not-shown");
    expect(describeParticipation(reportOf(high), "nb")).toContain("hva den førte til, er ikke");
  });

  it("refuses to let the worker's entry pass as the user's", () => {
    const unmarked = assessParticipation([user({ enteredBy: "worker" })]);
    expect(unmarked).toMatchObject({
      issues: [{ code: "participation.unmarked-entry-for-user", path: [0, "confirmedByUser"] }],
    });
    const [unconfirmed] = reportOf(user({ enteredBy: "worker", confirmedByUser: false })).decisions;
    expect(unconfirmed).toMatchObject({
      userView: "unconfirmed",
      readings: [{ inOwnVoice: false }],
    });
    expect(unconfirmed?.readings[0]?.fit).toBeUndefined();
    const [confirmed] = reportOf(user({ enteredBy: "worker", confirmedByUser: true })).decisions;
    expect(confirmed).toMatchObject({ userView: "own", readings: [{ inOwnVoice: true }] });
  });

  it("refuses an unconfirmed view as the user's side of a divergence", () => {
    const worker: Assessment = { ...user(), rater: { role: "worker" }, enteredBy: "worker" };
    const [decision] = reportOf(
      user({ enteredBy: "worker", confirmedByUser: false }),
      worker,
    ).decisions;
    expect(decision?.divergences[0]).toMatchObject({ reason: "unconfirmed-user-reading" });
  });

  it("takes the record that the user was not asked from whoever writes it", () => {
    const report = reportOf(user({ enteredBy: "worker", experienced: { state: "not-asked" } }));
    expect(report.decisions[0]?.notAsked).toEqual([{ role: "user" }]);
  });

  it("refuses every other sign of a user's view that someone else entered unmarked", () => {
    const silent = { enteredBy: "worker", experienced: { state: "unknown" } } as const;
    const views: readonly Partial<Assessment>[] = [
      { experienced: { state: "chose-not-to-take-part" } },
      { wished: { state: "as-now" } },
      { wished: { state: "others-may-decide" } },
      { opening: "was-closed" },
      { factors: { contact: "worker" } },
      { influence: { state: "changed", example: "another flat" } },
    ];
    for (const view of views) {
      expect(assessParticipation([user({ ...silent, ...view })])).toMatchObject({
        issues: [{ code: "participation.unmarked-entry-for-user" }],
      });
    }
  });

  it("refuses a wish, and an abstention, that someone else gives for the user", () => {
    for (const role of ["worker", "proxy", "observer"] as const) {
      const other = { rater: { role }, enteredBy: role };
      expect(assessParticipation([user({ ...other, wished: { state: "as-now" } })])).toMatchObject({
        issues: [{ code: "participation.wish-not-by-user" }],
      });
      expect(
        assessParticipation([user({ ...other, experienced: { state: "chose-not-to-take-part" } })]),
      ).toMatchObject({ issues: [{ code: "participation.abstention-not-by-user" }] });
      expect(assessParticipation([user({ ...other, wished: { state: "not-asked" } })]).ok).toBe(
        true,
      );
    }
  });

  it("refuses to let a proxy stand for the user", () => {
    const proxy: Assessment = { ...user(), rater: { role: "proxy" }, enteredBy: "proxy" };
    expect(reportOf(proxy).decisions[0]).toMatchObject({
      proxyWithoutUser: true,
      userView: "not-recorded",
    });
    expect(reportOf(proxy, user()).decisions[0]?.proxyWithoutUser).toBe(false);
  });

  it("refuses a field for a user group, a diagnosis or a trait", () => {
    for (const field of ["group", "userType", "diagnosis", "motivation", "compliance"]) {
      expect(AssessmentSchema.safeParse({ ...user(), [field]: "x" }).success).toBe(false);
    }
  });

  it("refuses to lose a wish, an input or a reason on the way", () => {
    const given = user({
      wished: { state: "others-may-decide", note: "for now" },
      influence: { state: "not-changed", reason: "none was free", input: "a quiet place" },
    });
    const report = reportOf(given);
    expect(report.decisions[0]?.readings[0]?.assessment).toBe(given);
    const text = describeParticipation(report, "en");
    for (const own of ["a quiet place", "none was free", "others may decide", "for now"]) {
      expect(text).toContain(own);
    }
  });

  it("refuses to show a model without its caveats", () => {
    for (const language of ["nb", "nn", "en"]) {
      const text = describeParticipation(reportOf(user()), language);
      for (const caveat of api.caveats) expect(text).toContain(caveat.text[language]);
    }
    const [decision] = reportOf(user()).decisions;
    if (decision === undefined) throw new Error("a decision is expected");
    expect(chart.participationChart(decision, arnstein, "en").caveats).toHaveLength(7);
  });

  it("refuses words that judge a person or end the help", () => {
    const said = JSON.stringify([
      words,
      api.issues,
      api.crosswalk,
      arnstein,
      api.humerfelt,
      api.localWordScale,
    ]);
    expect(said).not.toMatch(
      /umotivert|urealistisk|misbruk|narkoman|compliance|unmotivated|avslutt|terminate|close the case/i,
    );
  });
});
