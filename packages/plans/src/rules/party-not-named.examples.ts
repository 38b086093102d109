import type { RuleExamples } from "./rule-examples.ts";

export const partyNotNamedExamples: RuleExamples = {
  failing: {
    parties: [
      { id: "helper", role: "worker" },
      { id: "user", role: "user" },
    ],
  },
  passing: {
    parties: [
      { id: "helper", role: "worker", organisation: "Municipal follow-up" },
      { id: "user", role: "user" },
    ],
  },
};
