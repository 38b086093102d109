import { describe, expect, it } from "vitest";
import { PlanDocumentSchema } from "../schemas.ts";
import { hasReachedPhase } from "./has-reached-phase.ts";
import { phases } from "./phases.ts";
import { planStatuses } from "./plan-statuses.ts";

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
