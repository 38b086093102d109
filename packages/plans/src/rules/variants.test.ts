import { describe, expect, it } from "vitest";
import { lintPlan } from "../lint/lint-plan.ts";
import type { LintOptions } from "../lint/lint-options.ts";
import type { PlanEvent } from "../plan.ts";
import { completeExample } from "./complete-example.ts";
import { hardStems, hardWords } from "./hard-words.ts";
import type { PlanFragment } from "./rule-examples.ts";
import type { RuleId } from "./rule-ids.ts";
import { rules } from "./rules.ts";

const of = (ruleId: RuleId, fragment: PlanFragment, change: Partial<LintOptions> = {}) =>
  lintPlan(completeExample(fragment), { today: "2026-11-23", profile: "all", ...change })
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ path, message }) => ({ path: path.join("."), message }));
const paths = (ruleId: RuleId, fragment: PlanFragment) =>
  of(ruleId, fragment).map(({ path }) => path);

describe("plan-kind-mislabelled", () => {
  const madeFrom = {
    kind: "habilitation-plan",
    on: "2026-03-02",
    contentChecked: { on: "2026-03-02", by: "worker" },
  } as const;
  const consent = { type: "plan", id: "consent-1", answer: "given" } as const;

  it("asks for a consent of its own, given once it was to become an individual plan", () => {
    const consents = (answeredOn: string) => [{ ...consent, answeredOn }];
    const at = (answeredOn: string) =>
      paths("plan-kind-mislabelled", { madeFrom, consents: consents(answeredOn) });
    expect(at("2026-03-01")).toEqual(["madeFrom"]);
    expect(at("2026-03-02")).toEqual([]);
  });

  it("takes the legal exception to consent for one", () => {
    const exception = { key: "phvl" } as const;
    const consents = [{ type: "plan" as const, id: "consent-1", exception }];
    expect(paths("plan-kind-mislabelled", { madeFrom, consents })).toEqual([]);
  });
});

describe("more-than-one-plan", () => {
  it("counts the days of the other plan, the last one included", () => {
    const other = { id: "other-1", kind: "individual-plan" } as const;
    const at = (days: { from?: string; until?: string }) =>
      paths("more-than-one-plan", { otherPlans: [{ ...other, ...days }] });
    expect(at({ until: "2026-11-23" })).toEqual(["otherPlans.0"]);
    expect(at({ until: "2026-11-22" })).toEqual([]);
    expect(at({ from: "2026-11-24" })).toEqual([]);
  });
});

describe("party-not-named", () => {
  it("finds whoever is responsible, invited or given information and is no party", () => {
    expect(
      paths("party-not-named", {
        actions: [{ id: "action-1", text: "Act", responsible: ["worker", "stranger"] }],
        meetings: [{ id: "meeting-1", expected: ["stranger"] }],
        exchanges: [
          {
            id: "exchange-1",
            direction: "give",
            party: "stranger",
            category: "housing",
            on: "2026-05-04",
          },
        ],
      }),
    ).toEqual(["actions.0.responsible.1", "meetings.0.expected.0", "exchanges.0.party"]);
  });

  it("asks for no name of the person", () => {
    expect(paths("party-not-named", { parties: [{ id: "user", role: "user" }] })).toEqual([]);
  });
});

describe("external-deadline-drives-plan", () => {
  it("asks about the deadline of the draft too", () => {
    const deadlineSetBy = "nav";
    expect(paths("external-deadline-drives-plan", { authoring: { deadlineSetBy } })).toEqual([
      "authoring.paceConfirmed",
    ]);
  });

  it("leaves a date that the person set, and what is done", () => {
    const action = { id: "action-1", text: "Act" };
    expect(
      paths("external-deadline-drives-plan", {
        actions: [
          { ...action, deadlineSetBy: "user" },
          { ...action, id: "action-2", deadlineSetBy: "nav", status: "done" },
        ],
      }),
    ).toEqual([]);
  });
});

