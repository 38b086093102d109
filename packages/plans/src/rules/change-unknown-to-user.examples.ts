import type { Party, PlanEvent } from "../plan.ts";
import type { RuleExamples } from "./rule-examples.ts";

const parties: Party[] = [
  { id: "user", role: "user", name: "A person in an example" },
  { id: "worker", role: "worker", organisation: "Municipal follow-up" },
];

const started: PlanEvent = {
  type: "started",
  id: "event-1",
  at: "2026-10-01T09:00:00.000Z",
  by: "user",
  content: { schemaVersion: "1.0", id: "example", status: "in-force", parties },
};

const changed: PlanEvent = {
  type: "set",
  id: "event-2",
  at: "2026-11-02T09:00:00.000Z",
  by: "worker",
  entry: { field: "title", value: "The plan" },
};

const confirmed: PlanEvent = {
  type: "confirmed",
  id: "event-3",
  at: "2026-11-09T09:00:00.000Z",
  by: "user",
  events: ["event-2"],
  state: "confirmed",
};

export const changeUnknownToUserExamples: RuleExamples = {
  failing: { title: "The plan", parties, events: [started, changed] },
  passing: { title: "The plan", parties, events: [started, changed, confirmed] },
};
