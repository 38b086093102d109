import type { RuleExamples } from "./rule-examples.ts";

export const exchangeConsentMissingExamples: RuleExamples = {
  failing: {
    exchanges: [
      { id: "exchange-1", direction: "give", party: "nav", category: "housing", on: "2026-05-04" },
    ],
  },
  passing: {
    exchanges: [
      { id: "exchange-1", direction: "give", party: "nav", category: "housing", on: "2026-05-04" },
    ],
    consents: [
      {
        type: "exchange",
        id: "consent-2",
        answer: "given",
        answeredOn: "2026-02-09",
        until: "2026-12-31",
        scope: [{ party: "nav", categories: ["Housing"], directions: ["give"] }],
        explained: {
          individualPlan: {
            on: "2026-02-02",
            by: "worker",
            understandingChecked: { on: "2026-02-02", by: "worker" },
          },
          exchange: {
            on: "2026-02-02",
            by: "worker",
            understandingChecked: { on: "2026-02-02", by: "worker" },
          },
          mayRefuse: { on: "2026-02-02", by: "worker" },
          limitsOfRefusal: { on: "2026-02-02", by: "worker" },
        },
      },
    ],
  },
};