describe("plan-hard-to-read", () => {
  const texts = (text: string, change: Partial<LintOptions> = {}) =>
    of("plan-hard-to-read", { actions: [{ id: "action-1", text, by: "worker" }] }, change);

  it("names the hard word and everyday words for it, in any form and case", () => {
    expect(texts("Skal IVERKSETTES nå")[0]?.message).toContain("“iverksette”");
    expect(texts("Skal IVERKSETTES nå")[0]?.message).toContain("“starte”");
  });

  it("looks at the beginning of words only", () => {
    expect(texts("Reimplementere")).toEqual([]);
    expect(texts("(adekvat)")).toHaveLength(1);
  });

  it("says of a label what to write instead, without repeating it", () => {
    const [found] = texts("Umotivert");
    expect(found?.message).toContain("what has happened");
    expect(found?.message.toLowerCase()).not.toContain("umotivert");
  });

  it("looks for the words of the office, and for long texts only where a limit is given", () => {
    expect(texts("Møte i Fagteamet")).toEqual([]);
    const plainWords = { fagteam: "de som hjelper deg", "a.b": "x" };
    expect(texts("Møte i Fagteamet", { plainWords })).toHaveLength(1);
    expect(texts("axb", { plainWords })).toEqual([]);
    expect(texts("to ord", { longestTextCharacters: 6 })).toEqual([]);
    expect(texts("tre ord", { longestTextCharacters: 6 })).toHaveLength(1);
  });

  it("refuses to look at the words of the person, of family and of peers", () => {
    for (const by of ["user", "sister"]) {
      const text = "Adekvat, sa jeg";
      expect(
        of("plan-hard-to-read", {
          goals: [{ id: "goal-1", level: "main", text, by }],
          actions: [{ id: "action-1", text, how: text, by }],
          voice: { mattersToMe: [{ id: "statement-1", text, by }] },
          wishes: [{ id: "wish-1", text, by }],
          needs: [{ id: "need-1", userView: text }],
        }),
      ).toEqual([]);
    }
  });

  it("reads everything else that the service wrote", () => {
    const text = "Adekvat";
    expect(
      paths("plan-hard-to-read", {
        goals: [{ id: "goal-1", level: "main", text, by: "worker" }],
        actions: [{ id: "action-1", text: "Act", how: text, extent: text, supportPart: text }],
        serviceAssessments: [{ id: "statement-1", text, by: "worker" }],
        needs: [{ id: "need-1", serviceView: text }],
        evaluations: [{ id: "evaluation-1", serviceView: text }],
        disagreements: [{ id: "disagreement-1", about: "goal-1", serviceView: text }],
      }),
    ).toHaveLength(8);
  });

  it("looks for exactly the words of its list", () => {
    expect(hardStems.source).toBe(
      String.raw`(?<!\p{L})(?:${hardWords.map(({ stem }) => stem).join("|")})`,
    );
  });

  it("has words in small letters that begin as their stems", () => {
    for (const { word, stem } of hardWords) {
      expect(stem).toBe(stem.toLowerCase());
      expect(word.startsWith(stem.slice(0, -1))).toBe(true);
    }
  });
});

describe("optional-prompts-unanswered", () => {
  const crisisPlan = { wanted: false };
  const move = { id: "transition-1", kind: "discharge" } as const;
  const at = (change: object) =>
    paths("optional-prompts-unanswered", { crisisPlan, transitions: [{ ...move, ...change }] });

  it("asks about a move ahead, and not about one that is over", () => {
    expect(at({ on: "2026-11-23" })).toEqual(["transitions.0.topics"]);
    expect(at({ on: "2026-11-22" })).toEqual([]);
    expect(at({})).toEqual(["transitions.0.topics"]);
  });

  it("takes a no for an answer", () => {
    expect(at({ topics: [{ topic: "relapse", notWanted: true }] })).toEqual([]);
    expect(at({ topics: [{ topic: "relapse" }] })).toEqual(["transitions.0.topics"]);
    expect(paths("optional-prompts-unanswered", { crisisPlan })).toEqual([]);
  });
});

const titled = (id: string, by: string, at = "2026-11-02T09:00:00.000Z"): PlanEvent => ({
  type: "set",
  id,
  at,
  by,
  entry: { field: "title", value: id },
});

describe("change-unknown-to-user", () => {
  const confirmed = (state: "confirmed" | "seen", ...events: string[]): PlanEvent => ({
    type: "confirmed",
    id: `confirmed-${events.join("-")}`,
    at: "2026-11-09T09:00:00.000Z",
    by: "user",
    events,
    state,
  });
  const at = (events: PlanEvent[], change: PlanFragment = {}) =>
    paths("change-unknown-to-user", { events, ...change });

  it("points once, at the first change that the person hasn't gone through", () => {
    const events = [titled("e1", "worker"), titled("e2", "worker"), titled("e3", "nav")];
    expect(at(events)).toEqual(["events.0"]);
    expect(at([...events, confirmed("seen", "e1")])).toEqual(["events.1"]);
    const all = [...events, confirmed("confirmed", "e1", "e2", "e3")];
    expect(at(all)).toEqual([]);
    expect(at([...all, titled("e4", "worker")])).toEqual(["events.4"]);
  });

  it("refuses to take a disagreement for a change that the person doesn't know of", () => {
    const disagreed: PlanEvent = {
      type: "confirmed",
      id: "c1",
      at: "2026-11-09T09:00:00.000Z",
      by: "user",
      events: [],
      state: "seen",
      disagreed: ["e1"],
    };
    expect(at([titled("e1", "worker"), disagreed])).toEqual([]);
  });

  it("takes the beginning of a log, and what was erased, for no change", () => {
    const started: PlanEvent = {
      type: "started",
      id: "e0",
      at: "2026-11-01T09:00:00.000Z",
      by: "worker",
      content: completeExample({}),
    };
    const redaction = { by: "worker", at: "2026-11-03T09:00:00.000Z", ground: "An act, named" };
    expect(at([started, { type: "redacted", id: "e1", redaction }])).toEqual([]);
    expect(at([])).toEqual([]);
  });

  it("leaves the person's own changes", () => {
    expect(at([titled("e1", "user")])).toEqual([]);
  });

  it("takes a day on which the whole plan was gone through", () => {
    const events = [titled("e1", "worker")];
    expect(at(events, { confirmedByUserOn: "2026-11-02" })).toEqual([]);
    expect(at(events, { confirmedByUserOn: "2026-11-01" })).toEqual(["events.0"]);
  });
});

