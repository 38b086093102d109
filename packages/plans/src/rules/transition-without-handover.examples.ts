import type { RuleExamples } from "./rule-examples.ts";

export const transitionWithoutHandoverExamples: RuleExamples = {
  failing: {
    transitions: [
      { id: "transition-1", kind: "discharge", on: "2026-06-01", noticeOn: "2026-05-11" },
    ],
  },
  passing: {
    transitions: [
      {
        id: "transition-1",
        kind: "discharge",
        on: "2026-06-01",
        noticeOn: "2026-05-11",
        handover: "Ward, municipality and the person met on 18 May",
      },
    ],
    pauses: [{ id: "pause-1", from: "2026-07-01", reviewOn: "2026-08-15" }],
  },
};
