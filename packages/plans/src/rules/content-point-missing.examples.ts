import type { RuleExamples } from "./rule-examples.ts";

export const contentPointMissingExamples: RuleExamples = {
  failing: { actions: [], wantedCooperation: [] },
  passing: {
    goals: [{ id: "goal-1", level: "main", text: "A place of my own", by: "user" }],
    resources: [],
    needs: [],
    actions: [],
    wantedCooperation: [],
    parties: [
      { id: "user", role: "user", contribution: "Chooses and decides" },
      { id: "worker", role: "worker", contribution: "Coordinates" },
    ],
  },
};
