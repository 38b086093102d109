import { describe, expect, it } from "vitest";
import {
  assessParticipation,
  type Assessment,
  type DecisionProfile,
  type ExperiencedDegree,
  type ParticipationReport,
} from "../index.ts";

/** All assessments here are synthetic. */
const degree = (id: string, model = "arnstein"): ExperiencedDegree => ({
  state: "placed",
  model,
  degree: id,
  evidence: "synthetic",
});
const user = (more: Partial<Assessment> = {}): Assessment => ({
  decision: "housing",
  date: "2026-03-02",
  rater: { role: "user" },
  enteredBy: "user",
  experienced: degree("consultation"),
  ...more,
});
const worker = (more: Partial<Assessment> = {}): Assessment =>
  user({ rater: { role: "worker" }, enteredBy: "worker", ...more });
const proxy = user({ rater: { role: "proxy" }, enteredBy: "proxy" });
const again = (key: string): Partial<Assessment> => ({ rater: { role: "user", key } });

function reportOf(...assessments: readonly Assessment[]): ParticipationReport {
  const report = assessParticipation(assessments);
  if (!report.ok) throw new Error(report.issues.map(({ code }) => code).join());
  return report.value;
}
function profile(...assessments: readonly Assessment[]): DecisionProfile {
  const [decision] = reportOf(...assessments).decisions;
  if (decision === undefined) throw new Error("a decision is expected");
  return decision;
}
function codes(...assessments: readonly Assessment[]): readonly string[] {
  const report = assessParticipation(assessments);
  return report.ok ? [] : report.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("the caveats and models of a report", () => {
  const caveatsOf = (...given: readonly Assessment[]): readonly string[] =>
    reportOf(...given)
      .caveats.slice(7)
      .map(({ id }) => id);

  it("dispute information on the continuum, where it was used, and nowhere else (l. 1635-1637)", () => {
    const contested = user({ experienced: degree("information", "humerfelt") });
    expect(caveatsOf(contested)).toEqual(["information-contested"]);
    expect(caveatsOf(worker(), contested)).toEqual(["information-contested"]);
    expect(caveatsOf(user({ experienced: degree("information") }))).toEqual([]);
    expect(caveatsOf(user({ experienced: degree("partnership", "humerfelt") }))).toEqual([]);
    expect(caveatsOf(user({ experienced: { state: "declined" } }))).toEqual([]);
  });

  it("name the model of phases where somebody said whether one was open", () => {
    const report = reportOf(user({ phase: "decision", opening: "was-open" }));
    expect(report.models.map(({ id }) => id)).toEqual(["arnstein", "alm-andreassen"]);
  });
});

describe("whose voice it is", () => {
  const silent = { enteredBy: "worker", experienced: { state: "unknown" } } as const;

  it("refuses each view of the user that someone else entered unmarked", () => {
    const views: readonly Partial<Assessment>[] = [
      { answerToProposal: "as-proposed" },
      { raisedFlags: [{ flag: "conditions", note: "own words" }] },
      { wished: { state: "placed", model: "arnstein", degree: "partnership" } },
    ];
    for (const view of views) {
      expect(codes(user({ ...silent, ...view }))).toEqual([
        "participation.unmarked-entry-for-user 0.confirmedByUser",
      ]);
    }
  });

  it("takes no list that is empty, and nothing undocumented, for a view", () => {
    expect(codes(user({ ...silent, raisedFlags: [] }))).toEqual([]);
    expect(codes(user({ ...silent, factors: {} }))).toEqual([]);
    expect(codes(user({ ...silent, influence: { state: "not-documented" } }))).toEqual([]);
  });

  it("refuses a wish and an abstention by others, and names where they stand", () => {
    const wished = { state: "placed", model: "arnstein", degree: "partnership" } as const;
    expect(codes(worker({ wished }))).toEqual(["participation.wish-not-by-user 0.wished"]);
    expect(codes(worker({ experienced: { state: "chose-not-to-take-part" } }))).toEqual([
      "participation.abstention-not-by-user 0.experienced",
    ]);
  });

  it("refuses to let the user's confirmation make a worker's view the worker's own", () => {
    const { readings } = profile(worker({ enteredBy: "proxy", confirmedByUser: true }));
    expect(readings[0]?.inOwnVoice).toBe(false);
  });
});

describe("issues by their place", () => {
  it("name a wish on a degree that doesn't exist, and what the model allows", () => {
    const wished = { state: "placed", model: "humerfelt", degree: "rung nine" } as const;
    expect(codes(user({ wished }))).toEqual(["participation.unknown-degree 0.wished.degree"]);
    expect(assessParticipation([user({ wished })])).toMatchObject({
      issues: [
        {
          params: {
            model: "humerfelt",
            allowed: "information, consultation, partnership, delegation, user-control",
          },
        },
      ],
    });
  });

  it("name a degree without evidence and a flag without words", () => {
    const blank: ExperiencedDegree = {
      state: "placed",
      model: "arnstein",
      degree: "partnership",
      evidence: " \n",
    };
    expect(codes(user({ experienced: blank }))).toEqual([
      "participation.blank-text 0.experienced.evidence",
    ]);
    const raisedFlags = [
      { flag: "conditions", note: "own words" },
      { flag: "conditions", note: "\t" },
    ] as const;
    expect(codes(user({ raisedFlags: [...raisedFlags] }))).toEqual([
      "participation.blank-text 0.raisedFlags.1.note",
    ]);
  });
});

describe("what there is of the user's own view", () => {
  const abstained = { experienced: { state: "chose-not-to-take-part" } } as const;
  const unconfirmed = { enteredBy: "worker", confirmedByUser: false } as const;

  it("is the most that any of the user's entries holds", () => {
    const { userView } = profile(user(abstained), user({ ...again("b"), ...unconfirmed }));
    expect(userView).toBe("chose-not-to-take-part");
    const silent = user({ ...again("b"), experienced: { state: "not-asked" } });
    expect(profile(user(unconfirmed), silent).userView).toBe("unconfirmed");
    expect(profile(silent, user(unconfirmed)).userView).toBe("unconfirmed");
    expect(profile(user(abstained), user(again("b"))).userView).toBe("own");
  });

  it("stands beside a proxy also where the user chose not to take part (l. 1750-1754)", () => {
    expect(profile(proxy, user(abstained)).proxyWithoutUser).toBe(false);
    expect(profile(proxy, worker()).proxyWithoutUser).toBe(true);
    expect(profile(worker()).proxyWithoutUser).toBe(false);
  });

  it("is told from whose entry there is none of", () => {
    expect(profile(user(), worker()).notRecorded).toEqual([]);
    expect(profile(worker(), user()).notRecorded).toEqual([]);
    expect(profile(proxy).notRecorded).toEqual(["user", "worker"]);
  });

  it("holds no degree to confirm where it was recorded that the user was not asked", () => {
    const notAsked = user({ enteredBy: "worker", experienced: { state: "not-asked" } });
    expect(profile(notAsked, worker()).divergences[0]).toMatchObject({ reason: "no-degree" });
  });

  it("is compared with no reason given where it can be", () => {
    expect(profile(user(), worker()).divergences[0]).not.toHaveProperty("reason");
  });
});

describe("phases", () => {
  it("are answered by not taking part too, from the first of them on (l. 1706-1724)", () => {
    const { phases } = profile(
      user({ phase: "problem-definition" }),
      user({ phase: "evaluation", experienced: { state: "chose-not-to-take-part" } }),
    );
    expect(phases.map(({ answered }) => answered)).toEqual([["user"], [], [], [], ["user"]]);
    expect(phases.flatMap(({ unanswered }) => unanswered)).toEqual([]);
  });

  it("are covered by no entry that names none, whatever else the report holds", () => {
    const phaseless = worker({ experienced: { state: "not-asked" } });
    const { decisions } = reportOf(phaseless, worker({ decision: "work", phase: "decision" }));
    expect(decisions.map(({ phases }) => phases.map(({ answered }) => answered))).toEqual([
      [[], [], [], [], []],
      [[], [], ["worker"], [], []],
    ]);
  });

  it("are open, closed or unsaid as each rater has it", () => {
    const { earliestPhases } = profile(
      user({ phase: "decision", opening: "took-part" }),
      worker({ phase: "decision", opening: "was-closed" }),
      proxy,
      user({ rater: { role: "observer" }, enteredBy: "observer", opening: "was-open" }),
    );
    expect(earliestPhases).toEqual([
      { rater: { role: "user" }, phase: "decision" },
      { rater: { role: "worker" }, phase: null },
    ]);
  });

  it("count the earlier of two open ones, in any order, and none left out (l. 1706-1710)", () => {
    const [late, early] = [
      user({ phase: "evaluation", opening: "took-part" }),
      user({ phase: "planning", opening: "was-open" }),
    ];
    const closed = user({ phase: "problem-definition", opening: "was-closed" });
    const expected = [{ rater: { role: "user" }, phase: "planning" }];
    expect(profile(late, early).earliestPhases).toEqual(expected);
    expect(profile(early, late).earliestPhases).toEqual(expected);
    expect(profile(early, closed).earliestPhases).toEqual(expected);
    const unsaid = user({ opening: "took-part" });
    expect(profile(closed, unsaid).earliestPhases).toEqual([
      { rater: { role: "user" }, phase: null },
    ]);
  });
});

describe("influence and factors", () => {
  it("names what an entry without influence lacks (l. 3831-3849)", () => {
    const missing = (more: Partial<Assessment>): unknown =>
      profile(user(more)).readings[0]?.influence.missing;
    expect(missing({ phase: "decision" })).toEqual(["example", "input", "decided-by"]);
    expect(missing({})).toEqual(["example", "input", "decided-by", "phase"]);
  });

  it("is explained by a reason why nothing changed, whoever else says nothing", () => {
    const explained = worker({ influence: { state: "not-changed", reason: "none was free" } });
    expect(profile(user(), explained).documentedWithoutInfluence).toBe(false);
  });

  it("reads each rater's factors apart, whatever stood in the report before", () => {
    const answers = ["unknown", "user", "shared", "worker", "not-asked", "other"] as const;
    const factorIds = ["problem-exists", "act-or-not", "contact"] as const;
    const given = factorIds.flatMap((factor) =>
      answers.map((answer) => ({ factor, answer, decision: `${factor} ${answer}` })),
    );
    for (const order of [given, [...given].reverse()]) {
      const { decisions } = reportOf(
        ...order.map(({ factor, answer, decision }) =>
          user({ decision, factors: { [factor]: answer } }),
        ),
      );
      expect(decisions.map(({ readings }) => readings[0]?.factors)).toMatchObject(
        order.map(({ factor, answer }) => ({
          byUser: answer === "user" ? [factor] : [],
          shared: answer === "shared" ? [factor] : [],
          byOthers: answer === "worker" || answer === "other" ? [factor] : [],
          answered: answer === "unknown" || answer === "not-asked" ? 0 : 1,
        })),
      );
    }
  });

  it("reads two raters apart who answer alike on one factor and not on the one before", () => {
    const one = user({ factors: { "choice-of-help": "worker", "act-or-not": "user" } });
    const other = user({ decision: "work", factors: { "choice-of-help": "user" } });
    for (const order of [
      [one, other],
      [other, one],
    ]) {
      const read = reportOf(...order).decisions.map(({ decision, readings }) => [
        decision,
        readings[0]?.factors?.byUser,
        readings[0]?.factors?.answered,
      ]);
      expect(read).toContainEqual(["housing", ["act-or-not"], 2]);
      expect(read).toContainEqual(["work", ["choice-of-help"], 1]);
    }
  });
});
