import type { RuleExamples } from "./rule-examples.ts";

export const ownPartAndSupportNotSeparatedExamples: RuleExamples = {
  failing: {
    actions: [{ id: "action-1", text: "Look for a flat", responsible: ["user", "worker"] }],
  },
  passing: {
    actions: [
      {
        id: "action-1",
        text: "Look for a flat",
        responsible: ["user", "worker"],
        ownPart: "Choose what to look at",
        supportPart: "Call the landlords",
      },
    ],
  },
};
