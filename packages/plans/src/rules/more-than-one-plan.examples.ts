import type { RuleExamples } from "./rule-examples.ts";

export const moreThanOnePlanExamples: RuleExamples = {
  failing: {
    otherPlans: [{ id: "other-1", kind: "individual-plan", responsible: ["nav"] }],
  },
  passing: {
    otherPlans: [
      { id: "other-1", kind: "individual-plan", until: "2026-02-01" },
      { id: "other-2", kind: "activity-plan", responsible: ["nav"], partOfThis: true },
    ],
  },
};
