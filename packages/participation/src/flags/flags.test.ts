import { MedvirkError } from "@medvirk/core";
import { describe, expect, it } from "vitest";
import { assessParticipation, type Assessment } from "../index.ts";
import { describeFlags, findFlags, flags, type FlagFinding } from "../flags.ts";
import type { PlanEvent } from "../from-plan.ts";
import { RaisableFlagSchema } from "../schemas.ts";

/** All assessments and events are synthetic. */
const user = (more: Partial<Assessment> = {}): Assessment => ({
  decision: "housing",
  date: "2026-03-02",
  phase: "decision",
  rater: { role: "user" },
  enteredBy: "user",
  experienced: {
    state: "placed",
    model: "arnstein",
    degree: "partnership",
    evidence: "synthetic",
  },
  influence: { state: "changed", example: "another flat" },
  ...more,
});
const worker = (more: Partial<Assessment> = {}): Assessment =>
  user({ rater: { role: "worker" }, enteredBy: "worker", ...more });

function find(
  assessments: readonly Assessment[],
  events: readonly PlanEvent[] = [],
  today = "2026-03-09",
): readonly FlagFinding[] {
  const report = assessParticipation(assessments);
  if (!report.ok) throw new Error(report.issues.map(({ code }) => code).join());
  return findFlags({ decisions: report.value.decisions, events, today, silentAfterDays: 90 });
}
const ids = (findings: readonly FlagFinding[]): readonly string[] =>
  findings.map(({ flag, decisions, events }) =>
    [flag, decisions.join("+"), events.join("+")].join(" ").trim(),
  );
const at = { decision: "housing", date: "2026-03-02" };
const action = (
  id: string,
  more: Partial<Extract<PlanEvent, { kind: "action-chosen" }>>,
): PlanEvent => ({
  ...at,
  id,
  kind: "action-chosen",
  by: "shared",
  ...more,
});

describe("the catalogue", () => {
  it("holds the flags of the sources' list and the signs of being made invisible", () => {
    expect(flags.map(({ id }) => id)).toEqual([
      "co-optation",
      "responsibility-shift",
      "forced-participation",
      "override-in-haste",
      "silent-user",
      "yes-to-all",
      "loudest-wins",
      "conditions",
      "sanction-for-honesty",
      "token-choice",
      "box-ticked",
      "unrealistic-label",
      "proxy-instead",
      "pressure-from-agency",
      "absence-explained-by-user",
      "jargon-distance",
      "over-head-decision",
      "made-invisible",
    ]);
  });

  it.each(flags)("$id names its rule, a question and its passages in three languages", (flag) => {
    for (const language of ["nb", "nn", "en"]) {
      expect(flag.label[language]).toBeTruthy();
      expect(flag.rule[language]).toMatch(/\.$/);
      expect(flag.prompt[language]).toMatch(/\?$|\.$/);
    }
    expect(flag.version).toBe("1");
    expect(flag.citations.length).toBeGreaterThan(0);
    for (const { locator, verified } of flag.citations) {
      expect(locator).toMatch(/^l\. \d/);
      expect(verified).toBe("2026-11-22");
    }
  });

  it("finds nothing where nothing is, and no flag alone", () => {
    expect(find([])).toEqual([]);
    expect(find([user(), worker()])).toEqual([]);
  });
});

