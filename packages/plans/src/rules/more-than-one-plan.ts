import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2022 } from "../lint/taken-over.ts";

/** A person has one individual plan, whichever acts give the right to it. */
export const moreThanOnePlan: Rule = {
  id: "more-than-one-plan",
  title: {
    nb: "Én individuell plan",
    nn: "Éin individuell plan",
    en: "One individual plan",
  },
  message: {
    nb: "Det finnes allerede en individuell plan; alle tiltak skal samles i én plan.",
    nn: "Det finst allereie ein individuell plan; alle tiltak skal samlast i éin plan.",
    en: "There is already an individual plan; all actions belong in one plan.",
  },
  from: "precontemplation",
  scope: "open",
  path: "otherPlans[]",
  sources: [
    {
      key: "hol",
      locator: "§ 7-1, as Prop. 100 L (2020-2021), chapter 8, describes the law; excerpt",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2022,
    { key: "stromme2010", locator: "l. 2547-2549", verb: "none", verified: "2026-11-22" },
  ],
  check: findSecondPlan,
};

function findSecondPlan({ plan: { otherPlans = [] }, today }: RuleContext): readonly RuleHit[] {
  return otherPlans.flatMap(({ kind, from = today, until = today }, at) =>
    kind === "individual-plan" && from <= today && today <= until
      ? [{ path: ["otherPlans", at] }]
      : [],
  );
}
