import type { RuleExamples } from "./rule-examples.ts";

export const unmetNeedWithoutCauseExamples: RuleExamples = {
  failing: { needs: [{ id: "need-1", userView: "Somewhere to live", unmet: {} }] },
  passing: {
    needs: [{ id: "need-1", userView: "Somewhere to live", unmet: { cause: "no-dwelling" } }],
  },
};
