import type { RuleExamples } from "./rule-examples.ts";

export const eligibilityNotAssessedExamples: RuleExamples = {
  failing: { eligibility: { result: "not-eligible" } },
  passing: { eligibility: { result: "eligible", longTermNeeds: true, coordinatedNeeds: true } },
};
