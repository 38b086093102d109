import type { RuleExamples } from "./rule-examples.ts";

export const coordinatorChangedExamples: RuleExamples = {
  failing: {
    coordinators: [
      { id: "coordinator-1", party: "worker", until: "2026-08-31" },
      { id: "coordinator-2", party: "nav", from: "2026-09-01" },
    ],
  },
  passing: {
    coordinators: [
      { id: "coordinator-1", party: "worker", until: "2026-08-31" },
      {
        id: "coordinator-2",
        party: "nav",
        from: "2026-09-01",
        handover: "The three met, and the person told what should go along",
      },
    ],
  },
};
