import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";

/** Where the coordinator changes, the story is handed over and need not be told again. */
export const coordinatorChanged: Rule = {
  id: "coordinator-changed",
  title: { nb: "Bytte av koordinator", nn: "Byte av koordinator", en: "A change of coordinator" },
  message: {
    nb: "Koordinator er byttet; planlegg overgangen så historien slipper å fortelles på nytt.",
    nn: "Koordinator er bytt; planlegg overgangen så historia slepp å bli fortald på nytt.",
    en: "The coordinator was changed; plan the handover so the story need not be told again.",
  },
  from: "contemplation",
  scope: "open",
  path: "coordinators[].handover",
  sources: [
    {
      key: "guidance2005",
      locator: "5.2, after Humerfelt, K. (2012), l. 9800-9829",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  check: findMissingHandover,
};

function findMissingHandover({ plan: { coordinators = [] } }: RuleContext): readonly RuleHit[] {
  return coordinators.flatMap(({ handover }, index) =>
    index > 0 && !hasText(handover) ? [{ path: ["coordinators", index, "handover"] }] : [],
  );
}
