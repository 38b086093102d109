import type { RuleExamples } from "./rule-examples.ts";

export const failedOrUndecidedWithoutAlternativeExamples: RuleExamples = {
  failing: {
    actions: [{ id: "action-1", text: "Support contact", entitlement: { status: "refused" } }],
  },
  passing: {
    actions: [
      {
        id: "action-1",
        text: "Support contact",
        entitlement: { status: "refused" },
        fallback: "The worker comes along until the complaint is decided",
      },
    ],
  },
};
