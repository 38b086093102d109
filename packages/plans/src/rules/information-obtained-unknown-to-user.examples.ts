import type { RuleExamples } from "./rule-examples.ts";

export const informationObtainedUnknownToUserExamples: RuleExamples = {
  failing: {
    exchanges: [
      { id: "exchange-1", direction: "obtain", party: "nav", category: "income", on: "2026-05-04" },
    ],
  },
  passing: {
    exchanges: [
      {
        id: "exchange-1",
        direction: "obtain",
        party: "nav",
        category: "income",
        on: "2026-05-04",
        userTookPart: true,
      },
    ],
  },
};
