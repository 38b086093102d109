import type { RuleExamples } from "./rule-examples.ts";

export const mappingMissingExamples: RuleExamples = {
  failing: { mapping: { needs: { on: "2026-03-02", by: "worker" } } },
  passing: {
    mapping: {
      needs: { on: "2026-03-02", by: "worker" },
      resources: { on: "2026-03-02", by: "worker" },
      solutions: { on: "2026-03-16", by: "worker" },
      means: { on: "2026-03-16", by: "worker" },
    },
  },
};
