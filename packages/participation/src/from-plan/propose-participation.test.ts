import { describe, expect, it } from "vitest";
import { assessParticipation } from "../index.ts";
import { proposeParticipation, type ParticipationProposal, type PlanEvent } from "../from-plan.ts";

/** All events are synthetic. */
const about = { decision: "housing", date: "2026-02-01" };
const events: readonly PlanEvent[] = [
  { ...about, kind: "goal-raised", id: "g1", by: "user" },
  { ...about, kind: "action-chosen", id: "a1", by: "worker" },
  { ...about, kind: "action-chosen", id: "a2", by: "worker" },
  { ...about, kind: "action-chosen", id: "a3", by: "shared", phase: "planning" },
  { ...about, kind: "meeting-called", id: "m1", by: "other" },
  { ...about, kind: "change-confirmed", id: "c1", by: "user" },
];

function propose(...given: readonly PlanEvent[]): readonly ParticipationProposal[] {
  const proposed = proposeParticipation(given, "2026-03-02");
  if (!proposed.ok) throw new Error(proposed.issues.map(({ code }) => code).join());
  return proposed.value;
}
const told = (proposal: ParticipationProposal | undefined): readonly string[] =>
  proposal?.readings.map((reading) =>
    reading.about === "factor"
      ? `${reading.factor} ${reading.control} ${reading.evidence.join("+")}`
      : `${reading.phase} ${reading.opening} ${reading.evidence.join("+")}`,
  ) ?? [];

describe("proposeParticipation", () => {
  it("reads who raised, chose, called and confirmed, with the events as evidence", () => {
    expect(told(propose(...events)[0])).toEqual([
      "problem-definition user g1",
      "problem-definition took-part g1",
      "choice-of-help worker a1+a2",
      "choice-of-help shared a3",
      "planning took-part a3",
      "contact other m1",
      "evaluation took-part c1",
    ]);
  });

  it("keeps decisions apart, in the order of their first event", () => {
    const [first] = events;
    if (first === undefined) throw new Error("an event is expected");
    const proposals = propose({ ...first, decision: "work", id: "w" }, ...events);
    expect(proposals.map(({ decision }) => decision)).toEqual(["work", "housing"]);
    expect(proposals[0]?.answer.decision).toBe("work");
  });

  it("says that a phase was closed only where the plan says that the user was not heard", () => {
    const decided = (userHeard?: boolean): PlanEvent => ({
      ...about,
      kind: "decision-made",
      id: "d",
      by: "worker",
      userHeard,
    });
    expect(told(propose(decided(false))[0])).toEqual(["decision was-closed d"]);
    expect(told(propose(decided(true))[0])).toEqual(["decision took-part d"]);
    expect(told(propose(decided())[0])).toEqual([]);
  });

  it("asks a question for each reading, in three languages", () => {
    for (const { question } of propose(...events).flatMap(({ readings }) => readings)) {
      for (const language of ["nb", "nn", "en"]) expect(question[language]).toMatch(/\?$/);
    }
    const [mine, theirs] =
      propose(...events)[0]?.readings.filter(({ about: kind }) => kind === "factor") ?? [];
    expect(mine?.question.en).toContain("it was you who decided");
    expect(theirs?.question.en).toContain("a worker decided");
  });

  it("refuses to propose a degree: nobody can read one from a record", () => {
    expect(JSON.stringify(propose(...events))).not.toMatch(/arnstein|humerfelt|"degree"|position/);
  });

  it("refuses to take silence in the record for a closed door", () => {
    const silent: PlanEvent = { ...about, kind: "goal-raised", id: "g", by: "worker" };
    expect(told(propose(silent)[0])).toEqual(["problem-definition worker g"]);
    expect(told(propose({ ...about, kind: "wish-closed", id: "w", by: "worker" })[0])).toEqual([]);
    expect(
      told(
        propose({ ...about, kind: "sign-of-invisibility", id: "s", sign: "plan-not-updated" })[0],
      ),
    ).toEqual([]);
  });

  it("refuses to count as the user's answer: the place for it says that nobody has asked", () => {
    const [proposal] = propose(...events);
    if (proposal === undefined) throw new Error("a proposal is expected");
    expect(proposal).toMatchObject({ state: "proposed", caveats: { length: 7 } });
    expect(proposal.reasoning.nb).toContain("Bare brukeren kan si");
    const report = assessParticipation([proposal.answer]);
    if (!report.ok) throw new Error("the empty place can be assessed");
    expect(report.value.decisions[0]).toMatchObject({
      userView: "no-answer",
      notAsked: [{ role: "user" }],
      readings: [{ factors: undefined, assessment: { date: "2026-03-02" } }],
      earliestPhases: [],
    });
  });

  it("refuses to read an initiative or a phase out of a wish that was set aside", () => {
    for (const by of ["user", "shared", "worker"] as const) {
      const closed: PlanEvent = { ...about, kind: "wish-closed", id: "w", by, phase: "planning" };
      expect(told(propose(closed)[0])).toEqual([]);
    }
  });

  it("proposes no phase where neither the plan nor the kind of event names one", () => {
    const called: PlanEvent = { ...about, kind: "meeting-called", id: "m", by: "user" };
    expect(propose(called)[0]?.readings).toMatchObject([
      { about: "factor", factor: "contact", control: "user", evidence: ["m"] },
    ]);
  });

  it("says of each reading what it is about, and leaves the answer to the user", () => {
    const confirmed: PlanEvent = { ...about, kind: "change-confirmed", id: "c", by: "user" };
    const [proposal] = propose(confirmed);
    expect(proposal?.readings).toMatchObject([
      { about: "opening", phase: "evaluation", opening: "took-part", evidence: ["c"] },
    ]);
    expect(proposal?.answer).toEqual({
      decision: "housing",
      date: "2026-03-02",
      rater: { role: "user" },
      enteredBy: "worker",
      experienced: { state: "not-asked" },
    });
  });

  it("names an event twice and a day that doesn't exist", () => {
    expect(
      proposeParticipation(
        [
          { ...about, kind: "goal-raised", id: "g", by: "user" },
          { ...about, kind: "goal-raised", id: "g", by: "user", date: "2026-02-30" },
        ],
        "2026-03-02",
      ),
    ).toMatchObject({
      issues: [
        { code: "participation.repeated-event", path: [1, "id"], params: { first: 1 } },
        { code: "core.invalid-date", path: [1, "date"] },
      ],
    });
  });
});
