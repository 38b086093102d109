import type { RuleExamples } from "./rule-examples.ts";

export const planNotAgendaExamples: RuleExamples = {
  failing: { meetings: [{ id: "meeting-1", heldOn: "2026-04-14" }] },
  passing: {
    goals: [{ id: "goal-1", level: "main", text: "A place of my own", by: "user" }],
    meetings: [{ id: "meeting-1", heldOn: "2026-04-14", items: ["goal-1"] }],
  },
};
