import type { RuleExamples } from "./rule-examples.ts";

export const userLostTouchWithPlanExamples: RuleExamples = {
  failing: {
    openedByUserOn: "2026-10-12",
    ownership: [{ id: "ownership-1", asked: { on: "2026-10-12", by: "worker" }, answer: "theirs" }],
  },
  passing: {
    openedByUserOn: "2026-10-12",
    ownership: [{ id: "ownership-1", asked: { on: "2026-10-12", by: "worker" }, answer: "mine" }],
  },
};
