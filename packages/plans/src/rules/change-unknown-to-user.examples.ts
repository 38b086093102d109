import type { RuleExamples } from "./rule-examples.ts";

export const changeUnknownToUserExamples: RuleExamples = {
  failing: {
    events: [
      {
        type: "removed",
        id: "event-2",
        at: "2026-11-02T09:00:00.000Z",
        by: "worker",
        item: "goal-2",
      },
    ],
  },
  passing: {
    events: [
      {
        type: "removed",
        id: "event-2",
        at: "2026-11-02T09:00:00.000Z",
        by: "worker",
        item: "goal-2",
      },
      {
        type: "confirmed",
        id: "event-3",
        at: "2026-11-09T09:00:00.000Z",
        by: "user",
        upTo: "event-2",
        state: "confirmed",
      },
    ],
  },
};
