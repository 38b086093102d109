import type { RuleExamples } from "./rule-examples.ts";

export const actionWithoutDescriptionExamples: RuleExamples = {
  failing: { actions: [{ id: "action-1", text: "Look for a flat", extent: "Twice a week" }] },
  passing: {
    actions: [
      {
        id: "action-1",
        text: "Look for a flat",
        how: "Read the adverts together and call",
        extent: "Twice a week",
      },
    ],
  },
};
