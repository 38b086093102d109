import { describe, expect, it } from "vitest";
import { lintPlan } from "../lint/lint-plan.ts";
import type { Plan } from "../plan.ts";
import { completeExample } from "./complete-example.ts";
import type { PlanFragment } from "./rule-examples.ts";
import type { RuleId } from "./rule-ids.ts";

const options = { today: "2026-11-23", profile: "all" } as const;
const pathsOf = (plan: Plan, ruleId: RuleId, staleAfterMonths = 1200) =>
  lintPlan(plan, { ...options, staleAfterMonths })
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ path }) => path.join("."));

const told = { on: "2026-02-02", by: "worker" };
const consent = {
  type: "plan",
  id: "consent-1",
  answer: "given",
  answeredOn: "2026-02-09",
} as const;
const form = { written: true, keptWithPlan: true, goneThrough: told };
const exchange = { type: "exchange", id: "consent-2", answer: "given" } as const;
const scope = { party: "nav", categories: ["housing"], directions: ["give" as const] };
const action = { id: "action-1", text: "Act" };
const goal = { id: "goal-1", level: "main", text: "A dog", by: "user" } as const;
const wish = { id: "wish-1", text: "A dog", by: "user" };
const held = { id: "meeting-1", heldOn: "2026-10-12" };
const informed = { participation: told, noRightToServices: told, noEffectOnOtherServices: told };
const complaint = {
  explained: told,
  grounds: [
    "no-plan-though-eligible" as const,
    "content-against-the-rules" as const,
    "too-little-participation" as const,
    "services-differ-from-plan" as const,
  ],
};
const committed = { contactWay: "Telephone", responseTime: "The same day" };
const user = { id: "user", role: "user" } as const;
const worker = { id: "worker", role: "worker", organisation: "Follow-up" } as const;