describe("flags from assessments", () => {
  const asProposed = { answerToProposal: "as-proposed" } as const;

  it("co-optation: took part, then every answer as proposed", () => {
    const both = [
      user({ ...asProposed, opening: "took-part" }),
      user({ ...asProposed, date: "2026-03-04" }),
    ];
    expect(ids(find(both))).toEqual(["co-optation housing", "yes-to-all housing"]);
    const onlyOne = [user({ ...asProposed, opening: "took-part" })];
    expect(ids(find(onlyOne))).toEqual([]);
    const closed = both.map((assessment) => ({ ...assessment, opening: "was-open" as const }));
    expect(ids(find(closed))).toEqual(["yes-to-all housing"]);
    const byWorker = [worker({ ...asProposed, opening: "took-part" }), user(asProposed)];
    expect(ids(find(byWorker))).toEqual(["yes-to-all housing"]);
  });

  it("yes to everything: across decisions, and broken by one other answer", () => {
    const yes = [user(asProposed), user({ ...asProposed, decision: "work" })];
    expect(ids(find(yes))).toEqual(["yes-to-all housing+work"]);
    for (const answerToProposal of ["with-changes", "against", "own-proposal"] as const) {
      expect(ids(find([...yes, user({ decision: "debt", answerToProposal })]))).toEqual([]);
    }
    expect(ids(find([...yes, user({ decision: "debt", answerToProposal: "no-answer" })]))).toEqual([
      "yes-to-all housing+work",
    ]);
  });

  it("yes to everything: what was not answered is no answer", () => {
    const yes = [user(asProposed), user({ ...asProposed, decision: "work" })];
    expect(ids(find([...yes, user({ decision: "debt" })]))).toEqual(["yes-to-all housing+work"]);
  });

  it("forced participation: also where a worker's reading stands beside", () => {
    const wished = { state: "placed", model: "arnstein", degree: "information" } as const;
    expect(ids(find([worker(), user({ wished })]))).toEqual(["forced-participation housing"]);
  });

  it("forced participation: more than wished", () => {
    const wish = (degree: string): Partial<Assessment> => ({
      wished: { state: "placed", model: "arnstein", degree },
    });
    expect(ids(find([user(wish("information"))]))).toEqual(["forced-participation housing"]);
    expect(ids(find([user(wish("citizen-control"))]))).toEqual([]);
  });

  it("override: decided by others, and the user not asked or not recorded", () => {
    const decided = (decidedBy: "worker" | "other" | "shared"): Assessment =>
      worker({ influence: { state: "changed", example: "another flat", decidedBy } });
    expect(ids(find([decided("worker")], [], "2026-03-02"))).toContain("override-in-haste housing");
    expect(ids(find([decided("other")]))).toContain("override-in-haste housing");
    expect(ids(find([decided("shared")]))).not.toContain("override-in-haste housing");
    const silent = user({
      experienced: { state: "not-asked" },
      influence: { state: "not-documented" },
    });
    expect(ids(find([decided("worker"), silent]))).toContain("override-in-haste housing");
    const declined: Assessment = { ...silent, experienced: { state: "declined" } };
    expect(ids(find([decided("worker"), declined]))).toEqual([]);
    expect(ids(find([decided("worker"), user()]))).toEqual([]);
    expect(ids(find([worker({ influence: { state: "not-documented" } })]))).not.toContain(
      "override-in-haste housing",
    );
  });

  it("override: not where the user's view stands, whoever else was not asked", () => {
    const decided = worker({
      influence: { state: "changed", example: "another flat", decidedBy: "worker" },
    });
    const notAsked = { experienced: { state: "not-asked" } } as const;
    const before = user({ ...notAsked, date: "2026-03-01", influence: undefined });
    expect(ids(find([decided, before, user()]))).toEqual([]);
    const declined = user({ experienced: { state: "declined" }, influence: undefined });
    const colleague = worker({ ...notAsked, rater: { role: "worker", key: "b" } });
    expect(ids(find([decided, declined, colleague]))).toEqual([]);
    expect(ids(find([worker({ influence: undefined })]))).not.toContain(
      "override-in-haste housing",
    );
  });

  it("silent user: counted from the latest answer, in whatever order they stand", () => {
    const answers = [user({ date: "2026-05-01" }), user()];
    expect(ids(find(answers, [], "2026-06-01"))).toEqual([]);
    const since = [user(), worker({ date: "2026-06-01" })];
    expect(ids(find(since, [], "2026-06-02"))).toEqual(["silent-user housing"]);
  });

  it("silent user: no answer of the user's own for as long as the service itself has set", () => {
    // 2026-03-02 and 90 days is 2026-05-31, counted on a calendar.
    expect(ids(find([user()], [], "2026-05-31"))).toEqual([]);
    expect(ids(find([user()], [], "2026-06-01"))).toEqual(["silent-user"]);
    const since = [user(), worker({ decision: "work", date: "2026-06-01" })];
    expect(ids(find(since, [], "2026-06-02"))).toEqual(["silent-user work"]);
    expect(ids(find([worker()], [], "2026-03-03"))).toEqual(["silent-user housing"]);
  });

  it("silent user: not to take part and not to answer are answers; not asked is none", () => {
    const answer = (
      experienced: Assessment["experienced"],
      enteredBy: "user" | "worker" = "user",
    ): Assessment => {
      const assessment = user({
        experienced,
        enteredBy,
        influence: { state: "not-documented" },
      });
      return enteredBy === "user" ? assessment : { ...assessment, confirmedByUser: false };
    };
    expect(ids(find([answer({ state: "chose-not-to-take-part" })]))).toEqual([]);
    expect(ids(find([answer({ state: "declined" })]))).toEqual([]);
    for (const state of ["not-asked", "could-not", "unknown"] as const) {
      expect(ids(find([answer({ state })]))).toEqual(["silent-user housing"]);
    }
    expect(ids(find([answer({ state: "chose-not-to-take-part" }, "worker")]))).toEqual([
      "silent-user housing",
    ]);
  });

  it("token choice: the user decides about leisure only, others about the rest", () => {
    const choice = (
      area: string | undefined,
      decidedBy: "user" | "shared" | "worker" | "other",
    ): Assessment =>
      user({
        decision: `${area ?? "none"} ${decidedBy}`,
        influence: { state: "changed", example: "synthetic", decidedBy },
        ...(area === undefined ? {} : { area }),
      });
    const small = [choice("leisure", "user"), choice("leisure", "shared")];
    expect(ids(find([...small, choice("housing", "worker")]))).toEqual([
      "token-choice leisure user+leisure shared",
    ]);
    expect(ids(find([...small, choice("housing", "other")]))).toHaveLength(1);
    expect(ids(find([...small, choice("leisure", "worker")]))).toEqual([]);
    expect(ids(find([...small, choice(undefined, "worker")]))).toEqual([]);
    expect(ids(find([...small, choice("housing", "worker"), choice("work", "user")]))).toEqual([]);
    expect(ids(find([choice("housing", "worker")]))).toEqual([]);
    expect(
      ids(find([choice("housing", "worker")], [action("a", { by: "user", area: "leisure" })])),
    ).toEqual(["token-choice housing a"]);
  });

  it("token choice: not where it isn't known what others decided, or who", () => {
    const own = action("a", { by: "user", area: "leisure" });
    expect(ids(find([user()], [own, action("b", { by: "worker" })]))).toEqual([]);
    const unsaid = user({ area: "housing" });
    expect(ids(find([unsaid], [own]))).toEqual([]);
    const silent = user({
      area: "housing",
      experienced: { state: "declined" },
      influence: undefined,
    });
    expect(ids(find([silent], [own]))).toEqual([]);
  });

  it("box ticked: a degree and no word of what changed", () => {
    const ticked = user({ influence: { state: "not-documented" } });
    expect(ids(find([ticked]))).toEqual(["box-ticked housing"]);
  });

  it("proxy instead: a proxy has answered and the user has not", () => {
    const proxy = user({ rater: { role: "proxy" }, enteredBy: "proxy" });
    expect(ids(find([proxy]))).toEqual(["silent-user housing", "proxy-instead housing"]);
    expect(ids(find([proxy, user()]))).toEqual([]);
  });

  it("raised: in the rater's own words, for every flag that a person may raise", () => {
    for (const flag of RaisableFlagSchema.options) {
      const [found] = find([user({ raisedFlags: [{ flag, note: "own words" }] })]);
      expect(found).toMatchObject({
        flag,
        basis: "raised",
        note: "own words",
        decisions: ["housing"],
        events: [],
      });
    }
  });
});

