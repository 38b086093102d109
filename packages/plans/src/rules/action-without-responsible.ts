import { isOpenAction } from "../lint/open-items.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Each action names who is responsible for it. */
export const actionWithoutResponsible: Rule = {
  id: "action-without-responsible",
  title: { nb: "Ansvarlig for tiltaket", nn: "Ansvarleg for tiltaket", en: "Who is responsible" },
  message: {
    nb: "Ingen står som ansvarlig for dette tiltaket.",
    nn: "Ingen står som ansvarleg for dette tiltaket.",
    en: "No one is named as responsible for this action.",
  },
  from: "preparation",
  scope: "open",
  path: "actions[].responsible",
  sources: [
    {
      key: "reg2004",
      locator: "§ 8, after Humerfelt, K. (2012), l. 8223-8225, 11375-11389",
      verb: "shall",
      verified: "2026-11-22",
    },
    { key: "reg2011", locator: "§ 19 e", verb: "shall", verified: "2026-11-22" },
    { key: "reg2022", verb: "shall", verified: false },
  ],
  check: findWithoutResponsible,
};

function findWithoutResponsible({ plan: { actions = [] } }: RuleContext): readonly RuleHit[] {
  return actions.flatMap((action, at) =>
    isOpenAction(action) && (action.responsible ?? []).length === 0
      ? [{ path: ["actions", at, "responsible"] }]
      : [],
  );
}
