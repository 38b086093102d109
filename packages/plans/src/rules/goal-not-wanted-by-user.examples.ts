import type { RuleExamples } from "./rule-examples.ts";

export const goalNotWantedByUserExamples: RuleExamples = {
  failing: {
    goals: [
      {
        id: "goal-1",
        level: "main",
        text: "Attend the day centre",
        by: "nav",
        confirmation: { state: "seen", on: "2026-03-02" },
      },
    ],
  },
  passing: {
    goals: [
      {
        id: "goal-1",
        level: "main",
        text: "Attend the day centre",
        by: "nav",
        confirmation: { state: "confirmed", on: "2026-03-02" },
      },
      { id: "goal-2", level: "main", text: "A place where I can sleep", by: "user" },
    ],
  },
};
