import type { RuleExamples } from "./rule-examples.ts";

export const goalWithoutActionExamples: RuleExamples = {
  failing: { goals: [{ id: "goal-2", level: "sub", text: "See two flats", by: "user" }] },
  passing: {
    goals: [{ id: "goal-2", level: "sub", text: "See two flats", by: "user" }],
    actions: [{ id: "action-1", goals: ["goal-2"], text: "Go to the viewings together" }],
  },
};
