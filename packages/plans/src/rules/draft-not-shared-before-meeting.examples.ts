import type { RuleExamples } from "./rule-examples.ts";

export const draftNotSharedBeforeMeetingExamples: RuleExamples = {
  failing: { meetings: [{ id: "meeting-1", heldOn: "2026-04-14", draftSentOn: "2026-04-15" }] },
  passing: { meetings: [{ id: "meeting-1", heldOn: "2026-04-14", draftSentOn: "2026-04-07" }] },
};
