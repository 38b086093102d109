import type { RuleExamples } from "./rule-examples.ts";

export const partyCommitmentIncompleteExamples: RuleExamples = {
  failing: { parties: [{ id: "nav", role: "worker", contactWay: "Telephone" }] },
  passing: {
    parties: [{ id: "nav", role: "worker", contactWay: "Telephone", responseTime: "Next day" }],
    signatures: [{ id: "signature-1", party: "nav", on: "2026-03-02" }],
  },
};
