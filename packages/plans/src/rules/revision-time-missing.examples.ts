import type { RuleExamples } from "./rule-examples.ts";

export const revisionTimeMissingExamples: RuleExamples = {
  failing: { period: { from: "2026-01-05" } },
  passing: { period: { from: "2026-01-05" }, revisions: ["2027-01-05"] },
};
