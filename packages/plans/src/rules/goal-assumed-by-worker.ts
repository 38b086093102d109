import { isOpenGoal } from "../lint/open-items.ts";
import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { advice2015 } from "../lint/taken-over.ts";

/** A goal that others worded stands with the person's own words beside it. */
export const goalAssumedByWorker: Rule = {
  id: "goal-assumed-by-worker",
  title: {
    nb: "Målet i personens egne ord",
    nn: "Målet med personen sine eigne ord",
    en: "The goal in the person's own words",
  },
  message: {
    nb: "Målet ser ut til å være skrevet for personen; spør etter egne ord.",
    nn: "Målet ser ut til å vere skrive for personen; spør etter eigne ord.",
    en: "This goal seems written for the person; ask for their own words.",
  },
  from: "preparation",
  scope: "open",
  path: "goals[].ownWords",
  sources: [
    {
      key: "guidance2005",
      locator: "6.4, after Humerfelt, K. (2012), l. 8106-8116, 10434-10444",
      verb: "should",
      verified: "2026-11-22",
    },
    advice2015,
  ],
  check: findAssumed,
};

function findAssumed({ plan: { goals = [] }, index }: RuleContext): readonly RuleHit[] {
  return goals.flatMap((goal, at) => {
    const isOthers = index.roles.get(goal.by) !== "user";
    return isOpenGoal(goal) && isOthers && !hasText(goal.ownWords)
      ? [{ path: ["goals", at, "ownWords"] }]
      : [];
  });
}
