import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** A condition on help names the rule that allows it, and what it does to the person's choice. */
export const conditionWithoutBasis: Rule = {
  id: "condition-without-basis",
  title: { nb: "Vilkår for hjelp", nn: "Vilkår for hjelp", en: "Conditions on help" },
  message: {
    nb: "Det er satt et vilkår uten å nevne regelen som tillater det, eller hva det gjør med personens valg.",
    nn: "Det er sett eit vilkår utan å nemne regelen som tillèt det, eller kva det gjer med valet til personen.",
    en: "A condition is set without naming the rule that allows it, or what it does to the person's choice.",
  },
  from: "precontemplation",
  scope: "open",
  path: "actions[].condition",
  sources: [
    {
      key: "stromme2010",
      locator: "l. 615-621, 2738-2771, 3052-3060",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
  ],
  check: findUnfounded,
};

function findUnfounded({ plan: { actions = [] } }: RuleContext): readonly RuleHit[] {
  return actions.flatMap(({ condition }, at) =>
    condition === undefined || (hasText(condition.legalBasis) && hasText(condition.effectOnChoice))
      ? []
      : [{ path: ["actions", at, "condition"] }],
  );
}
