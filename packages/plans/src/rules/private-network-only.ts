import { isOpenAction } from "../lint/open-items.ts";
import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2011, takenOver2022 } from "../lint/taken-over.ts";
import type { Party } from "../plan.ts";

/** An action that rests on family or friends says what the service does if it fails. */
export const privateNetworkOnly: Rule = {
  id: "private-network-only",
  title: { nb: "Når nettverket bærer", nn: "Når nettverket ber", en: "Where the network carries" },
  message: {
    nb: "Tiltaket hviler bare på familie eller venner; skriv hva tjenesten gjør hvis det ikke går.",
    nn: "Tiltaket kviler berre på familie eller vener; skriv kva tenesta gjer om det ikkje går.",
    en: "This action rests only on family or friends; say what the service does if it fails.",
  },
  from: "action",
  scope: "open",
  path: "actions[].fallback",
  sources: [
    {
      key: "reg2004",
      locator: "§ 8, after Humerfelt, K. (2012), l. 11396-11424, 11812-11816",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
  ],
  adjusted: { severity: "warning", because: "indirect-support" },
  check: findUnsupported,
};

const network: readonly Party["role"][] = ["relative", "support-person"];

function findUnsupported({ plan: { actions = [] }, index }: RuleContext): readonly RuleHit[] {
  return actions.flatMap((action, at) => {
    const { responsible = [], fallback } = action;
    const isPrivate =
      responsible.length > 0 &&
      responsible.every((id) => network.includes(index.roles.get(id) ?? "other"));
    return isOpenAction(action) && isPrivate && !hasText(fallback)
      ? [{ path: ["actions", at, "fallback"] }]
      : [];
  });
}
