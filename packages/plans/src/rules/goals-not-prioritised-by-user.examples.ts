import type { RuleExamples } from "./rule-examples.ts";

export const goalsNotPrioritisedByUserExamples: RuleExamples = {
  failing: { goals: [{ id: "goal-1", level: "main", text: "A place of my own", by: "user" }] },
  passing: {
    goals: [
      {
        id: "goal-1",
        level: "main",
        text: "A place of my own",
        by: "user",
        priority: { rank: 1, chosenBy: "user" },
      },
    ],
  },
};
