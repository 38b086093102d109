import type { RuleExamples } from "./rule-examples.ts";

export const authoringFormNotChosenByUserExamples: RuleExamples = {
  failing: { authoring: { mode: "dialogue", chosenBy: "worker" } },
  passing: { authoring: { mode: "drawn-together", chosenBy: "user" } },
};
