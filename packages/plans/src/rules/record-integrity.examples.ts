import type { RuleExamples } from "./rule-examples.ts";

export const recordIntegrityExamples: RuleExamples = {
  failing: {
    signatures: [{ id: "signature-1", party: "worker", on: "2026-04-20" }],
    actions: [{ id: "action-1", text: "Look for a flat" }],
  },
  passing: {
    signatures: [{ id: "signature-1", party: "worker", on: "2026-04-20" }],
    actions: [{ id: "action-1", text: "Look for a flat", by: "user" }],
    archivedOn: "2026-05-04",
  },
};
