import type { RuleExamples } from "./rule-examples.ts";

export const coordinatorMissingExamples: RuleExamples = {
  failing: {
    coordinators: [
      { id: "coordinator-1", party: "worker", from: "2026-01-05", until: "2026-08-31" },
    ],
  },
  passing: { coordinators: [{ id: "coordinator-1", party: "worker", from: "2026-01-05" }] },
};
