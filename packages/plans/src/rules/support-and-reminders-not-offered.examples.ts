import type { RuleExamples } from "./rule-examples.ts";

export const supportAndRemindersNotOfferedExamples: RuleExamples = {
  failing: { information: { supportPersonAsked: { on: "2026-02-02", by: "worker" } } },
  passing: {
    information: {
      supportPersonAsked: { on: "2026-02-02", by: "worker" },
      remindersAsked: { on: "2026-02-02", by: "worker" },
    },
  },
};
