import type { RuleExamples } from "./rule-examples.ts";

export const goalNotSmarteExamples: RuleExamples = {
  failing: {
    goals: [
      {
        id: "goal-1",
        level: "sub",
        text: "A place of my own",
        by: "user",
        priority: { rank: 1, chosenBy: "user" },
      },
    ],
  },
  passing: {
    goals: [
      {
        id: "goal-1",
        level: "sub",
        text: "A place of my own",
        by: "user",
        priority: { rank: 1, chosenBy: "user" },
        signsOfReaching: "I have a key, and I sleep there",
      },
    ],
  },
};