describe("user-lost-touch-with-plan", () => {
  const asked = { on: "2026-10-12", by: "worker" };
  const at = (change: PlanFragment) => paths("user-lost-touch-with-plan", change);

  it("asks where nobody has asked, and follows the last answer", () => {
    expect(at({ openedByUserOn: "2026-10-12" })).toEqual(["ownership"]);
    const ownership = [
      { id: "ownership-1", asked, answer: "theirs" as const },
      { id: "ownership-2", asked, answer: "shared" as const },
      { id: "ownership-3", asked },
    ];
    expect(at({ openedByUserOn: "2026-10-12", ownership })).toEqual([]);
  });

  it("sees that the plan was not opened since it was written", () => {
    const ownership = [{ id: "ownership-1", asked, answer: "mine" as const }];
    const opened = { openedByUserOn: "2026-10-12", ownership };
    expect(at({ ownership })).toEqual(["openedByUserOn"]);
    expect(at({ ...opened, inForceFrom: "2026-10-13" })).toEqual(["openedByUserOn"]);
    expect(at({ ...opened, inForceFrom: "2026-10-12" })).toEqual([]);
  });
});

describe("no-external-commitment", () => {
  const actions = [{ id: "action-1", text: "Act", responsible: ["worker"] }];
  const wantedCooperation = [{ id: "cooperation-1", with: "NAV" }];
  const at = (change: PlanFragment) => paths("no-external-commitment", change);

  it("counts services, not workers, family or the person", () => {
    const parties = [
      { id: "user", role: "user" as const },
      { id: "worker", role: "worker" as const, organisation: "Follow-up" },
      { id: "colleague", role: "worker" as const, organisation: "Follow-up" },
      { id: "sister", role: "relative" as const },
      { id: "club", role: "user-organisation" as const, organisation: "A club" },
    ];
    const responsible = (...ids: string[]) => [
      { ...actions[0], id: "a", text: "Act", responsible: ids },
    ];
    const lonely = responsible("worker", "colleague", "sister", "user");
    expect(at({ parties, wantedCooperation, actions: lonely })).toEqual(["actions"]);
    expect(at({ parties, wantedCooperation, actions: responsible("worker", "club") })).toEqual([]);
  });

  it("asks only where several services are needed and something is to be done", () => {
    expect(at({ actions })).toEqual([]);
    expect(at({ wantedCooperation })).toEqual([]);
    const eligibility = { result: "eligible", coordinatedNeeds: true } as const;
    expect(at({ actions, eligibility })).toEqual(["actions"]);
  });
});

describe("record-integrity", () => {
  const action = { id: "action-1", text: "Look for a flat", by: "user" };
  const started: PlanEvent = {
    type: "started",
    id: "event-1",
    at: "2026-11-01T09:00:00.000Z",
    by: "user",
    content: completeExample({ actions: [action] }),
  };
  const at = (change: PlanFragment) => paths("record-integrity", change);

  it("finds what was put into the journal before anybody had signed it", () => {
    const signatures = [{ id: "signature-1", party: "user", on: "2026-04-20" }];
    expect(at({ archivedOn: "2026-04-19", signatures })).toEqual(["archivedOn"]);
    expect(at({ archivedOn: "2026-04-20", signatures })).toEqual([]);
    expect(at({ archivedOn: "2026-04-20" })).toEqual(["archivedOn"]);
  });

  it("points at the log once, where the plan was changed beside it", () => {
    const events = [started];
    expect(at({ actions: [action], events })).toEqual([]);
    expect(at({ actions: [{ ...action, text: "Wait" }], events })).toEqual(["events"]);
    expect(at({ actions: [], title: "Another", events })).toEqual(["events"]);
  });

  it("leaves a broken log to checkPlan", () => {
    expect(at({ actions: [action], events: [titled("event-1", "user")] })).toEqual([]);
  });

  it("lets an unsigned draft without a log be", () => {
    expect(at({ actions: [{ id: "action-1", text: "Look for a flat" }] })).toEqual([]);
  });
});