describe("flags from a plan's events", () => {
  const flagged = (...events: readonly PlanEvent[]): readonly string[] =>
    ids(find([user()], events));

  it("responsibility shift: most tasks on the user, or waiting for the user", () => {
    const [one, two] = [action("a", { taskOf: "user" }), action("b", { taskOf: "user" })];
    expect(flagged(one, two, action("c", { taskOf: "worker" }))).toEqual([
      "responsibility-shift housing a+b",
    ]);
    expect(flagged(one, action("c", { taskOf: "worker" }))).toEqual([]);
    expect(flagged(one, action("c", { taskOf: "shared" }))).toEqual([]);
    // Whose task it became is not said, so it is nobody else's either.
    expect(flagged(one, action("c", {}))).toEqual(["responsibility-shift housing a"]);
    expect(flagged(action("w", { waitsFor: "user" }))).toEqual(["responsibility-shift housing w"]);
    expect(flagged(action("w", { waitsFor: "worker" }))).toEqual([]);
    expect(flagged(one, action("c", { taskOf: "worker", decision: "work" }))).toEqual([
      "responsibility-shift housing a",
    ]);
  });

  it("conditions, in words", () => {
    expect(flagged(action("a", { condition: "a test every week" }))).toEqual([
      "conditions housing a",
    ]);
    expect(flagged(action("a", { condition: " " }))).toEqual([]);
    expect(flagged(action("a", {}))).toEqual([]);
  });

  it("decided above those who met, and without the user's view", () => {
    const decided = (more: Partial<Extract<PlanEvent, { kind: "decision-made" }>>): PlanEvent => ({
      ...at,
      id: "d",
      kind: "decision-made",
      by: "other",
      ...more,
    });
    expect(flagged(decided({ inMeeting: false }))).toEqual(["over-head-decision housing d"]);
    expect(flagged(decided({ userHeard: false }))).toEqual(["override-in-haste housing d"]);
    expect(flagged(decided({ userHeard: false, by: "user" }))).toEqual([]);
    expect(flagged(decided({ inMeeting: true, userHeard: true }))).toEqual([]);
    expect(flagged(decided({}))).toEqual([]);
  });

  it("a wish set aside without a judge or an alternative, and never by its words", () => {
    const closed = (more: Partial<Extract<PlanEvent, { kind: "wish-closed" }>>): PlanEvent => ({
      ...at,
      id: "w",
      kind: "wish-closed",
      ...more,
    });
    expect(flagged(closed({}))).toEqual(["unrealistic-label housing w"]);
    expect(flagged(closed({ by: "worker" }))).toEqual(["unrealistic-label housing w"]);
    expect(flagged(closed({ by: "worker", alternative: " " }))).toHaveLength(1);
    expect(flagged(closed({ alternative: "a course first" }))).toHaveLength(1);
    expect(flagged(closed({ by: "worker", alternative: "a course first" }))).toEqual([]);
  });

  it("a goal from an agency, an absence told from one side, a sign of being made invisible", () => {
    const goal = { ...at, id: "g", kind: "goal-raised", by: "other" } as const;
    expect(flagged({ ...goal, fromAgency: true })).toEqual(["pressure-from-agency housing g"]);
    expect(flagged({ ...goal, fromAgency: false }, { ...goal, id: "h" })).toEqual([]);
    const meeting = { ...at, id: "m", kind: "meeting-called", by: "worker" } as const;
    expect(flagged({ ...meeting, absenceToldBy: ["worker", "worker"] })).toEqual([
      "absence-explained-by-user housing m",
    ]);
    expect(flagged({ ...meeting, absenceToldBy: ["worker", "user"] })).toEqual([]);
    expect(flagged({ ...meeting, absenceToldBy: [] }, { ...meeting, id: "n" })).toEqual([]);
    expect(
      flagged({ ...at, id: "s", kind: "sign-of-invisibility", sign: "plan-not-updated" }),
    ).toEqual(["made-invisible housing s"]);
  });
});

