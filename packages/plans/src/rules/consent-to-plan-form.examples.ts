import type { RuleExamples } from "./rule-examples.ts";

export const consentToPlanFormExamples: RuleExamples = {
  failing: {
    consents: [
      {
        type: "plan",
        id: "consent-1",
        answer: "given",
        answeredOn: "2026-02-09",
        written: true,
        keptWithPlan: true,
        goneThrough: { on: "2026-03-01", by: "worker" },
      },
    ],
  },
  passing: {
    consents: [
      {
        type: "plan",
        id: "consent-1",
        answer: "given",
        answeredOn: "2026-02-09",
        written: true,
        keptWithPlan: true,
        goneThrough: { on: "2026-02-09", by: "worker" },
      },
    ],
  },
};
