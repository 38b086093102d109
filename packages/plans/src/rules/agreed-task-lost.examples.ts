import type { RuleExamples } from "./rule-examples.ts";

export const agreedTaskLostExamples: RuleExamples = {
  failing: { actions: [{ id: "action-1", text: "Apply for housing", due: "2026-09-01" }] },
  passing: {
    actions: [
      {
        id: "action-1",
        text: "Apply for housing",
        due: "2026-09-01",
        followUps: [{ id: "follow-up-1", on: "2026-09-02", by: "worker", text: "Sent this week" }],
      },
    ],
  },
};
