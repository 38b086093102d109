import type { RuleExamples } from "./rule-examples.ts";

export const expectedPartyAbsentExamples: RuleExamples = {
  failing: {
    meetings: [
      {
        id: "meeting-1",
        expected: ["user", "nav"],
        attendance: [{ party: "nav", state: "absent" }],
      },
    ],
  },
  passing: {
    meetings: [
      {
        id: "meeting-1",
        expected: ["user", "worker"],
        attendance: [
          { party: "user", state: "absent" },
          { party: "worker", state: "attended" },
          { party: "nav", state: "absent" },
        ],
      },
    ],
  },
};