describe("what flags refuse", () => {
  it("refuses to store or find punishment for honesty as data", () => {
    expect(RaisableFlagSchema.safeParse("sanction-for-honesty").success).toBe(false);
    expect(flags.find(({ id }) => id === "sanction-for-honesty")?.find).toBeNull();
  });

  it("refuses to read what no record can show", () => {
    expect(flags.filter((flag) => flag.find === null).map(({ id }) => id)).toEqual([
      "loudest-wins",
      "sanction-for-honesty",
      "jargon-distance",
    ]);
  });

  it("refuses to judge a person, to rank, or to end anything", () => {
    expect(JSON.stringify(flags)).not.toMatch(
      /umotivert|vanskelig bruker|compliance|unmotivated|stopp hjelpen|terminate|score|severity|grade/i,
    );
    const [found] = find([user({ raisedFlags: [{ flag: "conditions", note: "own words" }] })]);
    expect(Object.keys(found ?? {}).sort()).toEqual(
      [
        "flag",
        "version",
        "basis",
        "note",
        "label",
        "rule",
        "prompt",
        "citations",
        "decisions",
        "events",
      ].sort(),
    );
  });

  it("refuses a number of days that is none", () => {
    for (const silentAfterDays of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const call = (): unknown =>
        findFlags({ decisions: [], events: [], today: "2026-03-02", silentAfterDays });
      expect(call).toThrow(MedvirkError);
      expect(call).toThrow(expect.objectContaining({ code: "participation.invalid-days" }));
      expect(call).toThrow("whole number of days, at least 1");
    }
    expect(
      findFlags({ decisions: [], events: [], today: "2026-03-02", silentAfterDays: 1 }),
    ).toEqual([]);
  });
});

describe("describeFlags", () => {
  it("says each with its question and its source, a rater's words on one line", () => {
    const found = find([user({ raisedFlags: [{ flag: "conditions", note: "first\n- second" }] })]);
    expect(describeFlags(found, "en").split("\n")).toEqual([
      "To talk about. These are situations, not faults in anyone.",
      "- Help is tied to conditions (housing)",
      "  Raised: “first - second”",
      "  What becomes of the choice when help has a condition, and must the condition be there?",
      expect.stringContaining("Strømme"),
    ]);
    const yes = { answerToProposal: "as-proposed" } as const;
    const several = describeFlags(find([user(yes), user({ ...yes, decision: "work" })]), "en");
    expect(several).toContain("(housing, work)");
    expect(several).toMatch(/l\. 3402-3408.*; .*l\. 8824-8838/);
    const shown = find([user()], [action("a", { condition: "a test every week" })]);
    expect(describeFlags(shown, "nb")).toContain("  Et tiltak er registrert med et vilkår.");
    expect(describeFlags([], "nb")).toBe("");
  });
});
