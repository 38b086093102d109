import type { RuleExamples } from "./rule-examples.ts";

export const consentNotInformedExamples: RuleExamples = {
  failing: {
    consents: [
      { type: "plan", id: "consent-1", answer: "given", answeredOn: "2026-02-09", written: true },
    ],
  },
  passing: {
    consents: [
      {
        type: "plan",
        id: "consent-1",
        answer: "given",
        answeredOn: "2026-02-09",
        explained: {
          individualPlan: {
            on: "2026-02-02",
            by: "worker",
            understandingChecked: { on: "2026-02-09", by: "worker" },
          },
        },
      },
    ],
  },
};
