import type { RuleExamples } from "./rule-examples.ts";

export const goalLevelsIncompleteExamples: RuleExamples = {
  failing: { goals: [{ id: "goal-1", level: "main", text: "A place of my own", by: "user" }] },
  passing: {
    goals: [
      { id: "goal-1", level: "main", text: "A place of my own", by: "user" },
      { id: "goal-2", level: "sub", parent: "goal-1", text: "See two flats", by: "user" },
    ],
  },
};
