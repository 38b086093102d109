import type { RuleExamples } from "./rule-examples.ts";

export const promisedStartPassedExamples: RuleExamples = {
  failing: {
    actions: [{ id: "action-1", text: "Support contact", start: "2026-09-01", status: "planned" }],
  },
  passing: {
    actions: [{ id: "action-1", text: "Support contact", start: "2026-09-01", status: "started" }],
  },
};
