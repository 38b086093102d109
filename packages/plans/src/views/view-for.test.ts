import { describe, expect, it } from "vitest";
import { checkPlan } from "../integrity/check-plan.ts";
import type { ExchangeConsent, Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import type { PlanView } from "./plan-view.ts";
import { viewFor } from "./view-for.ts";

const told = { on: "2026-02-02", by: "worker" };
const understood = { ...told, understandingChecked: told };
const consent: ExchangeConsent = {
  type: "exchange",
  id: "consent-1",
  answer: "given",
  answeredOn: "2026-02-09",
  until: "2026-12-31",
  scope: [{ party: "nav", categories: ["Housing"], directions: ["give"] }],
  explained: {
    individualPlan: understood,
    exchange: understood,
    mayRefuse: told,
    limitsOfRefusal: told,
  },
};
// Synthetic: a goal on housing and one on health, with what belongs to them.
const plan: Plan = {
  schemaVersion: "1.0",
  id: "plan-1",
  status: "in-force",
  title: "Planen til Eksempel",
  period: { from: "2026-02-09" },
  parties: [
    { id: "user", role: "user", name: "Eksempel Person" },
    { id: "worker", role: "worker", name: "Eksempel Ansatt" },
    { id: "nav", role: "worker", organisation: "NAV" },
    { id: "clinic", role: "worker", organisation: "En klinikk" },
  ],
  consents: [consent],
  goals: [
    { id: "home", level: "main", text: "Bolig", by: "user", categories: [" housing "] },
    { id: "calm", level: "main", text: "Ro", by: "user", categories: ["housing", "health"] },
    { id: "dog", level: "sub", text: "Hund", by: "user", lifeAreas: ["housing"], parent: "calm" },
    { id: "quiet", level: "main", text: "Uten merke", by: "user" },
  ],
  actions: [
    {
      id: "look",
      goals: ["home", "calm"],
      text: "Se på bolig",
      responsible: ["worker"],
      categories: ["housing"],
    },
  ],
  disagreements: [
    { id: "d-1", about: "home", userView: "Nå", categories: ["housing"] },
    { id: "d-2", about: "calm", userView: "Nei", categories: ["housing"] },
  ],
};
const view = (change: Partial<Plan> = {}, party = "nav", date = "2026-05-04"): PlanView => {
  const result = viewFor({ ...plan, ...change }, party, date);
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
};
const codeOf = (change: Partial<Plan>, party = "nav", date = "2026-05-04"): string => {
  const result = viewFor({ ...plan, ...change }, party, date);
  return result.ok ? "shown" : result.issues[0].code;
};

describe("viewFor", () => {
  it("shows the person all of their plan", () => {
    expect(view({}, "user")).toEqual({
      party: "user",
      date: "2026-05-04",
      basis: [{ kind: "own-plan" }],
      plan,
      leftOut: [],
    });
  });

  it("shows a party what a consent covers, and nothing else", () => {
    expect(view().plan).toEqual({
      schemaVersion: "1.0",
      id: "plan-1",
      status: "in-force",
      period: { from: "2026-02-09" },
      parties: [
        { id: "user", role: "user" },
        { id: "worker", role: "worker" },
        { id: "nav", role: "worker", organisation: "NAV" },
      ],
      goals: [
        { id: "home", level: "main", text: "Bolig", by: "user", categories: [" housing "] },
        { id: "dog", level: "sub", text: "Hund", by: "user", lifeAreas: ["housing"] },
      ],
      actions: [
        {
          id: "look",
          goals: ["home"],
          text: "Se på bolig",
          responsible: ["worker"],
          categories: ["housing"],
        },
      ],
      disagreements: [{ id: "d-1", about: "home", userView: "Nå", categories: ["housing"] }],
    });
    expect(view().basis).toEqual([{ kind: "consent", id: "consent-1", categories: ["Housing"] }]);
  });

  it("says what was left out and why, by ids alone", () => {
    expect(view().leftOut).toEqual([
      { part: "title", reason: "never-given" },
      { part: "consents", item: "consent-1", reason: "never-given" },
      { part: "goals", item: "calm", reason: "not-covered" },
      { part: "goals", item: "quiet", reason: "no-category" },
      { part: "disagreements", item: "d-2", reason: "points-to-hidden" },
      { part: "goals", item: "dog", field: "parent", reason: "points-to-hidden" },
      { part: "actions", item: "look", field: "goals", reason: "points-to-hidden" },
      { part: "parties", item: "user", reason: "no-category" },
      { part: "parties", item: "worker", reason: "no-category" },
      { part: "parties", item: "clinic", reason: "no-category" },
    ]);
  });

  it("gives a plan that holds together", () => {
    expect(checkPlan(view().plan)).toEqual([]);
  });

  it.each([
    ["no consent", { consents: [] }],
    ["the consent to the plan alone", { consents: [{ ...consent, type: "plan" }] }],
    ["a refusal", { consents: [{ ...consent, answer: "refused" }] }],
    ["a consent that is withdrawn", { consents: [{ ...consent, withdrawnOn: "2026-05-04" }] }],
    ["a consent that is not informed", { consents: [{ ...consent, explained: {} }] }],
    [
      "a consent to obtain only",
      { consents: [{ ...consent, scope: [{ party: "nav", categories: ["x"], directions: [] }] }] },
    ],
  ])("refuses to show anything on %s", (_case, change) => {
    expect(codeOf(change as Partial<Plan>)).toBe("plans.view-without-ground");
  });

  it("refuses before and after the days of the consent", () => {
    expect(codeOf({}, "nav", "2026-02-08")).toBe("plans.view-without-ground");
    expect(codeOf({}, "nav", "2026-12-31")).toBe("shown");
    expect(codeOf({}, "nav", "2027-01-01")).toBe("plans.view-without-ground");
  });

  it("refuses a coordinator without a consent, a leader, and who is no party", () => {
    const coordinators = [{ id: "c", party: "worker" }];
    expect(codeOf({ coordinators }, "worker")).toBe("plans.view-without-ground");
    expect(codeOf({}, "stranger")).toBe("plans.not-a-party");
    const parties = [{ id: "nav", role: "worker" as const, until: "2026-05-03" }];
    expect(codeOf({ parties })).toBe("plans.not-a-party");
  });

  it("shows what another named legal ground covers, on its days", () => {
    const ground = {
      id: "ground-1",
      rule: "En regel i et eksempel",
      party: "clinic",
      categories: ["housing", "health"],
      directions: ["give" as const],
      from: "2026-05-01",
      until: "2026-05-31",
      decidedBy: "worker",
    };
    const shown = view({ otherGrounds: [ground] }, "clinic");
    expect(shown.basis).toMatchObject([{ kind: "other-ground", id: "ground-1" }]);
    expect(shown.plan.goals?.map(({ id }) => id)).toEqual(["home", "calm", "dog"]);
    expect(shown.plan.goals?.[2]?.parent).toBe("calm");
    expect(codeOf({ otherGrounds: [ground] }, "clinic", "2026-06-01")).toBe(
      "plans.view-without-ground",
    );
    expect(codeOf({ otherGrounds: [{ ...ground, directions: [] }] }, "clinic")).toBe(
      "plans.view-without-ground",
    );
  });

  it("needs leave for each statement of a crisis plan that is of a kind of its own", () => {
    const crisisPlan = {
      categories: ["housing"],
      warningSigns: [
        { id: "s-1", text: "Ett", by: "user" },
        { id: "s-2", text: "To", by: "user", categories: ["health"] },
      ],
    };
    const shown = view({ crisisPlan });
    expect(shown.plan.crisisPlan?.warningSigns?.map(({ id }) => id)).toEqual(["s-1"]);
    expect(shown.leftOut).toContainEqual({
      part: "crisisPlan",
      item: "s-2",
      reason: "not-covered",
    });
    expect(view({ crisisPlan: { ...crisisPlan, categories: ["health"] } }).plan).not.toHaveProperty(
      "crisisPlan",
    );
  });

  it("never gives the log, which holds every earlier version", () => {
    const events: Plan["events"] = [];
    expect(view({ events }).plan).not.toHaveProperty("events");
    expect(view({ events }).leftOut).toContainEqual({ part: "events", reason: "never-given" });
  });

  it("takes away results, wishes' goals and agenda items that lead to what is hidden", () => {
    const shown = view({
      wishes: [
        {
          id: "w",
          text: "Ro",
          by: "user",
          outcome: { status: "became-goal", goal: "calm" },
          categories: ["housing"],
        },
      ],
      meetings: [{ id: "m", items: ["home", "calm"], carriedOver: [], categories: ["housing"] }],
      evaluations: [
        { id: "e", goals: [{ goal: "home" }, { goal: "calm" }], categories: ["housing"] },
      ],
    }).plan;
    expect(shown.wishes?.[0]).not.toHaveProperty("outcome");
    expect(shown.meetings?.[0]?.items).toEqual(["home"]);
    expect(shown.evaluations?.[0]?.goals).toEqual([{ goal: "home" }]);
  });

  it("changes nothing that it is given", () => {
    const before = JSON.stringify(planExample);
    viewFor(planExample, "nav", "2026-05-04");
    expect(JSON.stringify(planExample)).toBe(before);
  });

  it("shows a party on its last day, and names it where it may not see", () => {
    const parties = [
      { id: "user", role: "user" as const },
      { id: "nav", role: "worker" as const, until: "2026-05-04" },
    ];
    const own = { parties, goals: [], actions: [], disagreements: [] };
    expect(view(own).plan.parties).toEqual(parties);
    const refused = viewFor({ ...plan, consents: [] }, "nav", "2026-05-04");
    expect(!refused.ok && refused.issues[0].path).toEqual(["party"]);
    const stranger = viewFor(plan, "stranger", "2026-05-04");
    expect(!stranger.ok && stranger.issues[0].path).toEqual(["party"]);
    expect(
      viewFor({ schemaVersion: "1.0", id: "p", status: "draft" }, "nav", "2026-05-04").ok,
    ).toBe(false);
  });

  it("takes a ground on its first and last day, for its own party and kinds alone", () => {
    const ground = {
      id: "ground-1",
      rule: "En regel i et eksempel",
      party: "clinic",
      categories: ["housing"],
      directions: ["give" as const],
      from: "2026-05-01",
      until: "2026-05-31",
      decidedBy: "worker",
    };
    const on = (date: string, change: object = {}): string =>
      codeOf({ otherGrounds: [{ ...ground, ...change }], consents: [] }, "clinic", date);
    expect(
      ["2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01"].map((date) => on(date)),
    ).toEqual(["plans.view-without-ground", "shown", "shown", "plans.view-without-ground"]);
    const { until, ...open } = ground;
    expect(until).toBeDefined();
    expect(codeOf({ otherGrounds: [open], consents: [] }, "clinic", "2036-01-01")).toBe("shown");
    expect(on("2026-05-01", { party: "nav" })).toBe("plans.view-without-ground");
    expect(on("2026-05-01", { categories: [] })).toBe("plans.view-without-ground");
  });

  it("shows the frame that is there, and no field for what isn't", () => {
    const { period, ...timeless } = plan;
    expect(period).toBeDefined();
    const frame = { inForceFrom: "2026-02-09", revisions: ["2026-06-01"] };
    expect(view(frame).plan).toMatchObject(frame);
    const shown = viewFor(timeless, "nav", "2026-05-04");
    expect(Object.keys(shown.ok ? shown.value.plan : {}).sort()).toEqual(
      ["actions", "disagreements", "goals", "id", "parties", "schemaVersion", "status"].sort(),
    );
  });

  it("shows the voice where any of it is covered, and leaves it out where none is", () => {
    const said = { id: "s", text: "Ord", by: "user" };
    const voice = {
      past: [{ ...said, categories: ["housing"] }],
      future: [{ ...said, id: "s-2" }],
    };
    expect(view({ voice }).plan.voice).toEqual({ past: voice.past });
    expect(view({ voice: { future: voice.future } }).plan).not.toHaveProperty("voice");
    expect(view({ resources: [{ id: "r", text: "Ukjent" }] }).plan).not.toHaveProperty("resources");
  });

  it("takes the life area of a need for its kind", () => {
    const needs = [
      { id: "n-1", lifeArea: "housing" },
      { id: "n-2", lifeArea: "health" },
      { id: "n-3" },
    ];
    const shown = view({ needs });
    expect(shown.plan.needs?.map(({ id }) => id)).toEqual(["n-1"]);
    expect(shown.leftOut.filter(({ part }) => part === "needs")).toEqual([
      { part: "needs", item: "n-2", reason: "not-covered" },
      { part: "needs", item: "n-3", reason: "no-category" },
    ]);
  });

  it("says which fields of shown things lead to what is hidden, and only those", () => {
    const categories = ["housing"];
    const shown = view({
      wishes: [
        { id: "w-1", text: "Ro", by: "user", categories },
        { id: "w-2", text: "Bo", by: "user", outcome: { status: "open" }, categories },
        {
          id: "w-3",
          text: "Bo",
          by: "user",
          outcome: { status: "became-goal", goal: "home" },
          categories,
        },
        {
          id: "w-4",
          text: "Ro",
          by: "user",
          outcome: { status: "became-goal", goal: "calm" },
          categories,
        },
      ],
      actions: [
        { id: "a-1", text: "Se", goals: ["home"], dependsOn: ["a-2", "a-3"], categories },
        { id: "a-2", text: "Ring", categories },
        { id: "a-3", text: "Skjult" },
      ],
      meetings: [
        { id: "m-1", items: ["home"], carriedOver: ["a-2"], categories },
        { id: "m-2", items: ["calm"], carriedOver: ["a-3"], categories },
        { id: "m-3", categories },
      ],
      evaluations: [
        { id: "e-1", goals: [{ goal: "home" }], categories },
        { id: "e-2", goals: [{ goal: "calm" }], categories },
        { id: "e-3", categories },
      ],
    });
    const hidden = shown.leftOut.filter(({ field }) => field !== undefined);
    expect(hidden.map(({ part, item, field }) => `${part} ${item ?? ""} ${field ?? ""}`)).toEqual([
      "goals dog parent",
      "wishes w-4 outcome",
      "actions a-1 dependsOn",
      "meetings m-2 items",
      "meetings m-2 carriedOver",
      "evaluations e-2 goals",
    ]);
    expect(shown.plan.wishes?.map(({ outcome }) => outcome?.status)).toEqual([
      undefined,
      "open",
      "became-goal",
      undefined,
    ]);
    expect(shown.plan.actions?.[0]?.dependsOn).toEqual(["a-2"]);
    expect(shown.plan.actions?.[1]).not.toHaveProperty("goals");
    expect(shown.plan.meetings).toEqual([
      { id: "m-1", items: ["home"], carriedOver: ["a-2"], categories },
      { id: "m-2", items: [], carriedOver: [], categories },
      { id: "m-3", categories },
    ]);
    expect(shown.plan.evaluations?.[2]).toEqual({ id: "e-3", categories });
  });

  it("filters what helps too, and says of a crisis plan that it is left out", () => {
    const whatHelps = [
      { id: "h-1", text: "Ett", by: "user", categories: ["housing"] },
      { id: "h-2", text: "To", by: "user", categories: ["health"] },
    ];
    const crisisPlan = { categories: ["housing"], whatHelps };
    expect(view({ crisisPlan }).plan.crisisPlan).toEqual({
      categories: ["housing"],
      whatHelps: whatHelps.slice(0, 1),
    });
    const unmarked = view({ crisisPlan: { whatHelps } });
    expect(unmarked.leftOut).toContainEqual({ part: "crisisPlan", reason: "no-category" });
    expect(view({ crisisPlan: { categories: ["housing"] } }).leftOut).toEqual(view().leftOut);
  });
});
