import { describe, expect, it } from "vitest";
import {
  assessParticipation,
  type Assessment,
  type DecisionProfile,
  type ExperiencedDegree,
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
const worker = (more: Partial<Assessment> = {}): Assessment => ({
  ...user(),
  rater: { role: "worker" },
  enteredBy: "worker",
  experienced: degree("partnership"),
  ...more,
});

function profile(...assessments: readonly Assessment[]): DecisionProfile {
  const report = assessParticipation(assessments);
  if (!report.ok) throw new Error(report.issues.map(({ code }) => code).join());
  const [decision] = report.value.decisions;
  if (decision === undefined) throw new Error("a decision is expected");
  return decision;
}

function codes(...assessments: readonly Assessment[]): readonly string[] {
  const report = assessParticipation(assessments);
  return report.ok
    ? []
    : report.issues.map(({ code, path }) => `${code} ${path.map(String).join(".")}`);
}

describe("the readings", () => {
  it("stand apart, in their order, with the place of each", () => {
    const { readings } = profile(user(), worker());
    expect(readings.map(({ assessment }) => assessment.rater.role)).toEqual(["user", "worker"]);
    expect(readings.map(({ position }) => position?.position)).toEqual([4, 6]);
  });

  it("are grouped by decision in the order of first appearance", () => {
    const report = assessParticipation([
      user({ decision: "b" }),
      user({ decision: "a" }),
      worker({ decision: "b" }),
    ]);
    expect(report.ok && report.value.decisions.map(({ decision }) => decision)).toEqual(["b", "a"]);
  });

  it("count the factors by rater", () => {
    const [reading] = profile(user({ factors: { contact: "user" } })).readings;
    expect(reading?.factors).toMatchObject({ count: 1, answered: 1, byUser: ["contact"] });
    expect(profile(user()).readings[0]?.factors).toBeUndefined();
  });
});

describe("the fit to the wish", () => {
  const fit = (more: Partial<Assessment>): unknown => profile(user(more)).readings[0]?.fit;
  const wish = (id: string): Partial<Assessment> => ({
    wished: { state: "placed", model: "arnstein", degree: id },
  });

  it("is below, at or above, the wish being the measure (l. 1592-1596)", () => {
    expect(fit(wish("partnership"))).toEqual({ outcome: "below" });
    expect(fit(wish("consultation"))).toEqual({ outcome: "at" });
    expect(fit(wish("information"))).toEqual({ outcome: "above" });
    expect(fit({ wished: { state: "as-now" } })).toEqual({ outcome: "at" });
  });

  it("says why it isn't known", () => {
    const unknown = (reason: string): unknown => ({ outcome: "unknown", reason });
    expect(fit({})).toEqual(unknown("no-wish"));
    expect(fit({ wished: { state: "not-asked" } })).toEqual(unknown("wish-not-answered"));
    expect(fit({ wished: { state: "others-may-decide" } })).toEqual(unknown("others-may-decide"));
    expect(fit({ ...wish("therapy"), experienced: { state: "unknown" } })).toEqual(
      unknown("no-degree"),
    );
    expect(fit({ ...wish("therapy"), experienced: degree("partnership", "humerfelt") })).toEqual(
      unknown("another-model"),
    );
    expect(fit({ ...wish("therapy"), experienced: { state: "chose-not-to-take-part" } })).toEqual(
      unknown("chose-not-to-take-part"),
    );
  });
});

describe("the divergence", () => {
  it("sets each worker beside the user, in the same phase", () => {
    const { divergences } = profile(
      user({ phase: "decision" }),
      worker({ phase: "decision", rater: { role: "worker", key: "a" } }),
      worker({
        phase: "decision",
        rater: { role: "worker", key: "b" },
        experienced: degree("information"),
      }),
      worker({ phase: "evaluation" }),
    );
    expect(divergences.map(({ outcome }) => outcome)).toEqual([
      "higher",
      "lower",
      "not-comparable",
    ]);
    expect(divergences[2]).toMatchObject({ phase: "evaluation", reason: "no-user-reading" });
  });

  it("says why there is none", () => {
    const reason = (...assessments: readonly Assessment[]): unknown =>
      profile(...assessments).divergences[0];
    expect(reason(worker(), user({ experienced: { state: "declined" } }))).toMatchObject({
      reason: "no-degree",
    });
    expect(
      reason(worker(), user({ experienced: degree("consultation", "humerfelt") })),
    ).toMatchObject({ reason: "another-model" });
    expect(
      reason(worker(), user(), user({ rater: { role: "user", key: "second" } })),
    ).toMatchObject({ reason: "several-user-readings" });
  });
});

describe("influence", () => {
  it("is shown by an example of what changed, complete or with parts missing (l. 3831-3849)", () => {
    const complete = worker({
      phase: "decision",
      influence: { state: "changed", example: "another flat", input: "quiet", decidedBy: "shared" },
    });
    expect(profile(complete).readings[0]?.influence).toEqual({ status: "shown", missing: [] });
    const partly = worker({ influence: { state: "not-changed", reason: "none was free" } });
    expect(profile(partly).readings[0]?.influence).toEqual({
      status: "explained",
      missing: ["input", "decided-by", "phase"],
    });
  });

  it("is documented without influence where nobody says what changed", () => {
    expect(profile(user(), worker()).documentedWithoutInfluence).toBe(true);
    expect(
      profile(user(), worker({ influence: { state: "changed", example: "another flat" } }))
        .documentedWithoutInfluence,
    ).toBe(false);
    expect(profile(user({ experienced: { state: "declined" } })).documentedWithoutInfluence).toBe(
      false,
    );
  });
});

describe("coverage", () => {
  it("names for each of the five phases who answered and who did not", () => {
    const { phases } = profile(
      user({ phase: "planning", experienced: { state: "not-asked" } }),
      worker({ phase: "planning" }),
      user({ phase: "decision" }),
    );
    expect(phases.map(({ phase }) => phase)).toEqual([
      "problem-definition",
      "planning",
      "decision",
      "implementation",
      "evaluation",
    ]);
    expect(phases[1]).toMatchObject({ answered: ["worker"], unanswered: ["user"] });
    expect(phases[2]).toMatchObject({ answered: ["user"], unanswered: [] });
    expect(phases[0]).toMatchObject({ answered: [], unanswered: [] });
  });

  it("keeps not asked and not recorded apart", () => {
    const asked = profile(user({ experienced: { state: "not-asked" } }));
    expect(asked.notAsked).toEqual([{ role: "user" }]);
    expect(asked.notRecorded).toEqual(["worker"]);
    expect(profile(worker())).toMatchObject({ notAsked: [], notRecorded: ["user"] });
  });

  it("finds the earliest phase for each rater apart", () => {
    const { earliestPhases } = profile(
      user({ phase: "decision", opening: "took-part" }),
      user({ phase: "planning", opening: "was-closed" }),
      worker({ phase: "planning", opening: "was-open" }),
    );
    expect(earliestPhases).toEqual([
      { rater: { role: "user" }, phase: "decision" },
      { rater: { role: "worker" }, phase: "planning" },
    ]);
  });
});

describe("issues", () => {
  it("name every wrong degree by its place, and never repeat it", () => {
    expect(codes(user({ experienced: degree("rung nine") }))).toEqual([
      "participation.unknown-degree 0.experienced.degree",
    ]);
    expect(codes(user({ experienced: degree("user-control") }))).toEqual([
      "participation.degree-of-other-model 0.experienced.degree",
    ]);
    expect(codes(user({ experienced: degree("consultation", "orstavik") }))).toEqual([
      "participation.unknown-model 0.experienced.model",
    ]);
    const wrong = assessParticipation([user({ experienced: degree("Kari 01810012345") })]);
    expect(JSON.stringify(wrong)).not.toContain("Kari");
  });

  it("name the same decision, phase and rater twice", () => {
    expect(codes(user(), user())).toEqual(["participation.repeated-assessment 1"]);
    expect(codes(user(), worker(), user({ date: "2026-04-01" }), user())).toEqual([
      "participation.repeated-assessment 3",
    ]);
    expect(codes(user(), user({ date: "2026-04-01" }))).toEqual([]);
    expect(codes(user(), user({ phase: "decision" }), user({ decision: "work" }))).toEqual([]);
    expect(
      codes(
        user({ decision: "a", rater: { role: "user", key: "bc" } }),
        user({ decision: "ab", rater: { role: "user", key: "c" } }),
      ),
    ).toEqual([]);
  });

  it("name a day that doesn't exist and a text that is blank", () => {
    expect(codes(user({ date: "2026-02-30" }))).toEqual(["core.invalid-date 0.date"]);
    expect(codes(worker({ influence: { state: "changed", example: " \n" } }))).toEqual([
      "participation.blank-text 0.influence.example",
    ]);
    expect(codes(worker({ influence: { state: "not-changed", reason: "" } }))).toEqual([
      "participation.blank-text 0.influence.reason",
    ]);
  });

  it("give all of them at once", () => {
    const twice = [user({ date: "" }), user({ date: "", experienced: degree("nine") })];
    expect(codes(...twice)).toHaveLength(4);
  });
});

describe("the report", () => {
  it("names the models used, with versions and citations, and carries the caveats", () => {
    const report = assessParticipation([
      user({
        factors: { contact: "user" },
        wished: { state: "placed", model: "humerfelt", degree: "information" },
      }),
    ]);
    expect(report.ok && report.value.models.map(({ id, version }) => [id, version])).toEqual([
      ["arnstein", "1"],
      ["humerfelt", "1"],
      ["peyrot", "1"],
    ]);
    expect(report.ok && report.value.caveats.map(({ id }) => id).slice(-2)).toEqual([
      "power-can-add-up",
      "information-contested",
    ]);
  });

  it("is empty, with its caveats, where nothing was assessed", () => {
    expect(assessParticipation([])).toMatchObject({
      ok: true,
      value: { assessments: 0, decisions: [], models: [] },
    });
  });

  it("leaves its input as it was and survives hostile names", () => {
    const input = Object.freeze([
      Object.freeze(user({ decision: "__proto__" })),
      Object.freeze(user({ decision: "\uD800" })),
      Object.freeze(user({ decision: "x".repeat(1_000_000) })),
    ]);
    const report = assessParticipation(input);
    expect(report.ok && report.value.decisions).toHaveLength(3);
  });
});