/** Each line: a rule, a part of a plan, and where the catalogue's words say that it finds something. */
const cases: readonly (readonly [RuleId, PlanFragment, readonly string[]])[] = [
  ["eligibility-not-assessed", {}, ["eligibility"]],
  [
    "eligibility-not-assessed",
    { eligibility: { result: "eligible", route: "qualification-programme" } },
    [],
  ],
  [
    "eligibility-not-assessed",
    { eligibility: { result: "eligible", route: "needs" } },
    ["eligibility"],
  ],
  [
    "eligibility-not-assessed",
    { eligibility: { result: "eligible", longTermNeeds: true } },
    ["eligibility"],
  ],
  [
    "eligibility-not-assessed",
    { eligibility: { result: "eligible", coordinatedNeeds: true } },
    ["eligibility"],
  ],
  ["eligibility-not-assessed", { eligibility: { result: "not-eligible" } }, ["eligibility"]],
  [
    "eligibility-not-assessed",
    { eligibility: { result: "not-eligible", reason: "One service" } },
    [],
  ],
  ["offer-not-recorded", { offer: { origin: "requested" } }, ["offer"]],
  ["offer-not-recorded", { eligibility: { result: "not-eligible" } }, []],
  ["rights-not-explained", { information: informed, complaintInformation: complaint }, []],
  ["rights-not-explained", { information: informed }, ["information"]],
  [
    "rights-not-explained",
    {
      information: informed,
      complaintInformation: { ...complaint, grounds: complaint.grounds.slice(1) },
    },
    ["information"],
  ],
  [
    "rights-not-explained",
    { information: informed, complaintInformation: { grounds: complaint.grounds } },
    ["information"],
  ],
  [
    "rights-not-explained",
    {
      information: { noRightToServices: told, noEffectOnOtherServices: told },
      complaintInformation: complaint,
    },
    ["information"],
  ],
  [
    "rights-not-explained",
    {
      information: { participation: told, noEffectOnOtherServices: told },
      complaintInformation: complaint,
    },
    ["information"],
  ],
  [
    "rights-not-explained",
    {
      information: { participation: told, noRightToServices: told },
      complaintInformation: complaint,
    },
    ["information"],
  ],
  ["consent-to-plan-missing", { parties: [user] }, []],
  ["consent-to-plan-missing", { parties: [user], goals: [], actions: [] }, []],
  ["consent-to-plan-missing", { parties: [user, worker] }, ["consents"]],
  ["consent-to-plan-missing", { parties: [user], goals: [goal] }, ["consents"]],
  ["consent-to-plan-missing", { parties: [user], actions: [action] }, ["consents"]],
  ["consent-to-plan-missing", { consents: [consent] }, []],
  [
    "consent-to-plan-missing",
    { consents: [{ ...exchange, answeredOn: "2026-02-09" }] },
    ["consents"],
  ],
  [
    "consent-to-plan-missing",
    { consents: [{ ...consent, withdrawnOn: "2026-10-01" }] },
    ["consents"],
  ],
  ["consent-to-plan-form", { consents: [{ ...consent, ...form }] }, []],
  ["consent-to-plan-form", { consents: [{ ...consent, ...form, written: false }] }, ["consents.0"]],
  [
    "consent-to-plan-form",
    { consents: [{ ...consent, ...form, keptWithPlan: false }] },
    ["consents.0"],
  ],
  [
    "consent-to-plan-form",
    { consents: [{ ...consent, ...form, goneThrough: { ...told, on: "2026-02-10" } }] },
    ["consents.0"],
  ],
  ["consent-to-plan-form", { consents: [{ ...exchange, answeredOn: "2026-02-09" }] }, []],
  ["consent-to-plan-form", { consents: [{ ...consent, answer: "refused" }] }, []],
  [
    "consent-to-plan-form",
    {
      consents: [{ ...consent, ...form }],
      eligibility: { result: "eligible", assessedOn: "2026-02-09" },
    },
    [],
  ],
  [
    "exchange-consent-missing",
    { consents: [{ ...exchange, until: "2026-12-31", scope: [scope] }] },
    [],
  ],
  [
    "exchange-consent-missing",
    { consents: [{ ...exchange, scope: [scope] }] },
    ["consents.0.scope"],
  ],
  [
    "exchange-consent-missing",
    { consents: [{ ...exchange, until: "2026-12-31", scope: [] }] },
    ["consents.0.scope"],
  ],
  [
    "exchange-consent-missing",
    {
      consents: [
        { ...exchange, until: "2026-12-31", scope: [scope, { ...scope, categories: [] }] },
      ],
    },
    ["consents.0.scope"],
  ],
  [
    "exchange-consent-missing",
    { consents: [{ ...exchange, until: "2026-12-31", scope: [{ ...scope, directions: [] }] }] },
    ["consents.0.scope"],
  ],
  ["plan-kind-mislabelled", { madeFrom: { kind: "individual-plan" } }, []],
  [
    "plan-kind-mislabelled",
    { madeFrom: { kind: "activity-plan", contentChecked: told } },
    ["madeFrom"],
  ],
  [
    "plan-kind-mislabelled",
    {
      madeFrom: { kind: "activity-plan", contentChecked: told },
      consents: [{ ...consent, answer: "refused" }],
    },
    ["madeFrom"],
  ],
  [
    "plan-kind-mislabelled",
    { madeFrom: { kind: "activity-plan", contentChecked: told }, consents: [exchange] },
    ["madeFrom"],
  ],
  [
    "plan-kind-mislabelled",
    { madeFrom: { kind: "activity-plan", contentChecked: told }, consents: [exchange, consent] },
    [],
  ],
  [
    "plan-kind-mislabelled",
    { madeFrom: { kind: "activity-plan" }, consents: [consent] },
    ["madeFrom"],
  ],
  [
    "plan-kind-mislabelled",
    {
      madeFrom: { kind: "activity-plan", on: "2026-02-03", contentChecked: told },
      consents: [consent],
    },
    ["madeFrom"],
  ],
  [
    "party-commitment-incomplete",
    {
      parties: [{ ...worker, ...committed }],
      signatures: [{ id: "s", party: "worker", on: "2026-04-20" }],
    },
    [],
  ],
  ["party-commitment-incomplete", { parties: [{ ...worker, ...committed }] }, ["parties.0"]],
  [
    "party-commitment-incomplete",
    {
      parties: [{ ...worker, responseTime: "Soon" }],
      signatures: [{ id: "s", party: "worker", on: "2026-04-20" }],
    },
    ["parties.0"],
  ],
  [
    "party-commitment-incomplete",
    {
      parties: [{ ...worker, contactWay: "SMS" }],
      signatures: [{ id: "s", party: "worker", on: "2026-04-20" }],
    },
    ["parties.0"],
  ],
  [
    "wish-without-outcome",
    { wishes: [{ ...wish, outcome: { status: "open" } }] },
    ["wishes.0.outcome"],
  ],
  ["wish-without-outcome", { wishes: [{ ...wish, outcome: { status: "alternative-path" } }] }, []],
  [
    "wish-without-outcome",
    {
      wishes: [
        {
          ...wish,
          outcome: { status: "not-followed", reason: "x", judgedBy: "worker", alternative: "y" },
        },
      ],
    },
    [],
  ],
  [
    "wish-without-outcome",
    {
      wishes: [
        { ...wish, outcome: { status: "not-followed", judgedBy: "worker", alternative: "y" } },
      ],
    },
    ["wishes.0.outcome"],
  ],
  [
    "wish-without-outcome",
    { wishes: [{ ...wish, outcome: { status: "not-followed", reason: "x", alternative: "y" } }] },
    ["wishes.0.outcome"],
  ],
  [
    "wish-without-outcome",
    { wishes: [{ ...wish, outcome: { status: "not-followed", reason: "x", judgedBy: "worker" } }] },
    ["wishes.0.outcome"],
  ],
  ["step-without-date", { actions: [action] }, ["actions.0.start"]],
  ["step-without-date", { actions: [{ ...action, status: "done" }] }, []],
  ["private-network-only", { actions: [{ ...action, responsible: [] }] }, []],
  ["private-network-only", { actions: [{ ...action, responsible: ["sister", "worker"] }] }, []],
  [
    "private-network-only",
    { actions: [{ ...action, responsible: ["sister"] }] },
    ["actions.0.fallback"],
  ],
  [
    "failed-or-undecided-without-alternative",
    { actions: [{ ...action, status: "did-not-work" }] },
    ["actions.0.fallback"],
  ],
  [
    "failed-or-undecided-without-alternative",
    { actions: [{ ...action, entitlement: { status: "not-decided" } }] },
    ["actions.0.fallback"],
  ],
  [
    "failed-or-undecided-without-alternative",
    { actions: [{ ...action, entitlement: { status: "refused" } }] },
    ["actions.0.fallback"],
  ],
  [
    "failed-or-undecided-without-alternative",
    { actions: [{ ...action, entitlement: { status: "granted" } }] },
    [],
  ],
  ["agreed-task-lost", { actions: [{ ...action, due: "2026-11-23" }] }, []],
  ["agreed-task-lost", { actions: [{ ...action, due: "2026-11-22" }] }, ["actions.0.due"]],
  [
    "agreed-task-lost",
    {
      actions: [
        { ...action, due: "2026-11-22", followUps: [{ id: "f", on: "2026-11-22", by: "worker" }] },
      ],
    },
    [],
  ],
  [
    "agreed-task-lost",
    {
      actions: [
        { ...action, due: "2026-11-22", followUps: [{ id: "f", on: "2026-11-21", by: "worker" }] },
      ],
    },
    ["actions.0.due"],
  ],
  [
    "agreed-task-lost",
    {
      actions: [{ ...action, due: "2026-11-22" }],
      meetings: [{ id: "m", plannedOn: "2026-11-23", carriedOver: ["action-1"] }],
    },
    [],
  ],
  [
    "agreed-task-lost",
    {
      actions: [{ ...action, due: "2026-11-22" }],
      meetings: [{ id: "m", plannedOn: "2026-11-22", carriedOver: ["action-1"] }],
    },
    ["actions.0.due"],
  ],
  [
    "agreed-task-lost",
    {
      actions: [{ ...action, due: "2026-11-22" }],
      meetings: [{ id: "m", carriedOver: ["action-1"] }],
    },
    ["actions.0.due"],
  ],
  ["draft-not-shared-before-meeting", { meetings: [{ id: "m", plannedOn: "2026-12-01" }] }, []],
  [
    "draft-not-shared-before-meeting",
    { meetings: [{ ...held, draftSentOn: "2026-10-12" }] },
    ["meetings.0.draftSentOn"],
  ],
  ["draft-not-shared-before-meeting", { meetings: [{ ...held, draftSentOn: "2026-10-11" }] }, []],
  ["user-not-equal-in-meeting", { meetings: [{ id: "m", plannedOn: "2026-12-01" }] }, []],
  ["user-not-equal-in-meeting", { meetings: [held] }, ["meetings.0.expected"]],
  ["user-not-equal-in-meeting", { meetings: [{ ...held, expected: ["nav", "user"] }] }, []],
  [
    "user-not-equal-in-meeting",
    { meetings: [{ ...held, attendance: [{ party: "user", state: "attended" }] }] },
    [],
  ],
  [
    "content-point-missing",
    {
      parties: [user],
      goals: [goal],
      resources: [],
      needs: [],
      actions: [],
      wantedCooperation: [],
    },
    ["parties", "parties"],
  ],
  [
    "content-point-missing",
    { goals: [goal], actions: [], wantedCooperation: [] },
    ["resources", "parties"],
  ],
  [
    "content-point-missing",
    { goals: [goal], resources: [], actions: [], wantedCooperation: [] },
    ["needs", "parties"],
  ],
  [
    "content-point-missing",
    { goals: [], resources: [], needs: [], actions: [], wantedCooperation: [] },
    ["goals", "parties"],
  ],
  ["revision-time-missing", {}, ["period"]],
  ["revision-time-missing", { period: { from: "2026-01-05" } }, ["revisions"]],
  [
    "revision-time-missing",
    { period: { from: "2026-01-05" }, evaluations: [{ id: "e", plannedOn: "2026-12-01" }] },
    [],
  ],
  [
    "revision-time-missing",
    { period: { from: "2026-01-05" }, evaluations: [{ id: "e" }] },
    ["revisions"],
  ],
  ["evaluation-overdue", { evaluations: [{ id: "e", plannedOn: "2026-11-23" }] }, []],
  [
    "evaluation-overdue",
    { evaluations: [{ id: "e", plannedOn: "2026-11-22" }] },
    ["evaluations.0"],
  ],
  ["evaluation-overdue", { revisions: ["2026-11-23"] }, []],
  ["evaluation-overdue", { revisions: ["2026-11-22"] }, ["revisions.0"]],
  [
    "evaluation-overdue",
    { revisions: ["2026-11-01"], evaluations: [{ id: "e", heldOn: "2026-11-01" }] },
    [],
  ],
  [
    "evaluation-overdue",
    { revisions: ["2026-11-01"], evaluations: [{ id: "e", heldOn: "2026-11-24" }] },
    ["revisions.0"],
  ],
  [
    "evaluation-overdue",
    {
      revisions: ["2026-11-01"],
      evaluations: [
        { id: "e", heldOn: "2026-11-02" },
        { id: "f", heldOn: "2026-10-01" },
      ],
    },
    [],
  ],
  ["plan-stale", { confirmedByUserOn: "2026-10-12" }, []],
  [
    "plan-stale",
    {
      confirmedByUserOn: "2026-10-12",
      transitions: [{ id: "t", kind: "moved", on: "2026-10-12" }],
    },
    [],
  ],
  [
    "plan-stale",
    {
      confirmedByUserOn: "2026-10-12",
      transitions: [{ id: "t", kind: "moved", on: "2026-11-23" }],
    },
    ["confirmedByUserOn"],
  ],
  [
    "plan-stale",
    {
      confirmedByUserOn: "2026-10-12",
      transitions: [{ id: "t", kind: "moved", on: "2026-11-24" }],
    },
    [],
  ],
  [
    "plan-stale",
    { confirmedByUserOn: "2026-10-12", transitions: [{ id: "t", kind: "moved" }] },
    [],
  ],
  [
    "plan-stale",
    {
      confirmedByUserOn: "2026-10-12",
      coordinators: [{ id: "c", party: "worker", from: "2026-10-13" }],
    },
    ["confirmedByUserOn"],
  ],
  [
    "goal-not-wanted-by-user",
    { goals: [{ ...goal, confirmation: { state: "disagreed" } }] },
    ["goals.0.confirmation"],
  ],
  ["goal-not-wanted-by-user", { goals: [{ ...goal, status: "struck-out", by: "worker" }] }, []],
  ["goal-without-action", { goals: [goal] }, []],
  ["goal-without-action", { goals: [{ ...goal, level: "sub" }] }, ["goals.0"]],
  ["goal-without-action", { goals: [{ ...goal, level: "sub", status: "on-hold" }] }, []],
  ["goals-not-prioritised-by-user", { goals: [] }, []],
  ["goals-not-prioritised-by-user", { goals: [{ ...goal, status: "reached" }] }, []],
  [
    "information-obtained-unknown-to-user",
    {
      exchanges: [
        { id: "x", direction: "give", party: "nav", category: "housing", on: "2026-05-04" },
      ],
    },
    [],
  ],
  [
    "information-obtained-unknown-to-user",
    {
      exchanges: [
        { id: "x", direction: "obtain", party: "nav", category: "housing", on: "2026-05-04" },
      ],
    },
    ["exchanges.0"],
  ],
  [
    "information-obtained-unknown-to-user",
    {
      exchanges: [
        {
          id: "x",
          direction: "obtain",
          party: "nav",
          category: "housing",
          on: "2026-05-04",
          userTold: told,
        },
      ],
    },
    [],
  ],
  [
    "override-not-justified-or-visible",
    {
      actions: [{ ...action, override: {} }],
      disagreements: [{ id: "d", about: "action-1", userView: "No" }],
    },
    ["actions.0.override"],
  ],
  ["plan-written-without-user", { authoring: { mode: "dialogue" } }, []],
  ["plan-written-without-user", { authoring: { mode: "worker-alone", userTookPart: true } }, []],
  ["plan-written-without-user", { authoring: { mode: "worker-alone" } }, ["authoring"]],
  ["promised-start-passed", { actions: [{ ...action, start: "2026-11-23" }] }, []],
  [
    "promised-start-passed",
    { actions: [{ ...action, start: "2026-11-22", status: "started" }] },
    [],
  ],
  [
    "coordinator-unclear-to-user",
    { coordinators: [{ id: "c", party: "worker" }] },
    ["coordinators.0"],
  ],
  [
    "coordinator-unclear-to-user",
    { coordinators: [{ id: "c", party: "worker", until: "2026-11-22" }] },
    [],
  ],
  [
    "coordinator-missing",
    { coordinators: [{ id: "c", party: "worker", from: "2026-11-24" }] },
    ["coordinators"],
  ],
  [
    "transition-without-handover",
    { transitions: [{ id: "t", kind: "moved", handover: "Met" }] },
    [],
  ],
  [
    "transition-without-handover",
    { pauses: [{ id: "p", from: "2026-10-01", until: "2026-11-01" }] },
    [],
  ],
  ["action-without-description", { actions: [{ ...action, status: "done" }] }, []],
  [
    "optional-prompts-unanswered",
    { crisisPlan: { warningSigns: [{ id: "w", text: "I stay in bed", by: "user" }] } },
    [],
  ],
  ["optional-prompts-unanswered", { crisisPlan: { asked: told } }, []],
  ["plan-not-agenda", { meetings: [{ id: "m", plannedOn: "2026-12-01" }] }, []],
  [
    "ending-not-accounted-for",
    {
      status: "ended",
      ending: { kind: "moved", decidedBy: "worker", userView: "Fine", remainingDuties: "None" },
    },
    [],
  ],
  [
    "ending-not-accounted-for",
    { status: "ended", ending: { kind: "moved", userView: "Fine", remainingDuties: "None" } },
    ["ending"],
  ],
  [
    "ending-not-accounted-for",
    { status: "ended", ending: { kind: "moved", decidedBy: "worker", remainingDuties: "None" } },
    ["ending"],
  ],
  [
    "ending-not-accounted-for",
    { status: "ended", ending: { kind: "moved", decidedBy: "worker", userView: "Fine" } },
    ["ending"],
  ],
];

describe("where a rule begins and ends", () => {
  it.each(cases)("%s: case %#", (ruleId, fragment, expected) => {
    expect(pathsOf(completeExample(fragment), ruleId)).toEqual(expected);
  });

  it("plan-stale: the months that the office chose, the last day included", () => {
    const stale = (confirmedByUserOn: string) =>
      pathsOf(completeExample({ confirmedByUserOn }), "plan-stale", 6);
    expect(stale("2026-05-23")).toEqual([]);
    expect(stale("2026-05-22")).toEqual(["confirmedByUserOn"]);
    expect(pathsOf(completeExample({}), "plan-stale", 6)).toEqual(["confirmedByUserOn"]);
  });

  it("asks of a plan with nothing in it only what is about the plan as a whole", () => {
    const plan: Plan = { schemaVersion: "1.0", id: "plan-1", status: "in-force" };
    const found = lintPlan(plan, options);
    expect(found.every(({ path }) => path.length <= 2)).toBe(true);
    expect(found.some(({ path }) => path.some((step) => typeof step === "number"))).toBe(false);
    expect(found.map(({ ruleId }) => ruleId)).toContain("coordinator-missing");
  });
});
