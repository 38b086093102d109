import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import type { Action } from "../plan.ts";

/** An action that did not work, was refused or is not decided has an alternative. */
export const failedOrUndecidedWithoutAlternative: Rule = {
  id: "failed-or-undecided-without-alternative",
  title: { nb: "Et alternativ", nn: "Eit alternativ", en: "An alternative" },
  message: {
    nb: "Tiltaket førte ikke fram, eller er ikke avgjort; avtal et alternativ.",
    nn: "Tiltaket førte ikkje fram, eller er ikkje avgjort; avtal eit alternativ.",
    en: "The action did not work or is undecided; agree on an alternative.",
  },
  from: "action",
  scope: "open",
  path: "actions[].fallback",
  sources: [
    {
      key: "reg2004",
      rank: "comments",
      locator: "comments to § 8, after Humerfelt, K. (2012), l. 11509-11517",
      verb: "should",
      verified: "2026-11-22",
    },
    {
      key: "humerfelt2012",
      locator: "l. 11509-11517, 14087-14105",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
  ],
  check: findStuck,
};

function findStuck({ plan: { actions = [] } }: RuleContext): readonly RuleHit[] {
  return actions.flatMap((action, at) =>
    isStuck(action) && !hasText(action.fallback) ? [{ path: ["actions", at, "fallback"] }] : [],
  );
}

function isStuck({ status, entitlement }: Action): boolean {
  return (
    status === "did-not-work" ||
    entitlement?.status === "refused" ||
    entitlement?.status === "not-decided"
  );
}
