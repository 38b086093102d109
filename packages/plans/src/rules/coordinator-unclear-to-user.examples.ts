import type { RuleExamples } from "./rule-examples.ts";

export const coordinatorUnclearToUserExamples: RuleExamples = {
  failing: {
    coordinators: [
      {
        id: "coordinator-1",
        party: "worker",
        toldUser: { on: "2026-01-05", by: "worker" },
        otherRoles: "Decides on economic support",
      },
    ],
  },
  passing: {
    coordinators: [
      {
        id: "coordinator-1",
        party: "worker",
        toldUser: { on: "2026-01-05", by: "worker" },
        otherRoles: "Decides on economic support",
        otherRolesTold: { on: "2026-01-05", by: "worker" },
      },
    ],
  },
};
