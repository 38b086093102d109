import type { RuleExamples } from "./rule-examples.ts";

export const externalDeadlineDrivesPlanExamples: RuleExamples = {
  failing: {
    actions: [
      { id: "action-1", text: "Start the course", due: "2026-12-01", deadlineSetBy: "nav" },
    ],
  },
  passing: {
    actions: [
      {
        id: "action-1",
        text: "Start the course",
        due: "2026-12-01",
        deadlineSetBy: "nav",
        paceConfirmed: { on: "2026-10-12", by: "worker" },
      },
    ],
  },
};
