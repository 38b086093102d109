import { describe, expect, it } from "vitest";
import { PlanDocumentSchema } from "../schemas.ts";
import type { Plan } from "../plan.ts";
import { planExample } from "../schemas/plan-examples.ts";
import { assessProcess } from "./assess-process.ts";
import { hasReachedPhase } from "./has-reached-phase.ts";
import { phases } from "./phases.ts";
import { planStatuses } from "./plan-statuses.ts";
import { statusSteps } from "./status-steps.ts";

describe("phases", () => {
  // The working guide's headings: one step in phase 1, six, four, three and three.
  it("are five, with the steps of the guide", () => {
    expect(phases.map(({ steps }) => steps.length)).toEqual([1, 6, 4, 3, 3]);
    expect(phases.flatMap(({ steps }) => steps.map(({ number }) => number))).toEqual([
      "1.1", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1", "3.2", "3.3", "3.4",
      "4.1", "4.2", "4.3", "5.1", "5.2", "5.3",
    ]); // prettier-ignore
  });

  it("are those of the schema, and the work is circular", () => {
    expect(phases.map(({ key }) => key)).toEqual(PlanDocumentSchema.shape.phase.unwrap().options);
    const next = new Map(phases.map(({ key, leadsTo }) => [key, leadsTo]));
    expect(next.get("maintenance")).toEqual(["precontemplation"]);
  });

  it("record what they do in fields of the plan", () => {
    const fields = Object.keys(PlanDocumentSchema.shape);
    const records = phases.flatMap(({ steps }) => steps.flatMap((step) => step.records));
    for (const field of records) expect(fields).toContain(field);
  });

  it("build the relation without anything to tick", () => {
    const steps = phases.flatMap((phase) => phase.steps);
    expect(steps.find(({ number }) => number === "2.1")?.records).toEqual([]);
  });
});

describe("planStatuses", () => {
  it("are those of the schema and lead only to each other", () => {
    const keys = planStatuses.map(({ key }) => key);
    expect(keys).toEqual(PlanDocumentSchema.shape.status.options);
    for (const { leadsTo } of planStatuses) for (const key of leadsTo) expect(keys).toContain(key);
  });

  it("lead where the log lets them lead", () => {
    expect(Object.fromEntries(planStatuses.map(({ key, leadsTo }) => [key, leadsTo]))).toEqual(
      statusSteps,
    );
  });

  it("refuses a status for relapse, prison or silence", () => {
    const keys = planStatuses.map(({ key }) => key);
    expect(keys).toEqual(["draft", "in-force", "paused", "ended"]);
  });
});

describe("hasReachedPhase", () => {
  it("takes a draft without phase for the first, and a plan in force for the fourth", () => {
    const reached = (plan: Parameters<typeof hasReachedPhase>[0]) =>
      phases.filter(({ key }) => hasReachedPhase(plan, key)).map(({ number }) => number);
    expect(reached({ status: "draft" })).toEqual([1]);
    expect(reached({ status: "in-force" })).toEqual([1, 2, 3, 4]);
    expect(reached({ status: "paused", phase: "maintenance" })).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("assessProcess", () => {
  const draft: Plan = { schemaVersion: "1.0", id: "plan-1", status: "draft" };
  const steps = (plan: Plan): readonly string[] =>
    assessProcess(plan).missing.map(({ step }) => step);

  it("says what is possible next, and what is not recorded before it", () => {
    const state = assessProcess({
      ...draft,
      phase: "contemplation",
      offer: { origin: "offered", answer: "accepted" },
    });
    expect(state).toMatchObject({ phase: "contemplation", offer: "accepted", status: "draft" });
    expect(state.nextPhases.map(({ phase }) => phase)).toEqual(["preparation"]);
    // 2.1 is the relation itself: there is nothing to tick.
    expect(state.missing.map(({ step }) => step)).toEqual(["2.2", "2.3", "2.4", "2.5", "2.6"]);
    expect(state.nextPhases[0]?.missing).toEqual(state.missing);
  });

  it("takes one field of a step for enough, and an empty one for nothing", () => {
    expect(steps({ ...draft, offer: { origin: "requested" } })).toEqual([]);
    expect(steps({ ...draft, information: {} })).toEqual(["1.1"]);
    const phase = "contemplation";
    const consents: Plan["consents"] = [{ type: "plan", id: "c" }];
    expect(steps({ ...draft, phase, consents })).toContain("2.4");
    const refused: Plan["consents"] = [{ type: "plan", id: "c", answer: "refused" }];
    expect(steps({ ...draft, phase, consents: refused })).not.toContain("2.4");
  });

  it("finds nothing missing in a whole plan, wherever it stands", () => {
    for (const { key } of phases) expect(steps({ ...planExample, phase: key })).toEqual([]);
  });

  it("begins anew after the last phase without asking for what was", () => {
    const { nextPhases } = assessProcess({ ...draft, status: "in-force", phase: "maintenance" });
    expect(nextPhases).toEqual([{ phase: "precontemplation", missing: [] }]);
  });

  it("lets a person who declined say yes later", () => {
    const declined = assessProcess({ ...draft, offer: { origin: "offered", answer: "declined" } });
    expect(declined.offer).toBe("declined");
    expect(declined.nextPhases.map(({ phase }) => phase)).toEqual(["contemplation"]);
    expect(assessProcess({ ...draft, offer: { origin: "offered" } }).offer).toBe("open");
  });

  it("takes a pause up again without a new application, and ends only by a decision", () => {
    expect(assessProcess({ ...draft, status: "paused" }).nextStatuses).toEqual([
      "in-force",
      "ended",
    ]);
    expect(assessProcess({ ...draft, status: "ended" }).nextStatuses).toEqual([]);
  });

  it("refuses to let prison, an institution or a missed meeting change what is possible", () => {
    const plan: Plan = { ...planExample, transitions: [] };
    const moved: Plan = {
      ...plan,
      transitions: [
        { id: "t-1", kind: "imprisonment", on: "2026-06-01" },
        { id: "t-2", kind: "institution", on: "2026-07-01" },
        { id: "t-3", kind: "discharge", on: "2026-09-01", aftercareFrom: "2026-08-01" },
      ],
    };
    expect(assessProcess(moved)).toEqual(assessProcess(plan));
  });

  it("takes a draft without a phase for the first, and any other plan for the fourth", () => {
    expect(assessProcess(draft).phase).toBe("precontemplation");
    expect(assessProcess(draft).offer).toBe("not-recorded");
    const paused = assessProcess({ ...draft, status: "paused" });
    expect(paused.phase).toBe("action");
    // The steps of the phase itself, apart from those of the phases before the next.
    expect(paused.missing.map(({ step }) => step)).toEqual(["4.1", "4.2", "4.3"]);
    expect(paused.nextPhases[0]?.missing.length).toBeGreaterThan(10);
  });

  it("takes a day for a record", () => {
    const action = { ...draft, phase: "action" as const };
    expect(steps({ ...action, confirmedByUserOn: "2026-03-02" })).toEqual(["4.1", "4.2"]);
    const consents: Plan["consents"] = [
      { type: "plan", id: "c-1" },
      { type: "plan", id: "c-2", answer: "given" },
    ];
    expect(steps({ ...draft, phase: "contemplation", consents })).not.toContain("2.4");
  });
});
