import type { RuleExamples } from "./rule-examples.ts";

export const offerNotRecordedExamples: RuleExamples = {
  failing: { eligibility: { result: "eligible" } },
  passing: {
    eligibility: { result: "eligible" },
    offer: { origin: "offered", answer: "undecided" },
  },
};
