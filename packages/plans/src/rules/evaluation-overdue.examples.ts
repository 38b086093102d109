import type { RuleExamples } from "./rule-examples.ts";

export const evaluationOverdueExamples: RuleExamples = {
  failing: { evaluations: [{ id: "evaluation-1", plannedOn: "2026-09-01" }] },
  passing: {
    evaluations: [{ id: "evaluation-1", plannedOn: "2026-09-01", heldOn: "2026-09-08" }],
    revisions: ["2026-09-01"],
  },
};
