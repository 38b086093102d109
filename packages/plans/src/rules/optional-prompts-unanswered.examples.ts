import type { RuleExamples } from "./rule-examples.ts";

export const optionalPromptsUnansweredExamples: RuleExamples = {
  failing: { crisisPlan: {} },
  passing: {
    crisisPlan: { asked: { on: "2026-03-02", by: "worker" }, wanted: false },
    transitions: [
      {
        id: "transition-1",
        kind: "discharge",
        on: "2026-12-14",
        topics: [{ topic: "housing", text: "A flat near my sister" }],
      },
    ],
  },
};
