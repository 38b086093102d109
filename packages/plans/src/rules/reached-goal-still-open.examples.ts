import type { RuleExamples } from "./rule-examples.ts";

export const reachedGoalStillOpenExamples: RuleExamples = {
  failing: {
    goals: [{ id: "goal-2", level: "sub", text: "See two flats", by: "user", status: "reached" }],
  },
  passing: {
    goals: [
      {
        id: "goal-2",
        level: "sub",
        text: "See two flats",
        by: "user",
        status: "reached",
        nextStepAsked: { on: "2026-10-12", by: "worker" },
      },
    ],
  },
};
