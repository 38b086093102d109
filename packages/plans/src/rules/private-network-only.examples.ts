import type { RuleExamples } from "./rule-examples.ts";

export const privateNetworkOnlyExamples: RuleExamples = {
  failing: { actions: [{ id: "action-1", text: "Drive to work", responsible: ["sister"] }] },
  passing: {
    actions: [
      {
        id: "action-1",
        text: "Drive to work",
        responsible: ["sister"],
        fallback: "The municipality orders transport",
      },
    ],
  },
};
