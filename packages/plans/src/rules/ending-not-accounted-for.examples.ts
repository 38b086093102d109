import type { RuleExamples } from "./rule-examples.ts";

export const endingNotAccountedForExamples: RuleExamples = {
  failing: { status: "ended", ending: { on: "2026-10-01", kind: "moved" } },
  passing: {
    status: "ended",
    ending: {
      on: "2026-10-01",
      kind: "moved",
      decidedBy: "worker",
      userView: "I want to go on in the new place",
      remainingDuties: "The new municipality has been told, with consent",
    },
  },
};
