import type { RuleExamples } from "./rule-examples.ts";

export const planHardToReadExamples: RuleExamples = {
  failing: {
    actions: [{ id: "action-1", text: "Implementere boligoppfølging", by: "worker" }],
  },
  passing: {
    actions: [
      { id: "action-1", text: "Hjelp til å bo i egen leilighet", by: "worker" },
      {
        id: "action-2",
        text: "Implementere boligoppfølging",
        plain: "Noen kommer hjem til meg to ganger i uka",
        by: "worker",
      },
    ],
  },
};
