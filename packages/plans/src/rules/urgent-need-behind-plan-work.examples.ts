import type { RuleExamples } from "./rule-examples.ts";

export const urgentNeedBehindPlanWorkExamples: RuleExamples = {
  failing: { needs: [{ id: "need-1", userView: "Food today", urgent: true, unmet: {} }] },
  passing: { needs: [{ id: "need-1", userView: "Food today", urgent: true }] },
};
