import type { RuleExamples } from "./rule-examples.ts";

export const consentToPlanMissingExamples: RuleExamples = {
  failing: { actions: [{ id: "action-1", text: "Look for a flat" }] },
  passing: {
    actions: [{ id: "action-1", text: "Look for a flat" }],
    consents: [{ type: "plan", id: "consent-1", answer: "given", answeredOn: "2026-02-09" }],
  },
};
