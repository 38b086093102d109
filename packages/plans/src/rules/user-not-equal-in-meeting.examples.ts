import type { RuleExamples } from "./rule-examples.ts";

export const userNotEqualInMeetingExamples: RuleExamples = {
  failing: { meetings: [{ id: "meeting-1", heldOn: "2026-04-14", expected: ["worker", "nav"] }] },
  passing: {
    meetings: [
      {
        id: "meeting-1",
        heldOn: "2026-04-14",
        expected: ["user", "worker", "nav"],
        attendance: [{ party: "user", state: "absent" }],
        proposals: [
          { id: "proposal-1", text: "Meet at home", by: "user", outcome: "Yes, next time" },
        ],
      },
    ],
  },
};
