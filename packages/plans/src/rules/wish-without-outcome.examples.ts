import type { RuleExamples } from "./rule-examples.ts";

export const wishWithoutOutcomeExamples: RuleExamples = {
  failing: {
    wishes: [
      { id: "wish-1", text: "A house by the sea", by: "user", outcome: { status: "not-followed" } },
    ],
  },
  passing: {
    wishes: [
      {
        id: "wish-1",
        text: "A house by the sea",
        by: "user",
        outcome: {
          status: "not-followed",
          reason: "There is none to rent in the municipality",
          judgedBy: "worker",
          alternative: "A flat near the sea; we look again in spring",
        },
      },
    ],
  },
};
