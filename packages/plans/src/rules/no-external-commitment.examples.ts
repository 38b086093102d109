import type { RuleExamples } from "./rule-examples.ts";

export const noExternalCommitmentExamples: RuleExamples = {
  failing: {
    wantedCooperation: [{ id: "cooperation-1", with: "NAV" }],
    actions: [{ id: "action-1", text: "Look for a flat", responsible: ["worker", "sister"] }],
  },
  passing: {
    wantedCooperation: [{ id: "cooperation-1", with: "NAV" }],
    actions: [
      { id: "action-1", text: "Look for a flat", responsible: ["worker", "sister"] },
      { id: "action-2", text: "Answer the application", responsible: ["nav"] },
    ],
  },
};
