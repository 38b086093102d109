import type { RuleExamples } from "./rule-examples.ts";

export const stepWithoutDateExamples: RuleExamples = {
  failing: { goals: [{ id: "goal-2", level: "sub", text: "See two flats", by: "user" }] },
  passing: {
    goals: [{ id: "goal-2", level: "sub", text: "See two flats", by: "user", due: "2026-12-18" }],
    actions: [{ id: "action-1", text: "Go to the viewings together", start: "2026-11-30" }],
  },
};
