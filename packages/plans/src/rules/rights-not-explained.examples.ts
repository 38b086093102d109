import type { RuleExamples } from "./rule-examples.ts";

export const rightsNotExplainedExamples: RuleExamples = {
  failing: { information: { participation: { on: "2026-02-02", by: "worker" } } },
  passing: {
    information: {
      participation: { on: "2026-02-02", by: "worker" },
      noRightToServices: { on: "2026-02-02", by: "worker" },
      noEffectOnOtherServices: { on: "2026-02-02", by: "worker" },
    },
    complaintInformation: {
      explained: { on: "2026-02-02", by: "worker" },
      grounds: [
        "no-plan-though-eligible",
        "content-against-the-rules",
        "too-little-participation",
        "services-differ-from-plan",
      ],
    },
  },
};
