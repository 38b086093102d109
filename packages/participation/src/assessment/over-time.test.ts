import { describe, expect, it } from "vitest";
import { describeDecision, describeParticipation } from "../describe.ts";
import {
  assessParticipation,
  type Assessment,
  type DecisionProfile,
  type ParticipationReport,
} from "../index.ts";

/** All assessments here are synthetic; positions on Arnstein's ladder are counted by hand. */
const placed = (degree: string, model = "arnstein"): Assessment["experienced"] => ({
  state: "placed",
  model,
  degree,
  evidence: "synthetic",
});
const by = (
  role: "user" | "worker",
  date: string,
  degree: string,
  more: Partial<Assessment> = {},
): Assessment => ({
  decision: "housing",
  date,
  phase: "decision",
  rater: { role },
  enteredBy: role,
  experienced: placed(degree),
  ...more,
});
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

describe("change over time", () => {
  it("follows each rater by day, whatever the order given, and never across raters", () => {
    const { changes } = profile(
      by("user", "2026-05-04", "partnership"),
      by("worker", "2026-03-03", "delegated-power"),
      by("user", "2026-03-02", "consultation"),
      by("user", "2026-07-01", "partnership", { phase: "evaluation" }),
      by("worker", "2026-05-05", "consultation"),
    );
    expect(changes).toEqual([
      {
        rater: { role: "user" },
        from: { date: "2026-03-02", phase: "decision" },
        to: { date: "2026-05-04", phase: "decision" },
        outcome: "higher",
      },
      {
        rater: { role: "user" },
        from: { date: "2026-05-04", phase: "decision" },
        to: { date: "2026-07-01", phase: "evaluation" },
        outcome: "same",
      },
      {
        rater: { role: "worker" },
        from: { date: "2026-03-03", phase: "decision" },
        to: { date: "2026-05-05", phase: "decision" },
        outcome: "lower",
      },
    ]);
  });

  it("keeps raters of one role apart by their keys", () => {
    const keyed = (key: string): Partial<Assessment> => ({ rater: { role: "user", key } });
    const first = by("user", "2026-03-02", "consultation", keyed("a"));
    expect(profile(first, by("user", "2026-03-03", "partnership", keyed("b"))).changes).toEqual([]);
    expect(profile(first, by("user", "2026-03-03", "partnership")).changes).toEqual([]);
    expect(
      profile(first, by("user", "2026-03-03", "partnership", keyed("a"))).changes,
    ).toHaveLength(1);
  });

  it("says why there is nothing to compare", () => {
    const first = by("user", "2026-03-02", "consultation");
    const silent = by("user", "2026-04-02", "", { experienced: { state: "declined" } });
    const other = by("user", "2026-04-02", "", { experienced: placed("partnership", "humerfelt") });
    expect(profile(first, silent).changes[0]).toMatchObject({ reason: "no-degree" });
    expect(profile(first, other).changes[0]).toMatchObject({ reason: "another-model" });
  });

  it("is the same for nine raters and more as for a few", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      by("worker", "2026-03-02", "consultation", { rater: { role: "worker", key: String(index) } }),
    );
    expect(profile(...many).changes).toEqual([]);
    const again = by("worker", "2026-04-02", "partnership", {
      rater: { role: "worker", key: "3" },
    });
    expect(profile(...many, again).changes).toMatchObject([
      { rater: { key: "3" }, outcome: "higher" },
    ]);
    expect(assessParticipation([...many, ...many.slice(3, 4)])).toMatchObject({
      issues: [{ code: "participation.repeated-assessment", path: [12], params: { first: 4 } }],
    });
  });

  it("is told with its days", () => {
    const report = reportOf(
      by("user", "2026-03-02", "consultation"),
      by("user", "2026-05-04", "partnership"),
    );
    const text = describeParticipation(report, "nb");
    expect(text).toContain("Brukeren: Fra 2026-03-02 til 2026-05-04: mer medvirkning enn før");
    expect(text).toContain("Brukeren (2026-05-04, når beslutninger fattes): Partnerskap");
    const [decision] = reportOf(by("user", "2026-03-02", "consultation")).decisions;
    expect(decision && describeDecision(decision, "nb").join()).not.toContain("2026");
  });

  it("is told where it can't be compared", () => {
    const report = reportOf(
      by("user", "2026-03-02", "consultation"),
      by("user", "2026-05-04", "", { experienced: { state: "could-not" } }),
    );
    expect(describeParticipation(report, "en")).toContain(
      "The user: From 2026-03-02 to 2026-05-04: one of them holds no degree",
    );
  });
});

describe("the divergence over time", () => {
  it("sets the latest of each beside each other, phase by phase", () => {
    const { divergences } = profile(
      by("user", "2026-05-04", "partnership"),
      by("user", "2026-03-02", "information"),
      by("worker", "2026-03-03", "citizen-control"),
      by("worker", "2026-05-05", "consultation"),
      by("worker", "2026-05-06", "therapy", { phase: "evaluation" }),
    );
    expect(divergences).toEqual([
      { worker: { role: "worker" }, phase: "decision", outcome: "lower" },
      {
        worker: { role: "worker" },
        phase: "evaluation",
        outcome: "not-comparable",
        reason: "no-user-reading",
      },
    ]);
  });

  it("takes the last given where one rater has two phases left out and one day", () => {
    const { divergences } = profile(
      by("user", "2026-03-02", "consultation"),
      by("user", "2026-03-02", "partnership", { phase: "planning" }),
      by("worker", "2026-03-02", "partnership", { phase: "planning" }),
      by("worker", "2026-03-02", "partnership"),
    );
    expect(divergences.map(({ phase, outcome }) => [phase, outcome])).toEqual([
      ["planning", "same"],
      ["decision", "higher"],
    ]);
  });
});

describe("the earliest phase over time", () => {
  it("is one for each rater, also when a later reading opens an earlier phase", () => {
    const { earliestPhases } = profile(
      by("user", "2026-03-02", "consultation", { opening: "was-closed" }),
      by("user", "2026-05-04", "partnership", { phase: "planning", opening: "was-open" }),
      by("user", "2026-06-04", "partnership", { phase: "evaluation", opening: "took-part" }),
      by("worker", "2026-06-04", "partnership", { opening: "was-closed" }),
      by("worker", "2026-07-04", "partnership"),
    );
    expect(earliestPhases).toEqual([
      { rater: { role: "user" }, phase: "planning" },
      { rater: { role: "worker" }, phase: null },
    ]);
  });
});
