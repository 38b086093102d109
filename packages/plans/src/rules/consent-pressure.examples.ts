import type { RuleExamples } from "./rule-examples.ts";

export const consentPressureExamples: RuleExamples = {
  failing: {
    consents: [{ type: "plan", id: "consent-1", answer: "given", conditionFor: "Rent for March" }],
  },
  passing: { consents: [{ type: "plan", id: "consent-1", answer: "given" }] },
};
