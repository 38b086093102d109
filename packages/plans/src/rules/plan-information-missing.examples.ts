import type { RuleExamples } from "./rule-examples.ts";

export const planInformationMissingExamples: RuleExamples = {
  failing: { information: {} },
  passing: {
    information: {
      individualPlan: { on: "2026-02-02", by: "worker" },
      easyText: { on: "2026-02-02", by: "worker" },
    },
  },
};
