import type { RuleExamples } from "./rule-examples.ts";

export const coordinatorNotOfferedAfterDeclineExamples: RuleExamples = {
  failing: { offer: { origin: "offered", answer: "declined" } },
  passing: {
    offer: {
      origin: "offered",
      answer: "declined",
      coordinatorOffered: { on: "2026-10-05", by: "worker" },
    },
  },
};
