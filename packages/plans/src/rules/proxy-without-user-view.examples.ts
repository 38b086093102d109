import type { RuleExamples } from "./rule-examples.ts";

export const proxyWithoutUserViewExamples: RuleExamples = {
  failing: {
    voice: { future: [{ id: "statement-1", text: "It would be best to move home", by: "sister" }] },
  },
  passing: {
    voice: {
      future: [
        { id: "statement-1", text: "It would be best to move home", by: "sister" },
        { id: "statement-2", text: "I want to live alone", by: "user" },
      ],
    },
  },
};