describe("variants in other rules", () => {
  const goal = { id: "goal-1", level: "main", text: "A dog", by: "user" } as const;
  const meeting = { id: "meeting-1", heldOn: "2026-10-12", expected: ["user", "nav"] };

  it("asks for a confirmation of a goal that came from elsewhere, whoever wrote it", () => {
    const goals = [{ ...goal, origin: "other-agency" as const }];
    expect(paths("goal-not-wanted-by-user", { goals })).toEqual(["goals.0.confirmation"]);
    const confirmed = goals.map((one) => ({
      ...one,
      confirmation: { state: "confirmed" as const },
    }));
    expect(paths("goal-not-wanted-by-user", { goals: confirmed })).toEqual([]);
  });

  it("finds a goal whose place others chose", () => {
    const goals = [
      { ...goal, priority: { rank: 1, chosenBy: "user" } },
      { ...goal, id: "goal-2", priority: { rank: 2, chosenBy: "worker" } },
    ];
    expect(paths("goals-not-prioritised-by-user", { goals })).toEqual(["goals.1.priority"]);
  });

  it("asks that services read the draft, and never the person", () => {
    const read = (draftReadBy?: string[]) =>
      paths("draft-not-shared-before-meeting", {
        meetings: [{ ...meeting, draftSentOn: "2026-10-05", ...(draftReadBy && { draftReadBy }) }],
      });
    expect(read([])).toEqual(["meetings.0.draftReadBy"]);
    expect(read(["nav"])).toEqual([]);
    expect(read()).toEqual([]);
  });

  it("finds minutes that are kept apart from the plan", () => {
    const meetings = [{ ...meeting, items: ["user"], separateMinutes: true }];
    expect(paths("plan-not-agenda", { meetings })).toEqual(["meetings.0.separateMinutes"]);
  });

  it("hints at a consent given before the right was assessed, and at one asked for again", () => {
    const consent = (id: string) => ({
      type: "plan" as const,
      id,
      answer: "given" as const,
      answeredOn: "2026-02-09",
      written: true,
      keptWithPlan: true,
      goneThrough: { on: "2026-02-09", by: "worker" },
    });
    const eligibility = { result: "eligible", assessedOn: "2026-02-10" } as const;
    expect(paths("consent-to-plan-form", { consents: [consent("c")], eligibility })).toEqual([
      "consents.0.answeredOn",
    ]);
    expect(paths("consent-to-plan-form", { consents: [consent("c")] })).toEqual([]);
    const consents = [consent("c"), consent("d")];
    expect(paths("consent-pressure", { consents })).toEqual(["consents.1"]);
    const madeFrom = { kind: "activity-plan" } as const;
    expect(paths("consent-pressure", { consents, madeFrom })).toEqual([]);
  });

  it("hints at an easy text once the person has been told", () => {
    const information = { individualPlan: { on: "2026-02-02", by: "worker" } };
    expect(paths("plan-information-missing", { information })).toEqual(["information.easyText"]);
  });

  it("lets a need be that is met by now", () => {
    const needs = [{ id: "need-1", urgent: true, unmet: { metOn: "2026-10-01" } }];
    expect(paths("unmet-need-without-cause", { needs })).toEqual([]);
    expect(paths("urgent-need-behind-plan-work", { needs })).toEqual([]);
  });

  it("lets a named legal ground stand for a consent", () => {
    const exchange = {
      id: "exchange-1",
      direction: "give" as const,
      party: "nav",
      category: "housing",
      on: "2026-05-04",
    };
    const ground = {
      id: "ground-1",
      rule: "An act, named",
      party: "nav",
      categories: ["housing"],
      directions: ["give" as const],
      from: "2026-01-01",
      decidedBy: "worker",
    };
    const at = (change: PlanFragment) =>
      paths("exchange-consent-missing", { exchanges: [exchange], ...change });
    expect(at({})).toEqual(["exchanges.0"]);
    expect(at({ otherGrounds: [ground] })).toEqual([]);
    expect(at({ otherGrounds: [{ ...ground, directions: ["obtain"] }] })).toEqual(["exchanges.0"]);
  });
});

describe("the rules", () => {
  it("fill every place of their texts", () => {
    for (const { message } of rules) {
      for (const text of Object.values(message)) expect(text).not.toContain("{");
    }
  });
});
