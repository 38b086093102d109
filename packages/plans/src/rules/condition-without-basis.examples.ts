import type { RuleExamples } from "./rule-examples.ts";

export const conditionWithoutBasisExamples: RuleExamples = {
  failing: {
    actions: [{ id: "action-1", text: "Economic support", condition: { text: "Meet weekly" } }],
  },
  passing: {
    actions: [
      {
        id: "action-1",
        text: "Economic support",
        condition: {
          text: "Meet weekly",
          legalBasis: "The section that the decision names",
          effectOnChoice: "The day can be moved by the person",
        },
      },
    ],
  },
};
