import type { RuleExamples } from "./rule-examples.ts";

export const overrideNotJustifiedOrVisibleExamples: RuleExamples = {
  failing: {
    actions: [
      {
        id: "action-1",
        text: "Day treatment",
        override: { ground: "outside-internal-frames", decidedBy: "worker" },
      },
    ],
  },
  passing: {
    actions: [
      {
        id: "action-1",
        text: "Day treatment",
        override: { ground: "outside-internal-frames", decidedBy: "worker" },
      },
    ],
    disagreements: [
      {
        id: "disagreement-1",
        about: "action-1",
        userView: "I wanted to stay at the ward",
        serviceView: "The ward has no place before spring",
      },
    ],
  },
};
