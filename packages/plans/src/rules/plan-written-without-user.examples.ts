import type { RuleExamples } from "./rule-examples.ts";

export const planWrittenWithoutUserExamples: RuleExamples = {
  failing: { authoring: { mode: "worker-alone" } },
  passing: { authoring: { mode: "dialogue", chosenBy: "user" } },
};
