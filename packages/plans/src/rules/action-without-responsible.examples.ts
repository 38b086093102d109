import type { RuleExamples } from "./rule-examples.ts";

export const actionWithoutResponsibleExamples: RuleExamples = {
  failing: { actions: [{ id: "action-1", text: "Look for a flat", responsible: [] }] },
  passing: { actions: [{ id: "action-1", text: "Look for a flat", responsible: ["worker"] }] },
};
