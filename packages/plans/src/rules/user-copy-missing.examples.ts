import type { RuleExamples } from "./rule-examples.ts";

export const userCopyMissingExamples: RuleExamples = {
  failing: { copies: [{ id: "copy-1", party: "worker", on: "2026-03-02" }] },
  passing: { copies: [{ id: "copy-1", party: "user", on: "2026-03-02", form: "paper" }] },
};
