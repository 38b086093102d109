import { isOpenAction, isOpenGoal } from "../lint/open-items.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Sub-goals have a day, and actions a start. */
export const stepWithoutDate: Rule = {
  id: "step-without-date",
  title: { nb: "Dato for skrittene", nn: "Dato for stega", en: "A date for each step" },
  message: {
    nb: "Gi dette skrittet en dato.",
    nn: "Gi dette steget ein dato.",
    en: "Give this step a date.",
  },
  from: "preparation",
  scope: "open",
  path: "goals[].due",
  sources: [
    {
      key: "internalGuide2007",
      locator: "3.4; Humerfelt, K. (2012), l. 11439-11474, 14956-14957",
      verb: "should",
      verified: "2026-11-22",
    },
  ],
  adjusted: { severity: "warning", because: "repeated-finding" },
  check: findUndated,
};

function findUndated({ plan: { goals = [], actions = [] } }: RuleContext): readonly RuleHit[] {
  const undatedGoals = goals.flatMap((goal, at) =>
    goal.level === "sub" && isOpenGoal(goal) && goal.due === undefined
      ? [{ path: ["goals", at, "due"] }]
      : [],
  );
  const undatedActions = actions.flatMap((action, at) =>
    isOpenAction(action) && action.start === undefined ? [{ path: ["actions", at, "start"] }] : [],
  );
  return [...undatedGoals, ...undatedActions];
}
