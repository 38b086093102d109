import { isOpenGoal } from "../lint/open-items.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** The person chooses which goals come first; how many is nobody else's business. */
export const goalsNotPrioritisedByUser: Rule = {
  id: "goals-not-prioritised-by-user",
  title: {
    nb: "Personen velger rekkefølgen",
    nn: "Personen vel rekkjefølgja",
    en: "The person chooses the order",
  },
  message: {
    nb: "La personen velge hvilke mål som kommer først.",
    nn: "La personen velje kva mål som kjem først.",
    en: "Let the person choose which goals come first.",
  },
  from: "preparation",
  scope: "open",
  path: "goals",
  sources: [
    {
      key: "internalGuide2007",
      locator: "3.2; Humerfelt, K. (2012), l. 10824-10838, 14904, 14953-14954",
      verb: "shall",
      verified: "2026-11-22",
    },
  ],
  check: findUnchosen,
};

function findUnchosen({ plan: { goals = [] }, index }: RuleContext): readonly RuleHit[] {
  const open = goals.filter(isOpenGoal);
  const isChosenByUser = open.some(
    ({ priority }) => priority !== undefined && index.roles.get(priority.chosenBy) === "user",
  );
  return open.length > 0 && !isChosenByUser ? [{ path: ["goals"] }] : [];
}
