import type { RuleExamples } from "./rule-examples.ts";

export const planKindMislabelledExamples: RuleExamples = {
  failing: { madeFrom: { kind: "substance-action-plan", on: "2026-03-02" } },
  passing: {
    madeFrom: {
      kind: "substance-action-plan",
      on: "2026-03-02",
      contentChecked: { on: "2026-03-09", by: "worker" },
    },
    consents: [{ type: "plan", id: "consent-1", answer: "given", answeredOn: "2026-03-09" }],
  },
};
