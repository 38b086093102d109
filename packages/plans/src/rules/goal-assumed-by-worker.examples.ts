import type { RuleExamples } from "./rule-examples.ts";

export const goalAssumedByWorkerExamples: RuleExamples = {
  failing: {
    goals: [{ id: "goal-1", level: "main", text: "Stable living situation", by: "worker" }],
  },
  passing: {
    goals: [
      {
        id: "goal-1",
        level: "main",
        text: "Stable living situation",
        by: "worker",
        ownWords: "A door I can lock",
      },
    ],
  },
};
