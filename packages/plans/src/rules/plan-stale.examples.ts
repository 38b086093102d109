import type { RuleExamples } from "./rule-examples.ts";

export const planStaleExamples: RuleExamples = {
  failing: {
    confirmedByUserOn: "2026-02-09",
    transitions: [{ id: "transition-1", kind: "imprisonment", on: "2026-06-01" }],
  },
  passing: {
    confirmedByUserOn: "2026-06-15",
    transitions: [{ id: "transition-1", kind: "imprisonment", on: "2026-06-01" }],
  },
};
