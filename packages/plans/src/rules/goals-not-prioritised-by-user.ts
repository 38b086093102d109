import type { LocalizedText } from "@medvirk/core";
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

const chosenByOthers: LocalizedText = {
  nb: "Andre har valgt plassen til dette målet; la personen velge.",
  nn: "Andre har valt plassen til dette målet; la personen velje.",
  en: "Others chose the place of this goal; let the person choose.",
};

function findUnchosen({ plan: { goals = [] }, index }: RuleContext): readonly RuleHit[] {
  const open = goals.filter(isOpenGoal);
  const isUser = (id: string): boolean => index.roles.get(id) === "user";
  const isChosenByUser = open.some(
    ({ priority }) => priority !== undefined && isUser(priority.chosenBy),
  );
  if (open.length > 0 && !isChosenByUser) return [{ path: ["goals"] }];
  return goals.flatMap((goal, at) =>
    isOpenGoal(goal) && goal.priority !== undefined && !isUser(goal.priority.chosenBy)
      ? [{ path: ["goals", at, "priority"], texts: chosenByOthers }]
      : [],
  );
}
