import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** What is urgent comes before plan work. */
export const urgentNeedBehindPlanWork: Rule = {
  id: "urgent-need-behind-plan-work",
  title: { nb: "Det som haster", nn: "Det som hastar", en: "What is urgent" },
  message: {
    nb: "Noe som haster, står åpent; ta det først.",
    nn: "Noko som hastar, står ope; ta det først.",
    en: "Something urgent is open; take that first.",
  },
  from: "precontemplation",
  scope: "open",
  path: "needs[]",
  sources: [
    { key: "humerfelt2012", locator: "l. 9346-9391", verb: "none", verified: "2026-11-22" },
  ],
  check: findUrgent,
};

function findUrgent({ plan: { needs = [] } }: RuleContext): readonly RuleHit[] {
  return needs.flatMap(({ urgent, unmet }, at) =>
    urgent === true && unmet !== undefined && unmet.metOn === undefined
      ? [{ path: ["needs", at] }]
      : [],
  );
}
